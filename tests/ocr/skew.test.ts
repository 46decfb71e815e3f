import { describe, expect, test } from 'vitest';
import { toGrey } from '../../src/ocr/colour-dropout.ts';
import { findComponents, isPrint } from '../../src/ocr/components.ts';
import { quarterTurn } from '../../src/ocr/quarter-turn.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { estimateSkew, isSideways } from '../../src/ocr/skew.ts';
import { histogram, otsuThreshold } from '../../src/ocr/threshold.ts';
import { paint, stripes } from './grey-pictures.ts';
import { renderPage } from './render-page.ts';

describe('estimateSkew', () => {
  test.each([0, 0.3, -0.7, 1.1, -2.4, 4.2])('finds %s degrees within a tenth', (degrees) => {
    expect(Math.abs(estimateSkew(stripes(1600, 2200, degrees)) - degrees)).toBeLessThanOrEqual(0.1);
  });

  test('leaves a blank page as it is', () => {
    expect(estimateSkew(paint(800, 1000, () => 255))).toBe(0);
  });
});

describe('isSideways', () => {
  const xHeight = 14;
  const lines = Array.from({ length: 20 }, (_, at) => `${at + 1}. Các phòng, ban và đơn vị tổ chức thực hiện`);
  const page = renderPage({ lines, dpi: 150, width: 1240, height: 1754 });
  const printOf = (image: GreyImage) =>
    findComponents(image, otsuThreshold(histogram(image))).filter((piece) => isPrint(piece, xHeight));
  const judge = (image: GreyImage) => isSideways(printOf(image), image);

  test('tells lines that run down the page', () => {
    expect(judge(quarterTurn(toGrey(page).grey, 90))).toBe(true);
  });

  test('is false for lines across the page, with a shadow along the binding too', () => {
    const upright = toGrey(page).grey;
    const shaded = upright.pixels.map((value, at) => Math.max(0, value - Math.max(0, 240 - 12 * (at % upright.width))));
    expect([judge(upright), judge({ ...upright, pixels: shaded })]).toEqual([false, false]);
  });

  test('is false for a blank page', () => {
    expect(judge(paint(800, 1000, () => 255))).toBe(false);
  });
});
