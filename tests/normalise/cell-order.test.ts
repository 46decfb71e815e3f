import { expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { line, textPage } from './draw.ts';

it('puts what the next page says of a cell behind the cell', () => {
  const cell = (text: string, row: number, column: number) =>
    line(text, { cell: { table: 0, row, column, header: false } });
  const first = {
    ...textPage(''),
    lines: [line('Phụ lục'), cell('1', 0, 0), cell('Họp dân', 0, 1), cell('Thôn', 0, 2)],
  };
  const second = { ...textPage(''), number: 2, lines: [cell('bàn việc', 0, 1), cell('2', 1, 0), line('Hết.')] };
  expect(normalise([first, second]).text).toBe('Phụ lục\n1\nHọp dân\nbàn việc\nThôn\n2\nHết.');
});
