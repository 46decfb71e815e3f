import type { Box, Line, OcrEngine, OcrLine, Page, Word } from '../model/index.ts';
import { prepareImage, type Raster } from '../ocr/index.ts';
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
 * @throws when the engine gives the page up
 */
export async function recognisePage(picture: PictureOfPage, engine: OcrEngine): Promise<Page> {
  const { raster, scale, number, reason } = picture;
  const [width, height] = [raster.width / scale[0], raster.height / scale[1]];
  const prepared = await prepareImage(raster, 72 * scale[0]);
  const reading = await engine.recognise(prepared.image);
  const toPoints = (box: Box): Box => pointsOf(box, [scale[0] * prepared.scale, scale[1] * prepared.scale]);
  const words = reading.lines.flatMap((line) => positionWords(line, toPoints));
  const lines = composeLines(words, { number, width, height, rulings: prepared.rulings.map(toPoints) });
  const toPage = (box: Box): Box => pointsOf(prepared.toSource(toPixels(box, scale, prepared.scale)), scale);
  return {
    number,
    width,
    height,
    origin: 'ocr',
    reason,
    ocr: { ...reading.record, skew: prepared.skew },
    lines: lines.map((line) => mapBoxes(line, toPage)),
  };
}

function pointsOf([x0, y0, x1, y1]: Box, [x, y]: readonly [number, number]): Box {
  return [x0 / x, y0 / y, x1 / x, y1 / y];
}

function toPixels([x0, y0, x1, y1]: Box, [x, y]: readonly [number, number], factor: number): Box {
  return [x0 * x * factor, y0 * y * factor, x1 * x * factor, y1 * y * factor];
}

function positionWords(line: OcrLine, toPoints: (box: Box) => Box): PositionedWord[] {
  return line.words.flatMap((word) =>
    word.box === null ? [] : [{ ...word, box: toPoints(word.box), size: null, bold: false, italic: false }],
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
