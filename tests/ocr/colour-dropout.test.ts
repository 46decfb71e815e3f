import { expect, test } from 'vitest';
import { dropColour } from '../../src/ocr/colour-dropout.ts';
import type { Raster } from '../../src/ocr/raster.ts';

const BLACK = [20, 20, 20];
const PAPER = [240, 238, 230];
const RED = [205, 40, 45];
const BLUE = [40, 50, 190];
const BLACK_UNDER_RED = [102, 22, 26];

const row = (...pixels: number[][]): Raster => ({
  width: pixels.length,
  height: 1,
  channels: 3,
  pixels: Uint8Array.from(pixels.flat()),
});

test('drops the red of a seal and the blue of a signature, keeps black print under the seal', () => {
  const text = Array.from({ length: 14 }, () => BLACK);
  const { grey, coloured } = dropColour(row(RED, BLUE, BLACK_UNDER_RED, PAPER, ...text));
  expect([...grey.pixels.subarray(0, 5)]).toEqual([255, 255, 31, 237, 20]);
  expect([...coloured!.pixels.subarray(0, 5)]).toEqual([40, 40, 22, 255, 255]);
});

test('keeps the colour of a page printed in colour', () => {
  const { grey, coloured } = dropColour(row(...Array.from({ length: 20 }, () => BLUE), PAPER));
  expect([grey.pixels[0], coloured]).toEqual([62, null]);
});

test('takes a grey page as it is', () => {
  const image: Raster = { width: 2, height: 1, channels: 1, pixels: Uint8Array.from([0, 255]) };
  expect(dropColour(image)).toEqual({ grey: { width: 2, height: 1, pixels: image.pixels }, coloured: null });
});
