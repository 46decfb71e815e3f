import { expect, test } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedPages } from './draw.ts';

test.each([
  ['- UBND huyện Bình Khê (b/o);', '- UBND huyện Bình Khê (b/c);'],
  ['- Phòng Tư pháp (để t/b); Hội Nông dân (p/n);', '- Phòng Tư pháp (để t/h); Hội Nông dân (p/h);'],
])('repairs a misread note', (text, expected) => {
  expect(normalise(boxedPages([[text]], 'ocr')).text).toBe(expected);
});

test.each(['- Như trên (b/s);', '- Đoạn b/o của biểu;', '- Tổ công tác (a/o);'])('leaves %s', (text) => {
  expect(normalise(boxedPages([[text]], 'ocr')).text).toBe(text);
});

test('leaves what was not recognised from an image', () => {
  expect(normalise(boxedPages([['- Như trên (b/o);']])).text).toBe('- Như trên (b/o);');
});
