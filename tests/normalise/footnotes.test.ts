import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedLine, boxedPages, draw, textPage } from './draw.ts';

const linesOf = (text: string): string[] => draw(normalise([textPage(text)]));

describe('footnotes', () => {
  it('takes a note out of the sentence it interrupts', () => {
    expect(
      linesOf(`Giám sát đầu tư của cộng đồng¹ theo Quyết định số 12/QĐ-UBND ngày

¹ Nhiệm vụ giao tại Thông báo số 8-TB/TU.

05/3/2024 của Ủy ban nhân dân tỉnh Lam Giang.`),
    ).toEqual([
      'Giám sát đầu tư của cộng đồng¹ theo Quyết định số 12/QĐ-UBND ngày',
      '05/3/2024 của Ủy ban nhân dân tỉnh Lam Giang.',
      'footnote: ¹ Nhiệm vụ giao tại Thông báo số 8-TB/TU.',
    ]);
  });

  it('reads notes of several lines, one after the other', () => {
    expect(
      linesOf(`Theo quy chế[1] và hướng dẫn[2].
[1] Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND
ngày 02/01/2024.
[2] Hướng dẫn số 3.
II. NỘI DUNG`),
    ).toEqual([
      'Theo quy chế[1] và hướng dẫn[2].',
      'II. NỘI DUNG',
      'footnote: [1] Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND',
      'footnote: ngày 02/01/2024.',
      'footnote: [2] Hướng dẫn số 3.',
    ]);
  });

  it('takes everything to the end of a page with boxes', () => {
    const pages = boxedPages([['Cộng đồng¹ tham gia', '¹ Theo Thông báo', 'số 8. Xem thêm', '2'], ['giám sát.']]);
    expect(draw(normalise(pages))).toEqual([
      'Cộng đồng¹ tham gia',
      'giám sát.',
      'footnote: ¹ Theo Thông báo',
      'footnote: số 8. Xem thêm',
      'footnote: 2',
    ]);
  });

  it('reads plain figures in small print at the foot of a page when they hang on a word above', () => {
    const sized = (texts: readonly string[], size: number, top: number) =>
      texts.map((text, i) => boxedLine(text, top + 20 * i, { size }));
    const text = ['Giám sát đầu tư của cộng đồng1 theo quy định', '2. Tuyên truyền trong nhân dân xã'];
    const lines = [...sized(text, 14, 50), ...sized(['1 Theo Thông báo số 8', 'của Tỉnh ủy.', '2 Phụ chú'], 11, 500)];
    const [page] = boxedPages([[]]);
    expect(draw(normalise([{ ...page!, lines }]))).toEqual([
      ...text,
      'footnote: 1 Theo Thông báo số 8',
      'footnote: của Tỉnh ủy.',
      'footnote: 2 Phụ chú',
    ]);
    const listed = [...sized(['Các bước trong kế hoạch năm nay:'], 14, 50), ...sized(['1 Tuyên truyền'], 11, 500)];
    expect(draw(normalise([{ ...page!, lines: listed }]))).toEqual(listed.map((each) => each.text));
  });

  it('leaves lines whose mark was not seen, and units', () => {
    const lines = ['Diện tích 100 m² đất.', '² tính theo bản đồ', '[3] Ghi chú'];
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});
