import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/model/index.ts';
import { toGrey } from '../../src/ocr/colour-dropout.ts';
import { cleanImage, prepareImage, WHOLE_PREPARATION } from '../../src/ocr/prepare.ts';
import type { Raster } from '../../src/ocr/raster.ts';
import { renderPage } from './render-page.ts';

const lines = Array.from({ length: 20 }, (_, at) => `${at + 1}. Các phòng, ban và đơn vị tổ chức thực hiện`);
const DPI = 300;
/** Pixels; below the text. */
const STROKE = { left: 500, top: 3000 };

/** A page of text, one degree crooked, with a dark left edge and a red stroke. */
function wornPage(): Raster {
  const { width, height, pixels: grey } = toGrey(renderPage({ lines, dpi: DPI, skew: 1 })).grey;
  const pixels = new Uint8Array(3 * width * height);
  for (let at = 0; at < width * height; at++) pixels.fill(at % width < 20 ? 120 : grey[at]!, 3 * at, 3 * at + 3);
  for (let y = STROKE.top; y < STROKE.top + 20; y++)
    for (let x = STROKE.left; x < STROKE.left + 400; x++) pixels.set([200, 30, 30], 3 * (y * width + x));
  return { width, height, channels: 3, pixels };
}

/** What is left of the edge, the stroke, the skew and the size. */
async function outcome(left: Partial<typeof WHOLE_PREPARATION>) {
  const page = wornPage();
  const preparation = { ...WHOLE_PREPARATION, ...left };
  const clean = cleanImage(page, preparation);
  const { skew, scale } = prepareImage(clean, { turn: 0, dpi: DPI, preparation });
  const at = (x: number, y: number): number => clean.grey.pixels[y * page.width + x]!;
  return {
    edgeIsWhite: at(5, 1500) > 200,
    strokeIsWhite: at(STROKE.left + 200, STROKE.top + 10) > 200,
    isTurned: skew !== 0,
    isScaled: scale[1] !== 1,
  };
}

describe('preparation', () => {
  const whole = { edgeIsWhite: true, strokeIsWhite: true, isTurned: true, isScaled: true };

  test.each([
    ['nothing', {}, {}],
    ['colour', { colour: false }, { strokeIsWhite: false }],
    ['background and edges', { background: false, edges: false }, { edgeIsWhite: false }],
    ['deskew', { deskew: false }, { isTurned: false }],
    ['scale', { scale: false }, { isScaled: false }],
  ])('leaves out %s', async (_, left, changed) => {
    expect(await outcome(left)).toEqual({ ...whole, ...changed });
  });
});

describe('boxes', () => {
  test.each([0, 90, 180, 270] as const)('of a crooked page turned by %i degrees go there and back', (turn) => {
    const page = prepareImage(cleanImage(renderPage({ lines, size: 16, dpi: 110, skew: 1.2 })), { turn, dpi: 110 });
    const box: Box = [140, 200, 260, 222];
    expect(page.fromSource(page.toSource(box)).map((value) => Math.round(value * 10) / 10)).toEqual(box);
  });

  test('of a page scanned finer than needed are condensed, and go back to where its ink is', () => {
    const raster = renderPage({ lines: ['x', ...lines], dpi: DPI });
    const { narrow, scale, fromSource, toSource } = prepareImage(cleanImage(raster), { turn: 0, dpi: DPI });
    expect(narrow).toBe(0.85);
    expect(scale[0]).toBe(0.85 * scale[1]);
    const [x0, y0, x1, y1] = fromSource([0, 0, 1000, 2000]);
    expect([(x1 - x0) / scale[0], (y1 - y0) / scale[1]].map(Math.round)).toEqual([1000, 2000]);
    expect(toSource([x0, y0, x1, y1]).map((value) => Math.round(value) + 0)).toEqual([0, 0, 1000, 2000]);
  });
});
