import { type Box, type CleanLine, type CleanText, type Page, type PlacedWord, unionBox } from '../../model/index.ts';

/** A word, or words that share a box, as it is to be found in the PDF. */
export interface TextRun {
  readonly text: string;
  /** Points from the top left corner of the page as it is shown. */
  readonly box: Box;
}

/** The recognised text of one page: lines in logical order. */
export interface TextLayer {
  /** 1-based. */
  readonly page: number;
  /** Degrees the page was turned by to be straight; positive is clockwise. */
  readonly skew: number;
  /** The page has text that reads as something else: it must not be found any more. */
  readonly replacesText: boolean;
  readonly lines: readonly (readonly TextRun[])[];
}

/** Why a page with a text layer was recognised all the same, as in `source.pages[].reason`: its text is not what is printed. */
const UNTRUE_TEXT: ReadonlySet<string> = new Set(['garbled text layer', 'unmapped glyphs']);

const TOKEN = /\S+/g;

/**
 * The words of every recognised page in their final form, each with its place.
 *
 * @param pages - as read; pages with a text layer of their own, empty and failed ones get no layer
 * @param clean - the text of the same pages, repaired or not
 * @example toTextLayers([page], clean)[0].lines[0] // [{ text: 'KẾ', box: [250, 80, 272, 92] }, { text: 'HOẠCH', … }]
 */
export function toTextLayers(pages: readonly Page[], clean: CleanText): TextLayer[] {
  const wordsOf = wordsByLine(clean);
  const linesOf = linesByPage(clean.lines);
  return pages.flatMap((page) => {
    if (page.ocr === null) return [];
    const lines = (linesOf.get(page.number) ?? []).map((line) => toRuns(clean.text, line, wordsOf(line)));
    const written = lines.filter((runs) => runs.length > 0);
    if (written.length === 0) return [];
    const replacesText = UNTRUE_TEXT.has(page.reason ?? '');
    return [{ page: page.number, skew: page.ocr.skew, replacesText, lines: written }];
  });
}

function linesByPage(lines: readonly CleanLine[]): ReadonlyMap<number, readonly CleanLine[]> {
  const pages = new Map<number, CleanLine[]>();
  for (const line of lines) {
    const known = pages.get(line.page);
    if (known === undefined) pages.set(line.page, [line]);
    else known.push(line);
  }
  return pages;
}

/** Words and lines are in the same order, so one walk finds the words of every line. */
function wordsByLine({ lines, words }: CleanText): (line: CleanLine) => readonly PlacedWord[] {
  const found = new Map<CleanLine, readonly PlacedWord[]>();
  let at = 0;
  for (const line of lines) {
    const from = at;
    while (at < words.length && words[at]!.start < line.end) at++;
    found.set(line, words.slice(from, at));
  }
  return (line) => found.get(line) ?? [];
}

/** What stands between two blanks is one run; a repair may have joined words of the page, or parted one. */
function toRuns(text: string, line: CleanLine, words: readonly PlacedWord[]): TextRun[] {
  const runs: { text: string; box: Box; last: PlacedWord }[] = [];
  for (const token of text.slice(line.start, line.end).matchAll(TOKEN)) {
    const start = line.start + token.index;
    const own = words.filter((word) => word.start < start + token[0].length && word.end > start);
    const run = runs.at(-1);
    const [first] = own;
    const box = own.map((word) => word.box).reduce<Box | null>((all, next) => (all ? unionBox(all, next) : next), null);
    if (run !== undefined && (box === null || run.last === first)) {
      run.text += ` ${token[0]}`;
      if (box !== null) run.box = unionBox(run.box, box);
      run.last = own.at(-1) ?? run.last;
    } else if (box !== null) runs.push({ text: token[0], box, last: own.at(-1)! });
  }
  return runs.map(({ text: written, box }) => ({ text: written, box }));
}
