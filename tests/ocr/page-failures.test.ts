import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { type OcrEngine, parsePlan } from '../../src/index.ts';
import { openEngine } from '../../src/ocr/index.ts';
import { scanPdf } from '../read/scan-pdf.ts';
import { recordedEngine } from './recorded-engine.ts';
import { renderPage } from './render-page.ts';

const LINES = ['KẾ HOẠCH', 'Thực hiện dân chủ ở cơ sở năm 2024', 'I. MỤC ĐÍCH', 'Nâng cao nhận thức của cán bộ.'];

async function scanOf(pages: number) {
  const raster = renderPage({ lines: LINES, dpi: 150, width: 400, height: 200 });
  const jpeg = await sharp(raster.pixels, { raw: raster }).jpeg().toBuffer();
  return scanPdf(Array.from({ length: pages }, () => ({ jpeg, width: raster.width, height: raster.height })));
}

/** What each page gave: `read`, or the diagnostic of the page that was given up. */
async function outcomesOf(bytes: Uint8Array, engine: OcrEngine) {
  const { source, diagnostics } = await parsePlan({ name: 'a', bytes }, { openEngine: async () => engine });
  const failed = diagnostics.filter(({ rule }) => rule === 'read:page-failed');
  return { reasons: source.pages.map(({ reason }) => reason), failed: failed.map(({ actual }) => actual) };
}

test('an engine that fails on one page costs this page only', async () => {
  let asked = 0;
  const engine = recordedEngine(() => {
    if (++asked === 2) throw new Error('the OCR worker ended');
    return [];
  }, 1);
  // Pages are prepared side by side: which of them is the second to be recognised is chance.
  const { reasons, failed } = await outcomesOf(await scanOf(3), engine);
  expect(reasons.toSorted()).toEqual(['no text layer', 'no text layer', 'recognition failed']);
  expect(failed).toEqual(['the OCR worker ended']);
});

/** Every page is given up after a millisecond. */
async function outcomesInNoTime(name: 'tesseract.js' | 'tesseract') {
  const engine = await openEngine(name, { concurrency: 1, timeLimit: 1 });
  try {
    return await outcomesOf(await scanOf(2), engine);
  } finally {
    await engine.close();
  }
}

test.each(['tesseract.js', 'tesseract'] as const)('%s reads nothing once it is closed', async (name) => {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  const script = '#!/bin/sh\ncase "$1" in --version) echo tesseract 5;; *) echo vie;; esac\n';
  await writeFile(join(folder, 'tesseract'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  vi.stubEnv('TMPDIR', folder);
  try {
    const engine = await openEngine(name, { concurrency: 1 });
    await engine.close();
    expect(await outcomesOf(await scanOf(1), engine)).toEqual({
      reasons: ['recognition failed'],
      failed: ['the OCR engine is closed'],
    });
    expect(await readdir(folder)).toEqual(['tesseract']);
  } finally {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  }
});

const GIVEN_UP = {
  reasons: ['recognition failed', 'recognition failed'],
  failed: ['took longer than 0 s', 'took longer than 0 s'],
};

test('tesseract.js gives up pages that take longer than the limit', async () => {
  expect(await outcomesInNoTime('tesseract.js')).toEqual(GIVEN_UP);
});

test('a tesseract command that hangs is killed after the limit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  const hanging =
    '#!/bin/sh\ncase "$1" in --version) echo tesseract 5;; --list-langs) echo vie;; *) exec sleep 60;; esac\n';
  await writeFile(join(folder, 'tesseract'), hanging, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  try {
    expect(await outcomesInNoTime('tesseract')).toEqual(GIVEN_UP);
  } finally {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  }
});

const blind = recordedEngine(() => [], 1);

test('an image cut off in the middle is read as far as it goes', async () => {
  const raster = renderPage({ lines: LINES, dpi: 150, width: 400, height: 200 });
  const jpeg = await sharp(raster.pixels, { raw: raster }).jpeg().toBuffer();
  const half = { jpeg: jpeg.subarray(0, jpeg.length >> 1), width: raster.width, height: raster.height };
  expect(await outcomesOf(scanPdf([half]), blind)).toEqual({ reasons: ['no text layer'], failed: [] });
});

test.each([
  [16_000, 8000, 'more than 120 million: scan it at 300 dpi'],
  [33_000, 20, 'more than 30000 along a side: cut it into pages'],
])('an image of %i × %i pixels is named with its size', async (width, height, reason) => {
  const image = sharp({ create: { width, height, channels: 3, background: '#fff' } });
  const bytes = new Uint8Array(await image.png({ compressionLevel: 1 }).toBuffer());
  expect(await outcomesOf(bytes, blind)).toEqual({
    reasons: ['recognition failed'],
    failed: [`the image has ${width} × ${height} pixels, ${reason}`],
  });
});

test('an engine that cannot say what is wrong is no mistake of the reader', async () => {
  const engine = recordedEngine(() => Promise.reject(new Error()));
  expect(await outcomesOf(await scanOf(1), engine)).toEqual({ reasons: ['recognition failed'], failed: ['Error'] });
});
