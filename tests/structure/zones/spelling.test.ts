import { describe, expect, test } from 'vitest';
import { respellPlace } from '../../../src/structure/zones/spelling.ts';

describe('respellPlace', () => {
  test.each([
    ['takes the spelling that the document has twice', 'UBND xã Thạch Vân … xã Thạch Vân', 'Thạch Vân'],
    ['counts the capitals of a letterhead', 'UBND XÃ THẠCH VÂN … Thạch Vấn, ngày 02 … xã Thạch Vân', 'Thạch Vân'],
    ['keeps the place where the document has it as often', 'xã Thạch Vân … Thạch Vấn', 'Thạch Vấn'],
    ['keeps it where one other place differs once', 'xã Thạch Vân', 'Thạch Vấn'],
  ])('%s', (_, text, spelling) => {
    expect(respellPlace('Thạch Vấn', text)).toBe(spelling);
  });
});
