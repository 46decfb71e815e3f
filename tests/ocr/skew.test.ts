import { describe, expect, test } from 'vitest';
import { quarterTurn } from '../../src/ocr/quarter-turn.ts';
import { estimateSkew, isSideways } from '../../src/ocr/skew.ts';
import { paint, stripes } from './grey-pictures.ts';

describe('estimateSkew', () => {
  test.each([0, 0.3, -0.7, 1.1, -2.4, 4.2])('finds %s degrees within a tenth', (degrees) => {
    expect(Math.abs(estimateSkew(stripes(1600, 2200, degrees)) - degrees)).toBeLessThanOrEqual(0.1);
  });

  test('leaves a blank page as it is', () => {
    expect(estimateSkew(paint(800, 1000, () => 255))).toBe(0);
  });
});

describe('isSideways', () => {
  test('tells lines that run down the page', () => {
    expect(isSideways(quarterTurn(stripes(1600, 2200, 0.5), 90))).toBe(true);
  });

  test('is false for lines across the page and for a blank page', () => {
    expect([isSideways(stripes(1600, 2200, 0.5)), isSideways(paint(800, 1000, () => 255))]).toEqual([false, false]);
  });
});
