import { describe, expect, test } from 'vitest';
import type { OcrLine } from '../../src/model/index.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { reviseNumerals } from '../../src/ocr/revise-numerals.ts';
import { picture } from './grey-pictures.ts';

const I = ['.######.', '...##...', '...##...', '...##...', '...##...', '...##...', '...##...', '...##...', '...##...'];
const ONE = [
  '...##...',
  '.####...',
  '...##...',
  '...##...',
  '...##...',
  '...##...',
  '...##...',
  '...##...',
  '...##...',
];
const H = ['##...##.', '##...##.', '##...##.', '##...##.', '#######.', '#######.', '##...##.', '##...##.', '##...##.'];
const DOT = ['....', '....', '....', '....', '....', '....', '....', '....', '.##.'];
/** The foot of each letter, and the dot's second row. */
const FEET = new Map([
  [I, ['...##...', '.######.']],
  [ONE, ['...##...', '.######.']],
  [H, ['##...##.', '##...##.']],
  [DOT, ['.##.', '.##.']],
]);

/** Letters side by side, eleven rows high. */
function drawing(...letters: string[][]): GreyImage {
  const whole = letters.map((letter) => [...letter, ...FEET.get(letter)!]);
  return picture(...whole[0]!.map((_, row) => whole.map((letter) => letter[row]).join('')));
}

function revised(text: string, grey: GreyImage, before?: string) {
  const word = { text, box: [0, 0, grey.width, grey.height] as const, confidence: 0.9 };
  const other = { text: before ?? 'Mục', box: null, confidence: 0.9 };
  const line: OcrLine = { words: before === undefined ? [word, other] : [other, word], box: word.box };
  const { words } = reviseNumerals([line], { grey, threshold: 128 })[0]!;
  const { text: result, alternatives } = words[before === undefined ? 0 : 1]!;
  return alternatives ? [result, ...alternatives] : [result];
}

describe('reviseNumerals', () => {
  test.each([
    ['II.', drawing(I, I, I, DOT), ['III.', 'II.']],
    ['H.', drawing(I, I, DOT), ['II.', 'H.']],
    ['L', drawing(I, DOT), ['I.', 'L']],
    ['III.', drawing(I, I, I, DOT), ['III.']],
  ])('reads the stems of %s', (text, grey, readings) => {
    expect(revised(text, grey)).toEqual(readings);
  });

  test('leaves a printed 1, 11 and H', () => {
    expect([
      revised('1.', drawing(ONE, DOT)),
      revised('11.', drawing(ONE, ONE, DOT)),
      revised('H.', drawing(H, DOT)),
    ]).toEqual([['1.'], ['11.'], ['H.']]);
  });

  test('reads the quarter of a year, leaves the month and other words inside a line', () => {
    const three = drawing(I, I, I);
    expect([
      revised('11/2022.', three, 'quý'),
      revised('11/2022.', three, 'tháng'),
      revised('II', three, 'Mục'),
    ]).toEqual([['III/2022.', '11/2022.'], ['11/2022.'], ['II']]);
  });
});
