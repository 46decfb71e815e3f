import type { Box, OcrEngine, OcrReading } from '../model/index.ts';
import type { PreparedImage } from './prepare.ts';

/**
 * Recognise a prepared page.
 *
 * @returns the engine's reading, boxes in pixels of `page.grey`
 */
export async function readPrepared(engine: OcrEngine, page: PreparedImage): Promise<OcrReading> {
  const reading = await engine.recognise(page.image);
  if (page.narrow === 1) return reading;
  const widen = ([x0, y0, x1, y1]: Box): Box => [x0 / page.narrow, y0, x1 / page.narrow, y1];
  const lines = reading.lines.map(({ words, box }) => ({
    box: widen(box),
    words: words.map((word) => ({ ...word, box: word.box && widen(word.box) })),
  }));
  return { ...reading, lines };
}
