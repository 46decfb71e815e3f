import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import type { CleanText, OcrEngine, Page, PlanDocument, PlanRoot, Preparation, TextEncoding } from './model/index.ts';
import { openedOf } from './model/index.ts';
import { open, type PlanInput } from './open/index.ts';
import { type ReadOptions, read } from './read/index.ts';

export interface ParseOptions {
  /** Change words and labels that OCR damaged (default true). */
  readonly repair?: boolean;
  /** Reads scanned pages: `tesseract.js` (default) gives the same text on every machine, `auto` prefers the command. */
  readonly ocr?: 'auto' | 'tesseract.js' | 'tesseract';
  /** Folder where readings of page images are kept, so that the same scan is recognised once. */
  readonly cacheDir?: string;
  /** Gives an engine that is used and left open, so that many files share its workers. Wins over `ocr`. */
  readonly openEngine?: () => Promise<OcrEngine>;
  /** Folder where what each preparation step makes of a page image is written as PNG. */
  readonly debugImages?: string;
  /** Preparation steps of page images to leave out, as in `{ colour: false }`. */
  readonly preparation?: Partial<Preparation>;
  /** Largest input in bytes. */
  readonly maxBytes?: number;
  /** Encoding of text sources; detected when not given. */
  readonly encoding?: TextEncoding;
  /** unified plugins that run after the built-in extractors, before `resolve`. */
  readonly plugins?: PluggableList;
  /** Stops between pages. */
  readonly signal?: AbortSignal;
  /** Told after each page of a PDF or image file. */
  readonly onPage?: (number: number, pages: number) => void;
}

/** What every stage gave for one input. */
export interface PlanRun {
  readonly file: VFile;
  readonly pages: readonly Page[];
  readonly clean: CleanText;
  readonly tree: PlanRoot;
  readonly extracted: PlanRoot;
  readonly resolved: PlanRoot;
  readonly document: PlanDocument;
}

/** The stages in order, named by what they give in a {@link PlanRun}. */
export const STAGES = {
  read: 'pages',
  normalise: 'clean',
  structure: 'tree',
  extract: 'extracted',
  resolve: 'resolved',
  validate: 'document',
} as const satisfies Record<string, keyof PlanRun>;

export type StageName = keyof typeof STAGES;

/** Stages that are loaded when their turn comes: the grammars take longer to load than a text plan to be read. */
const LATER = {
  normalise: () => import('./normalise/index.ts'),
  structure: () => import('./structure/index.ts'),
  extract: () => import('./extract/index.ts'),
  resolve: () => import('./resolve/index.ts'),
  validate: () => import('./validate/index.ts'),
};

/**
 * Read a plan.
 *
 * @param input - a path, or a name and bytes
 * @returns the plan document of the contract, version 1.0
 * @throws a `PlanMessage` (see `isRefusal`) when the input cannot be used at all: it names the file and says what to do
 * @example (await parsePlan('101-KH-UBND.pdf')).header.number // '101/KH-UBND'
 */
export async function parsePlan(input: PlanInput, options: ParseOptions = {}): Promise<PlanDocument> {
  return (await runPlan(input, options)).document;
}

/** Like {@link parsePlan}, with the result of every stage: for debugging and for `--until`. */
export async function runPlan(input: PlanInput, options: ParseOptions = {}): Promise<PlanRun> {
  const { file, pages, encoding, clean } = await readClean(input, options);
  const [{ buildPlan }, { extract }, { resolve }, { validate }] = await Promise.all([
    LATER.structure(),
    LATER.extract(),
    LATER.resolve(),
    LATER.validate(),
  ]);
  const tree = buildPlan(clean, file);
  const extracted = await transform([extract, ...(options.plugins ?? [])], tree, file);
  const resolved = await transform([resolve], extracted, file);
  const source = { file: file.path, ...openedOf(file), encoding, pages: pages.map(({ lines: _, ...page }) => page) };
  return { file, pages, clean, tree, extracted, resolved, document: validate(resolved, file, source) };
}

/**
 * The clean text of a document, whether it is a plan or not: the first three stages.
 *
 * @throws a `PlanMessage` when the input cannot be used at all
 * @example (await readCleanText('ke-hoach-2004.doc')).text // 'ỦY BAN NHÂN DÂN…'
 */
export async function readCleanText(input: PlanInput, options: ParseOptions = {}): Promise<CleanText> {
  return (await readClean(input, options)).clean;
}

/** What {@link runSearchablePdf} gives for one input. */
export interface SearchableRun {
  /** With the diagnostics. */
  readonly file: VFile;
  readonly pages: readonly Page[];
  /** The text of each page, repaired, with a line per line of the page. */
  readonly texts: readonly string[];
  /** The bytes of the PDF in parts that follow each other: a PDF's own bytes are one of them, not copied. */
  readonly parts: readonly Uint8Array[];
}

