import { expect, test } from 'vitest';
import { type CleanText, type Doubt, type LookRequest, plainLayout } from '../../src/model/index.ts';
import { normalise } from '../../src/normalise/index.ts';
import { readSecond } from '../../src/normalise/second-readings.ts';
import { recognisedText } from '../structure/recognised-text.ts';

const CLEAN = recognisedText(['trước ngày 3O/6/2O23, theo', 'H. NỘI DUNG']);

const isDate = (reading: string): string | null => (/^\d+\/\d+\/\d{4}$/.test(reading) ? reading : null);
const at = (words: string, rest: Omit<Doubt, 'start' | 'end'>): Doubt => {
  const start = CLEAN.text.indexOf(words);
  return { start, end: start + words.length, ...rest };
};
const DATE = at('3O/6/2O23', { kind: 'date', settle: isDate });

/** The text with what was looked at, what became of it, and the readings kept beside the words. */
async function seen(doubts: readonly Doubt[], ...readings: (readonly string[])[]) {
  const asked: LookRequest[] = [];
  const clean = await readSecond(CLEAN, doubts, async (requests) => {
    asked.push(...requests);
    return readings;
  });
  const kept = clean.words.flatMap(({ alternatives }) => (alternatives === undefined ? [] : [alternatives]));
  return { asked, text: clean.text, repairs: clean.repairs, kept, clean };
}

test('puts a reading that the looks agree on into the text, records it and keeps the first one', async () => {
  const { asked, text, repairs, kept, clean } = await seen([DATE], ['3O/6/2023', '30/6/2023', '30/6/2023']);
  expect(asked).toEqual([{ page: 1, box: [66, 0, 126, 12], kind: 'date' }]);
  expect(text).toBe('trước ngày 30/6/2023, theo\nH. NỘI DUNG');
  const change = { from: '3O/6/2O23', to: '30/6/2023', reason: 'second look', span: { start: 11, end: 20 } };
  expect([repairs, kept]).toEqual([[change], [['3O/6/2O23', '3O/6/2023']]]);
  expect(clean.words.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(/\s/));
});

test.each([
  ['looks do not agree', ['30/6/2023', '30/8/2023', '30/6/2023'], ['30/6/2023', '30/8/2023']],
  ['one look alone saw a date', ['30/6/2023', '3O/6/23'], ['30/6/2023', '3O/6/23']],
  ['the grammar takes neither', ['3O/6/2023', '3O/6/2023'], ['3O/6/2023']],
])('leaves the text where %s, the readings beside the word', async (_, readings, beside) => {
  const { text, repairs, kept } = await seen([DATE], readings);
  expect([text, repairs, kept]).toEqual([CLEAN.text, [], [beside]]);
});

test('leaves to the outline what it doubts', async () => {
  const { text, kept } = await seen([at('H.', { kind: 'roman' })], ['II.', 'H.']);
  expect([text, kept]).toEqual([CLEAN.text, [['II.']]]);
});

test('reaches left of a stop by the height of the word behind it', async () => {
  const { asked } = await seen([at('.', { kind: 'roman', before: 2.5 })], []);
  expect(asked.map(({ box }) => box)).toEqual([[0, 20, 12, 32]]);
});

test('passes by what is broken by the end of a line', async () => {
  const { asked, clean } = await seen([at('theo\nH.', { kind: 'symbol' })]);
  expect([asked, clean]).toEqual([[], CLEAN]);
});

test('changes letters that make a word shorter, the words behind it keep their places', async () => {
  const words: CleanText = recognisedText(['số 120 -KIL/TW ngày']);
  const doubt: Doubt = { start: 3, end: 14, kind: 'symbol', settle: () => '120-KL/TW' };
  const clean = await readSecond(words, [doubt], async () => [['a', 'b']]);
  expect(clean.text).toBe('số 120-KL/TW ngày');
  expect(clean.words.map(({ start, end }) => clean.text.slice(start, end))).toEqual(['số', '120', '-KL/TW', 'ngày']);
});

test('keeps what the engine read besides, but not for a text that is not to be repaired', () => {
  const word = { text: 'H.', box: [0, 0, 20, 10] as const, confidence: 0.9, alternatives: ['II.'] };
  const line = { text: 'H.', words: [word], box: word.box, layout: plainLayout };
  const record = { number: 1, width: 595, height: 842, origin: 'ocr', reason: null, ocr: null } as const;
  const kept = (repair: boolean) =>
    normalise([{ ...record, lines: [line] }], { repair }).words.map(({ alternatives }) => alternatives);
  expect([kept(true), kept(false)]).toEqual([[['II.']], [undefined]]);
});
