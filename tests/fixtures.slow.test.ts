import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type PlanDocument, parsePlan } from '../src/index.ts';

const SCAN = resolve(import.meta.dirname, '../fixtures/plans/10-dang-uy-tan-lap.pdf');

type Section = PlanDocument['sections'][number];

const idsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap((section) => [section.id, ...idsOf(section.children)]);

it('reads a scanned plan of a Party committee with the default engine', { timeout: 60_000 }, async () => {
  const document = await parsePlan(SCAN);
  const { issuer, number, place, date, title, dialect } = document.header;
  expect({ issuer: [issuer?.name, issuer?.parent], number, place, date, title, dialect }).toEqual({
    issuer: ['ĐẢNG ỦY XÃ TÂN LẬP', 'ĐẢNG BỘ HUYỆN BÌNH KHÊ'],
    number: '19-KH/ĐU',
    place: 'Tân Lập',
    date: '2024-08-16',
    title: 'học tập chuyên đề năm 2024 và trồng rừng trên đất đồi Bạch Mã',
    dialect: 'party',
  });
  expect(idsOf(document.sections)).toEqual([
    ...['I', 'I/-1', 'I/-2', 'II', 'II/1', 'II/1/-1', 'II/1/-2', 'II/1/-3'],
    ...['II/2', 'II/2/-1', 'II/2/-2', 'II/2/-3', 'III', 'III/1', 'III/2'],
  ]);
  expect(document.recipients.map(({ name, note }) => [name, note])).toEqual([
    ['Ban Thường vụ Huyện ủy', 'b/c'],
    ['Các chi bộ trực thuộc', null],
    ['Lưu Văn phòng Đảng ủy', null],
  ]);
  const { capacity, position, name } = document.signature ?? {};
  expect([capacity, position, name]).toEqual([['T/M BAN THƯỜNG VỤ'], 'PHÓ BÍ THƯ', 'Triệu Văn Páo']);
  expect(document.deadlines.map(({ where, edtf, rrule }) => [where, edtf, rrule])).toEqual([
    ['II/1/-3', '2024-07/2024-09', null],
    ['II/2/-3', '2024-10-30', null],
    ['III/1', null, 'FREQ=MONTHLY'],
    ['III/2', '2024-08-31', null],
  ]);
});
