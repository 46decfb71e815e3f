import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Line } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { type ReadResult, read } from '../../src/read/index.ts';
import { assemble, hex, type TestPage, testPdf } from './pdf-fixture.ts';

async function readBytes(bytes: Uint8Array): Promise<{ file: VFile; result: ReadResult }> {
  const file = await open({ name: 'ke-hoach.pdf', bytes });
  return { file, result: await read(file) };
}

async function linesOf(...pages: TestPage[]): Promise<readonly Line[]> {
  const { result } = await readBytes(testPdf(pages));
  return result.pages.flatMap((page) => page.lines);
}

async function refusalOf(bytes: Uint8Array): Promise<{ rule: string; reason: string }> {
  try {
    await readBytes(bytes);
  } catch (error) {
    if (isRefusal(error)) return { rule: error.rule, reason: error.reason };
    throw error;
  }
  throw new Error('not refused');
}

const SENTENCE = 'Ủy ban nhân dân xã An Phú ban hành kế hoạch thực hiện dân chủ';

describe('readPdf', () => {
  it('gives words with their boxes, and lines with their layout', async () => {
    const { result } = await readBytes(
      testPdf([
        {
          texts: [
            { text: 'KẾ HOẠCH', x: 267, y: 100, font: 'bold' },
            { text: SENTENCE, x: 85, y: 140 },
          ],
        },
      ]),
    );
    expect(result).toMatchObject({
      encoding: null,
      pages: [{ number: 1, width: 595, height: 842, origin: 'embedded', reason: null, ocr: null }],
    });
    const [title, sentence] = result.pages[0]!.lines;
    expect(title).toEqual({
      text: 'KẾ HOẠCH',
      words: [
        { text: 'KẾ', box: [267, 87.53, 281, 103.02], confidence: null },
        { text: 'HOẠCH', box: [288, 87.53, 323, 103.02], confidence: null },
      ],
      box: [267, 87.53, 323, 103.02],
      layout: {
        gapBefore: 0,
        indent: 182,
        fill: 0.54,
        centred: false,
        bold: true,
        italic: false,
        size: 14,
        heading: null,
        column: null,
        cell: null,
        region: 'body',
      },
    });
    expect(sentence!.text).toBe(SENTENCE);
    expect(sentence!.words).toHaveLength(15);
  });

  it('reads letterhead columns left before right, and the footer likewise', async () => {
    const lines = await linesOf({
      texts: [
        { text: 'UBND HUYỆN BÌNH KHÊ', x: 90, y: 60, size: 13 },
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', x: 330, y: 60, size: 13 },
        { text: 'XÃ AN PHÚ', x: 120, y: 77, size: 13 },
        { text: 'Độc lập - Tự do', x: 365, y: 77, size: 13 },
        { text: 'Số: 12/KH-UBND', x: 105, y: 98, size: 13 },
        { text: 'An Phú, ngày 05 tháng 3', x: 335, y: 98, size: 13 },
        { text: 'KẾ HOẠCH', x: 287, y: 140 },
        { text: `${SENTENCE} năm`, x: 85, y: 180 },
        { text: 'PHÓ CHỦ TỊCH', x: 380, y: 690, font: 'bold' },
        { text: 'Nơi nhận:', x: 85, y: 700, size: 11 },
        { text: '- Lưu: VT.', x: 85, y: 714, size: 11 },
        { text: 'Trần Văn Bình', x: 378, y: 770, font: 'bold' },
      ],
    });
    expect(lines.map((line) => [line.layout.column, line.text])).toEqual([
      ['left', 'UBND HUYỆN BÌNH KHÊ'],
      ['left', 'XÃ AN PHÚ'],
      ['left', 'Số: 12/KH-UBND'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
      ['right', 'Độc lập - Tự do'],
      ['right', 'An Phú, ngày 05 tháng 3'],
      [null, 'KẾ HOẠCH'],
      [null, `${SENTENCE} năm`],
      ['left', 'Nơi nhận:'],
      ['left', '- Lưu: VT.'],
      ['right', 'PHÓ CHỦ TỊCH'],
      ['right', 'Trần Văn Bình'],
    ]);
  });

  it('joins a row that a page break cut, but not a sum', async () => {
    const rules = (top: number, rows: number): [number, number, number, number][] => [
      ...Array.from({ length: rows + 1 }, (_, i): [number, number, number, number] => [
        85,
        top + 40 * i,
        535,
        top + 40 * i,
      ]),
      ...[85, 135, 400, 535].map((x): [number, number, number, number] => [x, top, x, top + 40 * rows]),
    ];
    const row = (y: number, texts: readonly string[], font: 'regular' | 'bold' = 'regular') =>
      texts.map((text, i) => ({ text, x: [90, 140, 405][i]!, y, size: 10, font }));
    const cellsOf = async (texts: readonly string[]): Promise<string[]> => {
      const first = { texts: row(115, ['1', 'Họp dân bàn việc', 'Trưởng thôn']), rules: rules(100, 1) };
      const cut = texts.map((text, i) => ({ text, x: [140, 405][i]!, y: 75, size: 10 }));
      const second = { texts: [...cut, ...row(115, ['2', 'Báo cáo', 'Văn phòng'])], rules: rules(60, 2) };
      const lines = await linesOf(first, second);
      return lines.map(({ text, layout }) => `${layout.cell?.row},${layout.cell?.column} ${text}`);
    };
    const [head, tail] = [
      ['0,0 1', '0,1 Họp dân bàn việc', '0,2 Trưởng thôn'],
      ['2', 'Báo cáo', 'Văn phòng'],
    ];
    expect(await cellsOf(['làm đường', 'và Bí thư'])).toEqual([
      ...head,
      '0,1 làm đường',
      '0,2 và Bí thư',
      ...tail.map((text, i) => `1,${i} ${text}`),
    ]);
    expect(await cellsOf(['Tổng cộng'])).toEqual([
      ...head,
      '1,1 Tổng cộng',
      ...tail.map((text, i) => `2,${i} ${text}`),
    ]);
  });

  it('keeps a table over a page break as one table and marks its repeated header', async () => {
    const rules = (top: number, rows: number): [number, number, number, number][] => [
      ...Array.from({ length: rows + 1 }, (_, i): [number, number, number, number] => [
        85,
        top + 40 * i,
        535,
        top + 40 * i,
      ]),
      ...[85, 135, 400, 535].map((x): [number, number, number, number] => [x, top, x, top + 40 * rows]),
    ];
    const row = (y: number, texts: readonly string[], font: 'regular' | 'bold' = 'regular') =>
      texts.map((text, i) => ({ text, x: [90, 140, 405][i]!, y, size: 10, font }));
    const lines = await linesOf(
      {
        texts: [
          { text: SENTENCE, x: 85, y: 60 },
          ...row(115, ['STT', 'Nội dung', 'Chủ trì'], 'bold'),
          ...row(155, ['1', 'Họp dân bàn việc làm đường', 'Trưởng thôn']),
          { text: 'liên thôn', x: 140, y: 168, size: 10 },
        ],
        rules: rules(100, 2),
      },
      {
        texts: [
          ...row(75, ['STT', 'Nội dung', 'Chủ trì'], 'bold'),
          ...row(115, ['2', 'Báo cáo kết quả với xã', 'Văn phòng']),
        ],
        rules: rules(60, 2),
      },
    );
    const cells = lines.flatMap(({ text, layout: { cell } }) =>
      cell ? [`${cell.table}:${cell.row},${cell.column}${cell.header ? ' header' : ''} ${text}`] : [],
    );
    expect(cells).toEqual([
      '0:0,0 header STT',
      '0:0,1 header Nội dung',
      '0:0,2 header Chủ trì',
      '0:1,0 1',
      '0:1,1 Họp dân bàn việc làm đường',
      '0:1,1 liên thôn',
      '0:1,2 Trưởng thôn',
      '0:2,0 header STT',
      '0:2,1 header Nội dung',
      '0:2,2 header Chủ trì',
      '0:3,0 2',
      '0:3,1 Báo cáo kết quả với xã',
      '0:3,2 Văn phòng',
    ]);
  });

  it('joins raised note marks to their word and tells the note below', async () => {
    const lines = await linesOf({
      texts: [
        { text: 'Kế hoạch của tỉnh', x: 85, y: 60 },
        { text: '1', x: 204.5, y: 55, size: 9 },
        { text: ', của xã và của các thôn trên địa bàn', x: 209, y: 60 },
        { text: 'gồm diện tích 12 km', x: 85, y: 78 },
        { text: '2', x: 218.5, y: 73, size: 9 },
        { text: '1', x: 85, y: 750, size: 7 },
        { text: 'Kế hoạch số 12/KH-UBND.', x: 91, y: 754, size: 10 },
      ],
    });
    expect(lines.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['body', 'Kế hoạch của tỉnh¹, của xã và của các thôn trên địa bàn'],
      ['body', 'gồm diện tích 12 km²'],
      ['footnote', '¹ Kế hoạch số 12/KH-UBND.'],
    ]);
  });

  it('tells a bare number at the page edge as page number, wherever it is painted', async () => {
    const lines = await linesOf({
      texts: [
        { text: SENTENCE, x: 85, y: 120 },
        { text: '2', x: 300, y: 40 },
        { text: '15', x: 85, y: 138 },
      ],
    });
    expect(lines.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['page-number', '2'],
      ['body', SENTENCE],
      ['body', '15'],
    ]);
  });

  it('finds words where the file paints no blanks, and one word where fonts change', async () => {
    const lines = await linesOf({
      raw: `BT /F0 14 Tf 1 0 0 1 85 700 Tm [<${hex('Ban')}> -300 <${hex('hành')}> -40 <${hex('.')}>] TJ ET
        BT /F0 14 Tf 1 0 0 1 85 680 Tm <${hex('Đ')}> Tj /F1 14 Tf <${hex('ả')}> Tj /F0 14 Tf <${hex('ng ủy')}> Tj ET
        BT /F0 14 Tf 3 Tc 1 0 0 1 85 660 Tm <${hex('KẾ')}> Tj ET`,
    });
    expect(lines.map((line) => line.text)).toEqual(['Ban hành.', 'Đảng ủy', 'KẾ']);
  });

  it('reads letters painted twice once, as bold', async () => {
    const lines = await linesOf({
      texts: [
        { text: 'KẾ HOẠCH', x: 85, y: 60 },
        { text: 'KẾ HOẠCH', x: 85.4, y: 60 },
      ],
    });
    expect(lines.map(({ text, layout }) => [text, layout.bold])).toEqual([['KẾ HOẠCH', true]]);
  });

  it('turns a page whose text runs sideways, and leaves a sideways note aside', async () => {
    const sideways = `BT /F0 14 Tf 0 1 -1 0 300 85 Tm <${hex(SENTENCE)}> Tj ET BT /F0 9 Tf 1 0 0 1 20 20 Tm <${hex('Ký bởi')}> Tj ET`;
    const { result } = await readBytes(testPdf([{ raw: sideways }]));
    expect(result.pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(result.pages[0]!.lines.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['body', SENTENCE],
      ['stamp', 'Ký bởi'],
    ]);
  });

  it('follows forms, saved states and matrices', async () => {
    const lines = await linesOf({
      raw: `q 2 0 0 2 10 20 cm BT /F0 7 Tf 40 330 Td <${hex('Nội vụ')}> Tj 0 -12 TD <${hex('Tư pháp')}> Tj T* <${hex('Công an')}> Tj ET Q`,
    });
    expect(lines.map(({ text, box, layout }) => [text, box?.[0], layout.size])).toEqual([
      ['Nội vụ', 90, 14],
      ['Tư pháp', 90, 14],
      ['Công an', 90, 14],
    ]);
  });

  it('reports a blank page and goes on', async () => {
    const { file, result } = await readBytes(testPdf([{}, { texts: [{ text: SENTENCE, x: 85, y: 60 }] }]));
    expect(result.pages.map((page) => page.lines.length)).toEqual([0, 1]);
    expect(file.messages.map((message) => message.reason)).toEqual(['page 1 holds no text']);
  });

  it('loses one broken page only', async () => {
    const good = testPdf([
      { texts: [{ text: SENTENCE, x: 85, y: 60 }] },
      { texts: [{ text: SENTENCE, x: 85, y: 60 }] },
    ]);
    const text = new TextDecoder('latin1').decode(good).replace(/\/Type \/Page \/Parent/, '/Type /Gone /Waste ');
    const { result } = await readBytes(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(result.pages.map((page) => page.lines.length)).toContain(1);
  });

  it('refuses an encrypted PDF', async () => {
    const key = '(12345678901234567890123456789012)';
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R >>',
    ];
    expect(await refusalOf(assemble(objects, encrypt))).toEqual({
      rule: 'read:encrypted-pdf',
      reason: 'ke-hoach.pdf is protected by a password: save a copy without the password and give that file',
    });
  });

  it('refuses a PDF without pages', async () => {
    const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>'];
    expect((await refusalOf(assemble(objects))).rule).toBe('read:no-pages');
  });

  it('refuses a PDF that is cut off', async () => {
    const bytes = testPdf([{ texts: [{ text: SENTENCE, x: 85, y: 60 }] }]).subarray(0, 60);
    expect((await refusalOf(bytes)).rule).toBe('read:broken-pdf');
  });
});
