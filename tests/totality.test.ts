import fc from 'fast-check';
import { describe, it } from 'vitest';
import { isRefusal, parsePlan } from '../src/index.ts';
import { expectContract } from './contract.ts';

/** Pieces that plans are made of, so that random texts reach deep into the parser. */
const PIECES = [
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH',
  'II. NỘI DUNG',
  '1. Sở Nội vụ:',
  '1.1. Rà soát',
  'a) Chủ trì',
  'đ) Phối hợp',
  '- Báo cáo',
  '+ Gửi',
  'Căn cứ Luật Khiếu nại năm 2011;',
  'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
  'trước ngày 31/02/2024',
  'Quý I/2022.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn An',
  'PHỤ LỤC I',
  '| STT | Nội dung |',
  '|---|---|',
  '| 1 | Việc |',
  '“',
  '(',
  '¹',
  '¹ Ghi chú',
  'Số: 12/KH-UBND',
  'An Phú, ngày 05 tháng 02 năm 2021',
  'Khoản 1 Mục IV',
  '100% xã',
  '**',
  '#',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '\u00AD',
  '\u0301',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('\n')), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '));

describe('totality', () => {
  it.each(['txt', 'md'])('gives a document that keeps the contract for any %s text', async (extension) => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        try {
          expectContract(await parsePlan({ name: `random.${extension}`, bytes: Buffer.from(source) }));
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives a document or one clear refusal for any bytes under any name', async () => {
    const name = fc.constantFrom('a.pdf', 'a.txt', 'a.md', 'a.png', 'a.docx', 'a');
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 400 }), async (file, bytes) => {
        try {
          expectContract(await parsePlan({ name: file, bytes }));
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
