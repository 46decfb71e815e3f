import { expect, test } from 'vitest';
import { readOperations } from '../../../src/emit/searchable-pdf/content-operations.ts';

const read = (content: string) => [...readOperations(content)].map(({ operator, operands }) => [operator, ...operands]);

test('parts operators from their operands', () => {
  expect(read('q 1 0 0 -1 .5 +2 cm\n/Im0 Do Q')).toEqual([
    ['q'],
    ['cm', '1', '0', '0', '-1', '.5', '+2'],
    ['Do', '/Im0'],
    ['Q'],
  ]);
});

test('takes strings, arrays and dictionaries whole, however they nest', () => {
  expect(read('(a \\) (b) Tj) Tj[(x)-20<414A>]TJ /Span<</ActualText(>>)/A[1]>>BDC')).toEqual([
    ['Tj', '(a \\) (b) Tj)'],
    ['TJ', '[(x)-20<414A>]'],
    ['BDC', '/Span', '<</ActualText(>>)/A[1]>>'],
  ]);
});

test('passes over comments and the data of inline images', () => {
  const content = 'BT % (no) Tj\nET BI /W 2 /H 2 ID \u0001 EI \u0002\u0003( EI Q';
  expect(read(content)).toEqual([['BT'], ['ET'], ['BI'], ['Q']]);
});

test('tells where each operation stands', () => {
  const content = 'BT 3 Tr (a) Tj ET';
  expect([...readOperations(content)].map(({ start, end }) => content.slice(start, end))).toEqual([
    'BT',
    '3 Tr',
    '(a) Tj',
    'ET',
  ]);
});

test.each(['(never closed', '[1 2 3', '<< /A', '<41', 'BI /W 1', ')) >> ] }', '%'])(
  'comes to an end in %j',
  (content) => {
    expect(read(content).length).toBeLessThan(9);
  },
);
