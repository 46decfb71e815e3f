import { expect, test } from 'vitest';
import { writeGlyphlessTrueType } from '../../../src/emit/searchable-pdf/glyphless-truetype.ts';

test('writes a small font whose sums are right', () => {
  const file = writeGlyphlessTrueType();
  const view = new DataView(file.buffer);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
  expect(file.length).toBeLessThan(512);
});
