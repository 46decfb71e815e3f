import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { OcrEngine } from '../src/index.ts';
import { runSearchablePdf, searchablePdf } from '../src/index.ts';
import { readBack, searchText } from './emit/searchable-pdf/read-back.ts';
import { recordedEngine } from './ocr/recorded-engine.ts';
import { scanPdf } from './read/scan-pdf.ts';

const TEXT_PDF = resolve(import.meta.dirname, '../fixtures/plans/09-khong-khoi-thuoc.pdf');

const sheet = (width = 827, height = 1169) => sharp({ create: { width, height, channels: 3, background: '#fff' } });
const jpeg = await sheet().jpeg().toBuffer();
const scan = (): Uint8Array => scanPdf([{ jpeg, width: 827, height: 1169 }]);

/** Places as shares of the page: [text, left, top, right, bottom]. */
type Seen = readonly [text: string, x0: number, y0: number, x1: number, y1: number];

const SEEN: readonly Seen[] = [
  ['hội', 0.2, 0.2, 0.24, 0.21],
  ['nghị', 0.25, 0.2, 0.3, 0.21],
  ['tống', 0.31, 0.2, 0.36, 0.21],
  ['kết', 0.37, 0.2, 0.4, 0.21],
];

/** An engine that sees the same words on every upright sheet, and fails on a wide one. */
function seeing(words: readonly Seen[]): OcrEngine {
  return recordedEngine(({ width, height }) => {
    if (width > height) throw new Error('took longer than 120 s');
    const read = words.map(([text, x0, y0, x1, y1]) => ({
      text,
      box: [x0 * width, y0 * height, x1 * width, y1 * height] as const,
      confidence: 0.95,
    }));
    return read.length === 0 ? [] : [{ words: read, box: read[0]!.box }];
  }, 0.95);
}

const using = (engine: OcrEngine) => ({ openEngine: async () => engine });

describe('searchablePdf', () => {
  it('adds the repaired text at its place, or the text as it was read', async () => {
    const input = { name: 'ban-quet.pdf', bytes: scan() };
    const repaired = await searchablePdf(input, using(seeing(SEEN)));
    expect(await searchText(repaired)).toEqual(['hội nghị tổng kết']);
    expect(await searchText(await searchablePdf(input, { ...using(seeing(SEEN)), repair: false }))).toEqual([
      'hội nghị tống kết',
    ]);
    const [words] = await readBack(repaired);
    SEEN.forEach(([, x0, , x1], at) => {
      expect(Math.abs(words![at]!.box[0] - x0 * 595)).toBeLessThan(0.5);
      expect(Math.abs(words![at]!.box[2] - x1 * 595)).toBeLessThan(0.5);
    });
  });

  it('keeps a page that could not be read, and says so', async () => {
    const told: number[][] = [];
    const wide = await sheet(1169, 827).jpeg().toBuffer();
    const bytes = scanPdf([
      { jpeg, width: 827, height: 1169 },
      { jpeg: wide, width: 1169, height: 827 },
    ]);
    const run = await runSearchablePdf(
      { name: 'ban-quet.pdf', bytes },
      { ...using(seeing(SEEN)), onPage: (number, pages) => told.push([number, pages]) },
    );
    expect(await searchText(Buffer.concat(run.parts))).toEqual(['hội nghị tổng kết', '']);
    expect(run.file.messages.filter(({ source }) => source === 'read').map(({ reason }) => reason)).toEqual([
      'page 2 could not be read: took longer than 120 s',
    ]);
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('makes pages of an image file', async () => {
    const bytes = await sheet().withMetadata({ density: 100 }).png().toBuffer();
    const written = await searchablePdf({ name: 'trang.png', bytes }, using(seeing(SEEN)));
    expect(await searchText(written)).toEqual(['hội nghị tổng kết']);
  });

  it('leaves a file with a text layer as it is, without opening an engine', async () => {
    const { parts, pages } = await runSearchablePdf(TEXT_PDF, {
      openEngine: () => Promise.reject(new Error('not needed')),
    });
    expect(pages.map(({ origin }) => origin)).toEqual(['embedded', 'embedded']);
    expect(Buffer.concat(parts).equals(readFileSync(TEXT_PDF))).toBe(true);
  });
});
