import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanImage, saveSteps } from '../../src/ocr/index.ts';
import { renderPage } from './render-page.ts';

test('writes each preparation step of a page as PNG', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'kehoach-steps-'));
  try {
    const page = renderPage({ lines: ['KẾ HOẠCH'], dpi: 100 });
    const files = await saveSteps(join(directory, 'images'), 3, cleanImage(page).steps);
    expect(files).toEqual([
      'page-003-1-scanned.png',
      'page-003-2-without-colour.png',
      'page-003-3-even-paper.png',
      'page-003-4-without-speckle.png',
      'page-003-5-without-edge-marks.png',
    ]);
    expect(await readdir(join(directory, 'images'))).toEqual(files);
    const { width, height } = await sharp(join(directory, 'images', files[3]!)).metadata();
    expect([width, height]).toEqual([page.width, page.height]);
  } finally {
    await rm(directory, { recursive: true });
  }
});
