import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { OcrEngine, OcrSettings, ParseOptions, PlanDocument } from '../src/index.ts';
import { parsePlan, runSearchablePdf } from '../src/index.ts';
import { withCache } from '../src/ocr/cache.ts';
import { searchText } from './emit/searchable-pdf/read-back.ts';
import { lineOf, recordedEngine } from './ocr/recorded-engine.ts';
import { scanPdf } from './read/scan-pdf.ts';

const SIZE = { width: 827, height: 1169 };
const LINE = { height: 20, pitch: 34, letter: 9 };
const PAGE = [
  'ỦY BAN NHÂN DÂN XÃ AN PHÚ',
  'Số: 12/KII-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'An Phú, ngày 31 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Trồng cây phân tán năm 2024',
  'I. MỤC ĐÍCH',
  '1. Nâng cao nhận thức của người dân về trồng cây.',
  '2. Trồng ít nhất 500 cây phân tán.',
  '8. Giao Hội Nông dân xã chủ trì trước ngày 3O/6/2024.',
  '4. Khen thưởng các thôn có thành tích.',
];

const sheet = await sharp({ create: { ...SIZE, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const input = { name: 'ban-quet.png', bytes: sheet };

/** By the letters that may be read: a symbol, a date, and a number that may be a point as well. */
const ANSWERS: Readonly<Record<string, string>> = {
  '0123456789ABCDĐEGHIKLMNOPQRSTUVWXYgri&/-': '12/KH-UBND',
  '0123456789/-.': '21',
  'abcdđeghiklmnopqrstuvxy0123456789.)': '3.',
};

const linesOfPage = () =>
  PAGE.map((text, row) => {
    const top = 80 + row * LINE.pitch;
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const left = 90 + index * LINE.letter;
      const box = [left, top, left + word.length * LINE.letter, top + LINE.height] as const;
      return { text: word, box, confidence: 0.95 };
    });
    return { words, box: [90, top, 90 + text.length * LINE.letter, top + LINE.height] as const };
  });

/** An engine that has read the page above, and answers looks with few letters; it keeps what it is asked. */
function recorded(answer: (letters: string) => string = (letters) => ANSWERS[letters] ?? '') {
  const asked: OcrSettings[] = [];
  const engine = recordedEngine((_, settings) => {
    asked.push(settings);
    if (settings.layout === undefined) return linesOfPage();
    const text = settings.letters === undefined ? '' : answer(settings.letters);
    return text === '' ? [] : [lineOf(text, [12, 12, 60, 40])];
  }, 0.95);
  return { engine, looks: () => asked.filter(({ letters }) => letters !== undefined) };
}

const parse = (engine: OcrEngine, options: ParseOptions = {}): Promise<PlanDocument> =>
  parsePlan(input, { openEngine: async () => engine, ...options });

const idsOf = ({ sections }: PlanDocument) =>
  sections.flatMap(({ id, children }) => [id, ...children.map((child) => [child.id, child.repaired])]);

test('settles number, date and label by a second look, and says so', async () => {
  const { engine, looks } = recorded();
  const plan = await parse(engine);
  expect([plan.header.number, plan.header.date]).toEqual(['12/KH-UBND', '2024-02-21']);
  const repaired = { from: '8.', to: '3.', reason: 'other reading' };
  expect(idsOf(plan)).toEqual(['I', ['I/1', null], ['I/2', null], ['I/3', repaired], ['I/4', null]]);
  expect(plan.repairs.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ['12/KII-UBND', '12/KH-UBND', 'second look'],
    ['31', '21', 'second look'],
  ]);
  expect(plan.diagnostics.filter(({ rule }) => rule.startsWith('outline:')).map(({ rule }) => rule)).toEqual([
    'outline:repaired',
  ]);
  // Three looks each: the symbol, day and month, the date in the text, and the label that may be damaged.
  expect(looks().map(({ letters }) => letters!.length)).toEqual(
    [40, 13, 13, 13, 35].flatMap((letters) => [letters, letters, letters]),
  );
});

test('takes the pages of a PDF from the file again', async () => {
  const bytes = scanPdf([{ jpeg: await sharp(sheet).jpeg().toBuffer(), ...SIZE }]);
  const { header } = await parsePlan({ name: 'ban-quet.pdf', bytes }, { openEngine: async () => recorded().engine });
  expect([header.number, header.date]).toEqual(['12/KH-UBND', '2024-02-21']);
});

test('asks nothing and changes nothing without repairs', async () => {
  const { engine, looks } = recorded();
  const plan = await parse(engine, { repair: false });
  expect([plan.header.number, plan.header.date, plan.repairs, looks()]).toEqual(['12/KII-UBND', null, [], []]);
});

test('goes on with the first reading when the engine fails', async () => {
  const { engine } = recorded(() => {
    throw new Error('took longer than 120 s');
  });
  const plan = await parse(engine);
  expect([plan.header.number, plan.header.date, plan.repairs]).toEqual(['12/KII-UBND', null, []]);
  const [failed] = plan.diagnostics.filter(({ rule }) => rule === 'read:look-failed');
  expect(failed?.message).toBe(
    'page 1 could not be looked at a second time (took longer than 120 s): its first reading stands',
  );
});

test('finds its looks in the cache again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  try {
    const plan = await parse(withCache(recorded().engine, folder));
    const { engine, looks } = recorded(() => 'other');
    expect(await parse(withCache(engine, folder))).toEqual(plan);
    expect(looks()).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('makes a searchable file of what the second look settled', async () => {
  const { parts } = await runSearchablePdf(input, { openEngine: async () => recorded().engine });
  const [text] = await searchText(Buffer.concat(parts));
  expect(['12/KH-UBND', 'ngày 21 tháng 02', '3. Giao Hội'].map((words) => text!.includes(words))).toEqual([
    true,
    true,
    true,
  ]);
});
