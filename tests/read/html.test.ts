import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';

const bytesOf = (shown: string): Uint8Array => Uint8Array.from(shown, (letter) => letter.charCodeAt(0));

async function readHtml(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const file = await open({ name: 'ke-hoach.html', bytes });
  const { pages, encoding } = await read(file);
  return { lines: pages[0]!.lines, encoding, messages: file.messages.map((message) => message.reason) };
}

const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.text);

describe('readHtml', () => {
  it('finds the document in a portal page and leaves menus and scripts out', async () => {
    const { lines, messages } = await readHtml(`<!DOCTYPE html><html><head><title>Cổng</title><style>p{}</style></head>
      <body><nav><a href="/">Trang chủ</a></nav><div id="menu"><a href="/a">Văn bản</a> <a href="/b">Tin tức</a></div>
      <form><div class="content"><script>var x = 1;</script>
      <table><tr><td><p>UBND XÃ AN PHÚ</p><p>Số: 12/KH-UBND</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>
      <p align="center"><b>KẾ HOẠCH</b></p><p>I. <b>MỤC</b> ĐÍCH&nbsp;<br>Dòng   sau<sup>1</sup></p>
      <table><thead><tr><th>STT</th><th>Nội dung</th></tr></thead><tr><td>1</td><td>Họp<p>dân</p></td></tr></table>
      </div></form><footer>Bản quyền</footer></body></html>`);
    expect(
      lines.map(({ text, layout: { column, cell, centred, bold, gapBefore } }) => ({
        text,
        ...(column && { column }),
        ...(cell && { cell: [cell.row, cell.column, cell.header] }),
        ...(centred && { centred }),
        ...(bold && { bold }),
        ...(gapBefore && { gapBefore }),
      })),
    ).toEqual([
      { text: 'UBND XÃ AN PHÚ', column: 'left' },
      { text: 'Số: 12/KH-UBND', column: 'left' },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', column: 'right' },
      { text: 'KẾ HOẠCH', centred: true, bold: true, gapBefore: 1 },
      { text: 'I. MỤC ĐÍCH', gapBefore: 1 },
      { text: 'Dòng sau¹' },
      { text: 'STT', cell: [0, 0, true], bold: true, gapBefore: 1 },
      { text: 'Nội dung', cell: [0, 1, true], bold: true },
      { text: '1', cell: [1, 0, false] },
      { text: 'Họp', cell: [1, 1, false] },
      { text: 'dân', cell: [1, 1, false] },
    ]);
    expect(messages).toEqual(['20 letters of menus and frames around the document were left out']);
  });

  it('writes the labels that a browser draws before list items', async () => {
    const html =
      '<html><ol type="I" start="2"><li>Hai</li><li>Ba</li></ol><ol type=a><li>x<ul><li>y</li></ul></li></ol>';
    expect(texts((await readHtml(html)).lines)).toEqual(['II. Hai', 'III. Ba', 'a. x', '- y']);
  });

  it('writes the label before the paragraph of its item, capitals as drawn, and no deleted text', async () => {
    const { lines } = await readHtml(
      `<html><ol type="I"><li><p>Mục đích</p><ol><li><p>Một</p></li></ol></li><li></li></ol>
      <p style="text-transform: uppercase">Kế hoạch</p><p>Giữ <del>bỏ</del><ins>thêm</ins></p></html>`,
    );
    expect(texts(lines)).toEqual(['I. Mục đích', '1. Một', 'II.', 'KẾ HOẠCH', 'Giữ thêm']);
  });

  it('reads the charset that the page names', async () => {
    const page = bytesOf('<html><meta charset="windows-1258"><p>UÒy ban nhân dân tiÒnh</p>');
    expect(await readHtml(page)).toMatchObject({ lines: [{ text: 'Ủy ban nhân dân tỉnh' }], encoding: 'windows-1258' });
  });

  it('decodes text by the font it is set in, ư as a soft hyphen too', async () => {
    const { lines, encoding, messages } = await readHtml(
      bytesOf(
        '<html><p><font face=".VnTimeH">kÕ ho¹ch</font><p style="font-family:\'.VnTime\'">Ng&shy;êi <b>d©n</b></p><p>Số 5</p>'.replace(
          'Số',
          'No',
        ),
      ),
    );
    expect(texts(lines)).toEqual(['KẾ HOẠCH', 'Người dân', 'No 5']);
    expect(encoding).toBe('tcvn3');
    expect(messages).toEqual(['the text was written in an encoding before Unicode and was decoded: tcvn3']);
  });

  it('decodes old text without fonts by its syllables', async () => {
    const page = bytesOf('<html><p>Uûy ban nhaân daân xaõ An Phuù ban haønh keá hoaïch</p>');
    expect(await readHtml(page)).toMatchObject({
      lines: [{ text: 'Ủy ban nhân dân xã An Phú ban hành kế hoạch' }],
      encoding: 'vni',
    });
  });

  it('keeps columns of merged cells apart', async () => {
    const html =
      '<html><p>Biểu</p><table><tr><td rowspan=2>1</td><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>';
    const { lines } = await readHtml(html);
    expect(lines.slice(1).map(({ text, layout }) => [text, layout.cell!.row, layout.cell!.column])).toEqual([
      ['1', 0, 0],
      ['a', 0, 1],
      ['b', 0, 3],
      ['c', 1, 1],
      ['d', 1, 2],
      ['e', 1, 3],
    ]);
  });

  it('reads pages without a document, and elements nested as deep as they like', async () => {
    expect((await readHtml('<html><script>x</script>')).lines).toEqual([]);
    const { lines } = await readHtml(`<html>${'<div>'.repeat(5000)}Kế hoạch`);
    expect(texts(lines)).toEqual(['Kế hoạch']);
  });

  it('reads any tags in any order', async () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td colspan=9>',
      '</table>',
      '<ol start=x>',
      '<li>',
      'Kế ',
      '<br>',
      '<sup>1',
      '&shy;',
      '<form>',
      '<font face=.VnTime>',
      '<!--',
      '<td>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const { lines } = await readHtml(`<html>${parts.join('')}`);
        expect(lines.every((line) => line.text.trim() !== '')).toBe(true);
      }),
    );
  });
});
