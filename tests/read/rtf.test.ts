import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';

const bytesOf = (shown: string): Uint8Array => Uint8Array.from(shown, (letter) => letter.charCodeAt(0));

async function readRtf(source: string) {
  const { pages, encoding } = await read(await open({ name: 'ke-hoach.rtf', bytes: bytesOf(source) }));
  return { lines: pages[0]!.lines, encoding };
}

const textsOf = async (source: string) => (await readRtf(source)).lines.map((line) => line.text);

describe('readRtf', () => {
  it('reads Unicode, with and without the character for old readers', async () => {
    expect(
      await textsOf(String.raw`{\rtf1\ansi\uc1 K\u7871?ho\u7841\'3fch\par\uc0 \u272 \u7843 ng\tab a\{b\}\emdash}`),
    ).toEqual(['Kếhoạch', 'Đảng\ta{b}—']);
  });

  it('reads bytes in the code page of the document or of their font', async () => {
    const fonts = String.raw`{\fonttbl{\f0\fcharset163 Times New Roman;}{\f1\fnil\fcharset0 .VnTime;}{\f2 .VnTimeH;}{\f3 VNI-Times;}}`;
    const source = String.raw`{\rtf1\ansi\ansicpg1258${fonts}\f0 ti\'d2nh\par\f2 k\'d5 ho\'b9ch\par\f1 ng\'ad\'eai {\b d\'a9n}\par\f3 nhaân daân\par}`;
    expect(await readRtf(source)).toMatchObject({
      lines: [{ text: 'tỉnh' }, { text: 'KẾ HOẠCH' }, { text: 'người dân' }, { text: 'nhân dân' }],
      encoding: 'tcvn3',
    });
  });

  it('keeps the look of paragraphs', async () => {
    const { lines } = await readRtf(String.raw`{\rtf1{\pard\qc\b\fs28 Ke hoach\par}\pard\li720\i Muc dich\plain\par}`);
    expect(
      lines.map(({ text, layout: { centred, bold, italic, size, indent } }) => [
        text,
        centred,
        bold,
        italic,
        size,
        indent,
      ]),
    ).toEqual([
      ['Ke hoach', true, true, false, 14, 0],
      ['Muc dich', false, false, true, null, 36],
    ]);
  });

  it('reads tables, footnotes, headers and the numbers of lists', async () => {
    const source = String.raw`{\rtf1{\stylesheet{\s0 Normal;}}{\info{\author X}}{\header UBND xa\par}
      {\listtext I.\tab}Muc dich{\super\chftn}{\footnote\pard {\super\chftn} Ban hanh.}\par
      \trowd\trhdr\pard\intbl STT\cell Noi dung\cell Han\cell\row\trowd 1\cell Hop\par dan\cell\cell\row\pard {\*\generator Y}Het\par}`;
    const { lines } = await readRtf(source);
    expect(
      lines.map(({ text, layout: { cell, region } }) => [text, cell ? [cell.row, cell.column, cell.header] : region]),
    ).toEqual([
      ['I.\tMuc dich¹', 'body'],
      ['STT', [0, 0, true]],
      ['Noi dung', [0, 1, true]],
      ['Han', [0, 2, true]],
      ['1', [1, 0, false]],
      ['Hop', [1, 1, false]],
      ['dan', [1, 1, false]],
      ['Het', 'body'],
      ['¹ Ban hanh.', 'footnote'],
      ['UBND xa', 'running-head'],
    ]);
  });

  it('reads footnotes as LibreOffice writes them, and no deleted text', async () => {
    const note = String.raw`{\super\chftn{\*\footnote\chftn\pard\plain{ Ghi chu.}}}`;
    expect(await textsOf(String.raw`{\rtf1 Xem${note}{\revised them }{\deleted\revauthdel1 bo }cuoi\par}`)).toEqual([
      'Xem¹them cuoi',
      '¹ Ghi chu.',
    ]);
  });

  it('reads whatever follows the signature', async () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par',
      '\\u7871',
      "\\'",
      "\\'d5",
      '\\cell',
      '\\row',
      '\\intbl',
      ' x',
      '\\*',
      '\\bin9',
      '\\footnote',
      '\\f',
      '\\fonttbl',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const { lines } = await readRtf(`{\\rtf1 ${parts.join('')}`);
        expect(lines.every((line) => line.text !== '')).toBe(true);
      }),
    );
  });

  it('reads groups nested as deep as they like', async () => {
    expect(await textsOf(`{\\rtf1 ${'{'.repeat(50_000)}a${'}'.repeat(50_000)}b\\par}`)).toEqual(['ab']);
  });
});
