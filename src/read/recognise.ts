import type { Box, Line, OcrEngine, OcrLine, OcrReading, Page, Preparation, Word } from '../model/index.ts';
import {
  cleanImage,
  dropRulingMarks,
  isSideways,
  lookAgain,
  type PartedLines,
  type PreparationStep,
  type PreparedImage,
  partMarks,
  prepareImage,
  type QuarterTurn,
  type Raster,
  readColumns,
  reviseNumerals,
  saveSteps,
  WHOLE_PREPARATION,
} from '../ocr/index.ts';
import { composeLines, type PageGeometry, type PositionedWord } from './layout.ts';

/** A page as a picture. */
export interface PictureOfPage {
  /** 1-based. */
  readonly number: number;
  readonly raster: Raster;
  /** Pixels of the raster per point, across and down. */
  readonly scale: readonly [x: number, y: number];
  /** Why the page is read from its picture. */
  readonly reason: string | null;
}

/** How a page picture is read. */
export interface RecognitionOptions {
  /** Where the preparation steps are written; nowhere when not given. */
  readonly debugImages?: string | undefined;
  /** Preparation steps to leave out. */
  readonly preparation?: Partial<Preparation> | undefined;
  /** Told how a page had to be turned to be upright, by its number. */
  readonly onUpright?: ((page: number, turn: QuarterTurn) => void) | undefined;
}

/**
 * Recognise a page picture: prepare it, read it, put the words into lines on the straightened page, and give every box
 * in points of the page as it was.
 *
 * @throws when the engine gives the page up
 */
export async function recognisePage(
  picture: PictureOfPage,
  engine: OcrEngine,
  options: RecognitionOptions = {},
): Promise<Page> {
  const { raster, scale, number, reason } = picture;
  const { prepared, reading, steps } = await readUpright(picture, engine, {
    ...WHOLE_PREPARATION,
    ...options.preparation,
  });
  options.onUpright?.(number, prepared.turn);
  if (options.debugImages !== undefined) await saveSteps(options.debugImages, number, steps);
  const pixels = [scale[0] * prepared.scale[0], scale[0] * prepared.scale[1]] as const;
  const lines = composeRegions(await readParts(engine, prepared, reading.lines), {
    number,
    width: prepared.grey.width / pixels[0],
    height: prepared.grey.height / pixels[1],
    rulings: prepared.rulings.map((box) => divideBox(box, pixels)),
    pixels,
  });
  const toPage = (box: Box): Box => divideBox(prepared.toSource(divideBox(box, [1 / pixels[0], 1 / pixels[1]])), scale);
  return {
    number,
    width: raster.width / scale[0],
    height: raster.height / scale[1],
    origin: 'ocr',
    reason,
    ocr: { ...reading.record, skew: prepared.skew },
    lines: lines.map((line) => mapBoxes(line, toPage)),
  };
}

/** Columns and doubtful lines are read once more, numerals by their strokes; then rulings, stamps and pen strokes go apart. */
async function readParts(engine: OcrEngine, page: PreparedImage, lines: readonly OcrLine[]): Promise<PartedLines> {
  const read = await lookAgain(engine, page.grey, await readColumns(engine, page, lines));
  return partMarks(engine, page, dropRulingMarks(reviseNumerals(read, page), page));
}

/** Across and down the straight page. */
type PixelsPerPoint = readonly [x: number, y: number];

/** The printed lines in reading order, then what was stamped and written on the page. */
function composeRegions(parts: PartedLines, page: PageGeometry & { readonly pixels: PixelsPerPoint }): Line[] {
  const compose = (lines: readonly OcrLine[], rulings: readonly Box[]): Line[] =>
    composeLines(
      lines.flatMap((line) => positionWords(line, page.pixels)),
      { ...page, rulings },
    );
  const apart = (['stamp', 'handwriting'] as const).flatMap((region) =>
    compose(parts[region], []).map((line) => ({
      ...line,
      layout: { ...line.layout, region, column: null, cell: null },
    })),
  );
  return [...compose(parts.printed, page.rulings), ...apart];
}

/** A page the right way up is read with more confidence than this; upside down it is not. */
const CONFIDENT = 0.6;

/** Read along the text lines, and once more from the other side when the reading makes no sense. */
async function readUpright(
  { raster, scale }: PictureOfPage,
  engine: OcrEngine,
  preparation: Preparation,
): Promise<{ prepared: PreparedImage; reading: OcrReading; steps: readonly PreparationStep[] }> {
  const clean = cleanImage(raster, preparation);
  const turns: readonly [QuarterTurn, QuarterTurn] =
    preparation.deskew && isSideways(clean.print, clean.grey) ? [90, 270] : [0, 180];
  const read = async (turn: QuarterTurn) => {
    const prepared = prepareImage(clean, { turn, dpi: 72 * scale[0], preparation });
    const steps = [...clean.steps, { name: 'straight', image: prepared.grey }];
    return { prepared, steps, reading: await engine.recognise(prepared.image) };
  };
  const first = await read(turns[0]);
  if (!preparation.deskew || clean.xHeight === null || first.reading.record.confidence >= CONFIDENT) return first;
  const second = await read(turns[1]);
  return second.reading.record.confidence > first.reading.record.confidence ? second : first;
}

function divideBox([x0, y0, x1, y1]: Box, [x, y]: PixelsPerPoint): Box {
  return [x0 / x, y0 / y, x1 / x, y1 / y];
}

function positionWords(line: OcrLine, pixels: PixelsPerPoint): PositionedWord[] {
  return line.words.flatMap((word) =>
    word.box === null ? [] : [{ ...word, box: divideBox(word.box, pixels), size: null, bold: false, italic: false }],
  );
}

function mapBoxes(line: Line, toPage: (box: Box) => Box): Line {
  const words = line.words.map(
    (word): Word => (word.box === null ? word : { ...word, box: roundBox(toPage(word.box)) }),
  );
  return { ...line, words, box: line.box && roundBox(toPage(line.box)) };
}

/** Hundredths of a point are finer than any pixel. */
function roundBox([x0, y0, x1, y1]: Box): Box {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(x0), round(y0), round(x1), round(y1)];
}
