import { expect, test } from 'vitest';
import { cleanEngineText } from '../../src/ocr/engine-text.ts';

test.each([
  ['396-QĐÐ/TU', '396-QĐ/TU'],
  ['QÐĐÐ/TW', 'QĐ/TW'],
  ['33⁄CT-TTg', '33/CT-TTg'],
  ['Ðảng', 'Đảng'],
  ['ĐĐBQH', 'ĐĐBQH'],
])('cleans %j', (text, clean) => {
  expect(cleanEngineText(text)).toBe(clean);
});
