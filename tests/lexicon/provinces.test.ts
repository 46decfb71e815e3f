import { describe, expect, it } from 'vitest';
import { findProvince, PROVINCES } from '../../src/lexicon/provinces.ts';

describe('PROVINCES', () => {
  const on = (date: string) =>
    PROVINCES.filter(({ from, until }) => (from === null || from <= date) && (until === null || date <= until));

  it('holds 63 units before July 2025 and 34 since', () => {
    expect(on('2025-06-30')).toHaveLength(63);
    expect(on('2025-07-01')).toHaveLength(34);
    expect(on('2026-11-01').filter(({ kind }) => kind === 'city')).toHaveLength(7);
  });

  it('merges every old unit into exactly one new one', () => {
    const merged = on('2025-07-01').flatMap(({ predecessors }) => predecessors);
    expect([...merged].sort()).toEqual(
      on('2025-06-30')
        .map(({ code }) => code)
        .sort(),
    );
  });
});

describe('findProvince', () => {
  it.each([
    ['Tây Ninh', '2021-02-05', '72'],
    ['Tây Ninh', '2026-01-01', '80'],
    ['TÂY NINH', null, '80'],
    ['Đắc Lắc', null, '66'],
    ['Kontum', '2020-01-01', '62'],
    ['Bà Rịa – Vũng Tàu', null, '77'],
    ['Thừa Thiên - Huế', '2020-01-01', '46'],
    ['Hà Tây', '2026-01-01', '28'],
  ])('finds %j of %s', (name, date, code) => {
    expect(findProvince(name, date)?.code).toBe(code);
  });

  it.each(['Lam Giang', 'tỉnh Tây Ninh', ''])('finds none for %j', (name) => {
    expect(findProvince(name)).toBeNull();
  });
});