/**
 * Make a scan searchable: the same pages with an invisible text layer where they have none that can be used.
 *
 * @param input - a PDF, PNG, JPEG, WebP or TIFF file
 * @returns the bytes of a PDF; a PDF's own bytes when all its pages have their text
 * @throws a `PlanMessage` when the input cannot be used at all
 * @example await writeFile('tim-duoc.pdf', await searchablePdf('ban-quet.pdf'))
 */
export async function searchablePdf(input: PlanInput, options: ParseOptions = {}): Promise<Uint8Array> {
  return Buffer.concat((await runSearchablePdf(input, options)).parts);
}

/** Like {@link searchablePdf}, with the pages as read and the diagnostics. */
export async function runSearchablePdf(input: PlanInput, options: ParseOptions = {}): Promise<SearchableRun> {
  const [file, { openCarrier, toTextLayers, writeSearchablePdf }, { pageTexts }] = await Promise.all([
    openInput(input, options),
    import('./emit/searchable-pdf.ts'),
    import('./emit/page-texts.ts'),
  ]);
  const carrier = await openCarrier(file);
  const { pages, clean } = await cleanOf(file, options);
  const isRepaired = options.repair !== false && pages.some((page) => page.ocr !== null);
  const final = isRepaired ? await withLabels(clean, file) : clean;
  const parts = await writeSearchablePdf(carrier, { pages, layers: toTextLayers(pages, final) });
  return { file, pages, texts: pageTexts(pages, final), parts };
}

/** A clean text with the labels of its units repaired, which takes the whole outline. */
async function withLabels(clean: CleanText, file: VFile): Promise<CleanText> {
  const { buildPlan } = await LATER.structure();
  return buildPlan(clean, file).clean;
}

interface CleanReading {
  readonly file: VFile;
  readonly pages: readonly Page[];
  readonly encoding: string | null;
  readonly clean: CleanText;
}

async function readClean(input: PlanInput, options: ParseOptions): Promise<CleanReading> {
  return cleanOf(await openInput(input, options), options);
}

function openInput(input: PlanInput, { maxBytes }: ParseOptions): Promise<VFile> {
  return open(input, { maxBytes });
}

async function cleanOf(file: VFile, options: ParseOptions): Promise<CleanReading> {
  const { repair = true, onPage } = options;
  const { pages, encoding, clean } = await withEngine(options, async (openEngine) => {
    const told: ReadOptions['onPage'] = (number, pages) => {
      if (number === Math.max(1, pages - LAST_PAGES)) loadWhileReading();
      onPage?.(number, pages);
    };
    const result = await read(file, { ...readOptions(options), onPage: told, openEngine });
    const { normalise, readSecond } = await LATER.normalise();
    const first = normalise(result.pages, { repair });
    const { look } = result;
    if (!repair || look === undefined) return { ...result, clean: first };
    const { doubtsOf } = await LATER.structure();
    return { ...result, clean: await readSecond(first, doubtsOf(first), look) };
  });
  file.data.clean = clean;
  return { file, pages, encoding, clean };
}

/** Stages are loaded while so many pages are still read: earlier, every collection of garbage would go through them. */
const LAST_PAGES = 3;

/** An engine is at work on the pages, and this process has time. Whoever needs a stage is told when it cannot be loaded. */
function loadWhileReading(): void {
  for (const load of [LATER.normalise, LATER.structure]) load().catch(() => {});
}

async function transform(plugins: PluggableList, tree: PlanRoot, file: VFile): Promise<PlanRoot> {
  const { unified } = await import('unified');
  const result: unknown = await unified().use(plugins).run(tree, file);
  return result as PlanRoot; // unified types trees as bare unist nodes; plugins of a plan tree keep its root
}

function readOptions({ signal, encoding, debugImages, preparation }: ParseOptions): ReadOptions {
  return { signal, encoding, debugImages, preparation };
}

/**
 * Work with the caller's engine, or with one of our own that is opened by the first scanned page and closed at the end.
 * One that cannot be opened fails the document: its pages are not at fault.
 */
async function withEngine<T>(
  options: ParseOptions,
  work: (openEngine: () => Promise<OcrEngine>) => Promise<T>,
): Promise<T> {
  const { openEngine: openTheirs, ocr, cacheDir = null } = options;
  const openOwn = async (): Promise<OcrEngine> => (await import('./ocr/index.ts')).openEngine(ocr, { cacheDir });
  let opened: Promise<OcrEngine> | undefined;
  const openOnce = (): Promise<OcrEngine> => {
    opened ??= (openTheirs ?? openOwn)();
    return opened;
  };
  try {
    return await work(openOnce);
  } finally {
    const engine = await opened;
    if (openTheirs === undefined) await engine?.close();
  }
}
