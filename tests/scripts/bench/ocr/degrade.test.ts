import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { degrade, GRADES, seeded } from '../../../../scripts/bench/ocr/degrade.mjs';

/** A card of ruled paper: black lines on white. */
const drawn = (dpi: number) => {
  const [width, height] = [3 * dpi, 5 * dpi];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => (Math.floor(at / width) % 40 < 8 ? 0 : 255));
  return { width, height, dpi, pixels, seal: { x: 100, y: 250 } };
};

describe.each(Object.entries(GRADES))('%s', (_, grade) => {
  it('gives the same page for the same seed, of its size and resolution', async () => {
    const page = drawn(grade.dpi);
    const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => degrade(page, grade, seeded(seed))));
    expect(first!.bytes.equals(again!.bytes)).toBe(true);
    expect(first!.bytes.equals(other!.bytes)).toBe(false);
    const { width, height, density } = await sharp(first!.bytes).metadata();
    expect([width, height, density]).toEqual([page.width, page.height, grade.dpi]);
  });
});
