import type { Box, OcrEngine, OcrImage, OcrLine, OcrSettings } from '../../src/model/index.ts';

/** The lines of an image, or of a part of one, looked at with these settings. */
type LinesOf = (image: OcrImage, settings: OcrSettings) => readonly OcrLine[] | Promise<readonly OcrLine[]>;

/** An engine that answers with the lines that are given; what `linesOf` throws is what the engine fails with. */
export function recordedEngine(linesOf: LinesOf, confidence = 0): OcrEngine {
  return {
    name: 'recorded 1',
    model: 'vie',
    concurrency: 1,
    recognise: async (image, settings = {}) => ({
      lines: await linesOf(image, settings),
      record: { engine: 'recorded 1', model: 'vie', dpi: image.dpi, confidence },
    }),
    close: async () => {},
  };
}

/** A line of one word. */
export function lineOf(text: string, box: Box, confidence = 0): OcrLine {
  return { words: [{ text, box, confidence }], box };
}

/** The words of each line. */
export function textsOf(lines: readonly OcrLine[]): string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}
