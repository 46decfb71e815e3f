import type { Box, Line, OcrEngine, OcrLine, OcrReading, Page, Word } from '../model/index.ts';
import {
  cleanImage,
  isSideways,
  lookAgain,
  type PreparationStep,
  type PreparedImage,
  prepareImage,
  type QuarterTurn,
  type Raster,
  readColumns,
  readPrepared,
  reviseNumerals,
  saveSteps,
} from '../ocr/index.ts';
import { composeLines, type PositionedWord } from './layout.ts';

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

/**
 * Recognise a page picture: prepare it, read it, put the words into lines on the straightened page, and give every box
 * in points of the page as it was.
 *
 * @param debugImages - where the preparation steps are written; nowhere when not given
 * @throws when the engine gives the page up
 */
export async function recognisePage(picture: PictureOfPage, engine: OcrEngine, debugImages?: string): Promise<Page> {
  const { raster, scale, number, reason } = picture;
  const { prepared, reading, steps } = await readUpright(picture, engine);
  if (debugImages !== undefined) await saveSteps(debugImages, number, steps);
  // On the straightened page a point is as many pixels across as down.
  const pixels = scale[0] * prepared.scale;
  const read = await lookAgain(engine, prepared.grey, await readColumns(engine, prepared, reading.lines));
  const words = reviseNumerals(read, prepared).flatMap((line) => positionWords(line, pixels));
  const lines = composeLines(words, {
    number,
    width: prepared.grey.width / pixels,
    height: prepared.grey.height / pixels,
    rulings: prepared.rulings.map((box) => divideBox(box, [pixels, pixels])),
  });
  const toPage = (box: Box): Box => divideBox(prepared.toSource(divideBox(box, [1 / pixels, 1 / pixels])), scale);
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

/** A page the right way up is read with more confidence than this; upside down it is not. */
const CONFIDENT = 0.6;

/** Read along the text lines, and once more from the other side when the reading makes no sense. */
async function readUpright(
  { raster, scale }: PictureOfPage,
  engine: OcrEngine,
): Promise<{ prepared: PreparedImage; reading: OcrReading; steps: readonly PreparationStep[] }> {
  const clean = cleanImage(raster);
  const turns: readonly [QuarterTurn, QuarterTurn] = isSideways(clean.grey, clean.threshold) ? [90, 270] : [0, 180];
  const read = async (turn: QuarterTurn) => {
    const prepared = await prepareImage(clean, { turn, dpi: 72 * scale[0] });
    const steps = [...clean.steps, { name: 'straight', image: prepared.grey }];
    return { prepared, steps, reading: await readPrepared(engine, prepared) };
  };
  const first = await read(turns[0]);
  if (clean.xHeight === null || first.reading.record.confidence >= CONFIDENT) return first;
  const second = await read(turns[1]);
  return second.reading.record.confidence > first.reading.record.confidence ? second : first;
}

function divideBox([x0, y0, x1, y1]: Box, [x, y]: readonly [number, number]): Box {
  return [x0 / x, y0 / y, x1 / x, y1 / y];
}

function positionWords(line: OcrLine, pixels: number): PositionedWord[] {
  return line.words.flatMap((word) =>
    word.box === null
      ? []
      : [{ ...word, box: divideBox(word.box, [pixels, pixels]), size: null, bold: false, italic: false }],
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
