import { describe, expect, test } from 'vitest';
import { cleanImage } from '../../src/ocr/prepare.ts';
import { chooseScale } from '../../src/ocr/text-size.ts';
import { renderPage } from './render-page.ts';

const lines = Array.from({ length: 12 }, () => 'Kế hoạch triển khai thực hiện dân chủ ở cơ sở năm 2024');

describe('estimateXHeight', () => {
  // Noto Serif's small letters are 0.536 em high.
  test.each([
    [150, 14.5],
    [200, 19.4],
    [300, 29],
  ])('measures 13-point type at %s dpi', (dpi, height) => {
    expect(Math.abs(cleanImage(renderPage({ lines, dpi, height: 320 })).xHeight! - height)).toBeLessThan(1.5);
  });

  test('is unknown on a blank page', () => {
    expect(cleanImage(renderPage({ lines: [], dpi: 100 })).xHeight).toBeNull();
  });
});

describe('chooseScale', () => {
  test.each([
    [40, 0.5],
    [1000, 0.2],
    [10, 2],
    [2, 3],
    [15, 1],
    [22, 1],
    [null, 1],
  ])('takes letters of %s pixels by %s', (xHeight, scale) => {
    expect(chooseScale(xHeight)).toBe(scale);
  });
});
