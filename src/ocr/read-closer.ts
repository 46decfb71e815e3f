import type { Box, LookKind, OcrEngine, OcrLine } from '../model/index.ts';
import { readCrops } from './crop.ts';
import type { StraightPage } from './prepare.ts';
import { readRomanStrokes } from './roman-strokes.ts';

/** What is read closer, and as what. */
export interface CloserRequest {
  /** Pixels of the page image. */
  readonly box: Box;
  readonly kind: LookKind;
}

const DIGITS = '0123456789';
/** Capitals of document symbols, and the small letters of `TTg`, `CTr`, `QĐi`. */
const CODE_LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVWXYgri&';

/**
 * The only letters of each kind. Engines see stems side by side as other capitals, "III." as "HI."; without those they
 * leave stems out, and what "HI." stands for the outline knows. A point may turn out to be a number: "8)" is "g)" or 8.
 */
const LETTERS: Readonly<Record<LookKind, string>> = {
  roman: 'IVXHLMNTU1.,)',
  arabic: `${DIGITS}.)`,
  point: `abcdđeghiklmnopqrstuvxy${DIGITS}.)`,
  symbol: `${DIGITS}${CODE_LETTERS}/-`,
  quarter: `IV${DIGITS}/`,
  date: `${DIGITS}/-.`,
};

/** One line. As one word (8) engines read the same crops worse, numerals often not at all. */
const LAYOUT = 7;
/** Other than the page's, so that the engine sees other pixels. */
const SCALES = [1.25, 1.5, 2];
/** In heights of the box: the paper around the words that engines want. More would show the neighbours. */
const AROUND = { across: 0.15, down: 0.2 };

/** A quarter by its stems: the slash may be one of them. */
const STEMS = /^[I1]{1,4}\/?((?:19|20)\d{2})$/;
const MOST_STEMS = 3;

/**
 * Read words of a page closer, each alone: in three sizes, and with the letters of its kind only.
 *
 * @param engine - any engine
 * @param page - the prepared page and its threshold
 * @returns for each request what each look saw, smallest first; nothing for a look that saw nothing
 * @throws like the engine
 * @example readCloser(engine, page, [{ box, kind: 'symbol' }]) // [['93/NQ-HĐND', '93NQ-HĐND', '93/NQ-HĐND']]
 */
export async function readCloser(
  engine: OcrEngine,
  page: Pick<StraightPage, 'grey' | 'threshold'>,
  requests: readonly CloserRequest[],
): Promise<string[][]> {
  const readings = requests.map((): string[] => []);
  for (const kind of new Set(requests.map((request) => request.kind))) {
    const at = [...requests.keys()].filter((index) => requests[index]!.kind === kind);
    const crops = at.flatMap((index) => SCALES.map((scale) => ({ box: around(requests[index]!.box), scale })));
    const seen = await readCrops(engine, page.grey, crops, { layout: LAYOUT, letters: LETTERS[kind] });
    at.forEach((index, i) => {
      const looks = seen.slice(i * SCALES.length, (i + 1) * SCALES.length).map(textOf);
      readings[index] = looks.flatMap((text) => toReading(text, requests[index]!, page) ?? []);
    });
  }
  return readings;
}

function textOf(lines: readonly OcrLine[]): string {
  return lines.flatMap((line) => line.words.map(({ text }) => text)).join(' ');
}

/** A quarter of stems alone is told by its ink: engines count stems badly. */
function toReading(
  text: string,
  { kind, box }: CloserRequest,
  { grey, threshold }: Pick<StraightPage, 'grey' | 'threshold'>,
): string | null {
  const year = kind === 'quarter' ? STEMS.exec(text.replace(/\s+/g, ''))?.[1] : undefined;
  if (year === undefined) return text === '' ? null : text;
  const strokes = readRomanStrokes(grey, { box, threshold });
  return strokes === null || strokes.stems > MOST_STEMS ? null : `${'I'.repeat(strokes.stems)}/${year}`;
}

function around([x0, y0, x1, y1]: Box): Box {
  const [across, down] = [AROUND.across * (y1 - y0), AROUND.down * (y1 - y0)];
  return [x0 - across, y0 - down, x1 + across, y1 + down];
}
