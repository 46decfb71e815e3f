import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Line } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { type ReadResult, read } from '../../src/read/index.ts';

async function readBytes(bytes: Uint8Array): Promise<ReadResult> {
  return read(await open({ name: 'ke-hoach.txt', bytes }));
}

async function linesOf(text: string): Promise<readonly Line[]> {
  return (await readBytes(new TextEncoder().encode(text))).pages[0]!.lines;
}

describe('readPlainText', () => {
  it('gives one line per line of the file, blank lines as gaps', async () => {
    const result = await readBytes(new TextEncoder().encode('KẾ HOẠCH\r\n\r\n\n  I. MỤC ĐÍCH \n'));
    const layout = { centred: false, bold: false, italic: false, size: null, heading: null, column: null, cell: null };
    const line = { words: [], box: null };
    expect(result).toEqual({
      encoding: 'utf-8',
      pages: [
        {
          number: 1,
          width: null,
          height: null,
          origin: 'text',
          reason: null,
          ocr: null,
          lines: [
            { text: 'KẾ HOẠCH', ...line, layout: { ...layout, gapBefore: 0, indent: 0, fill: null, region: 'body' } },
            {
              text: 'I. MỤC ĐÍCH',
              ...line,
              layout: { ...layout, gapBefore: 2, indent: 2, fill: null, region: 'body' },
            },
          ],
        },
      ],
    });
  });

  it('takes the blank line after every line for line spacing when it breaks sentences', async () => {
    const sentence = ['Thực hiện kế hoạch của xã', 'về việc xây dựng đường thôn', 'và kênh mương nội đồng.'];
    const text = [...sentence, ...sentence, ...sentence, ...sentence].join('\n\n');
    const lines = await linesOf(`KẾ HOẠCH\n\n\n${text}`);
    expect(lines.map((line) => line.layout.gapBefore)).toEqual([0, 1, ...Array(11).fill(0)]);
  });

  it('keeps the blank line between paragraphs, also when points begin in lower case', async () => {
    const lines = await linesOf(
      Array.from('abcdeghiklmn', (letter) => `${letter}) Họp dân bàn việc làm đường;`).join('\n\n'),
    );
    expect(lines.map((line) => line.layout.gapBefore)).toEqual([0, ...Array(11).fill(1)]);
  });

  it('says nothing about the fill of lines that nothing wrapped', async () => {
    const lines = await linesOf(`${'Thực hiện nhiệm vụ được giao. '.repeat(10)}\n\nI. MỤC ĐÍCH`);
    expect(lines.map((line) => line.layout.fill)).toEqual([null, null]);
  });

  it('takes a form feed for a tight page break and the bare number beside it for a page number', async () => {
    const lines = await linesOf('Ủy ban nhân dân xã\n\n\n\f2\n\nban hành kế hoạch.\n\n15\n');
    expect(lines.map(({ text, layout }) => [layout.gapBefore, layout.region, text])).toEqual([
      [0, 'body', 'Ủy ban nhân dân xã'],
      [0, 'page-number', '2'],
      [1, 'body', 'ban hành kế hoạch.'],
      [1, 'body', '15'],
    ]);
  });

  it('reads a text that carries Markdown as Markdown, but not one with a stray star', async () => {
    const marked = await linesOf('**KẾ HOẠCH**\n\n## I. MỤC ĐÍCH\n\n- *Chỉ đạo:* Trưởng ban.');
    expect(marked.map((line) => line.text)).toEqual(['KẾ HOẠCH', 'I. MỤC ĐÍCH', '- Chỉ đạo: Trưởng ban.']);
    const plain = await linesOf('*\nSố 03-KH/BCĐ\n(*) Ghi chú: 2 * 3 # 4');
    expect(plain.map((line) => line.text)).toEqual(['*', 'Số 03-KH/BCĐ', '(*) Ghi chú: 2 * 3 # 4']);
  });

  it('reads a table without outer bars as Markdown', async () => {
    const lines = await linesOf('I. TIẾN ĐỘ\n\nTT | Việc | Thời hạn\n---|---|---\n1 | Họp dân | 10/5/2024');
    expect(lines.map(({ text, layout }) => [layout.cell?.column ?? null, text])).toEqual([
      [null, 'I. TIẾN ĐỘ'],
      ...[
        [0, 'TT'],
        [1, 'Việc'],
        [2, 'Thời hạn'],
      ],
      ...[
        [0, '1'],
        [1, 'Họp dân'],
        [2, '10/5/2024'],
      ],
    ]);
  });

  it('puts the blocks of three signers one after the other', async () => {
    const text = [
      'TỈNH ĐOÀN                SỞ GIÁO DỤC VÀ ĐÀO TẠO           SỞ Y TẾ',
      'PHÓ BÍ THƯ               KT. GIÁM ĐỐC                     GIÁM ĐỐC',
      '                         PHÓ GIÁM ĐỐC',
      '',
      'Lò Thị Mai               Trần Quang Đạo                   Lý Thị Sao',
    ].join('\n');
    expect((await linesOf(text)).map((line) => line.text)).toEqual([
      ...['TỈNH ĐOÀN', 'PHÓ BÍ THƯ', 'Lò Thị Mai'],
      ...['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Quang Đạo'],
      ...['SỞ Y TẾ', 'GIÁM ĐỐC', 'Lý Thị Sao'],
    ]);
  });

  it('undoes the two columns of text that copies the page layout', async () => {
    const body = 'Ủy ban nhân dân xã An Phú ban hành kế hoạch thực hiện dân chủ ở cơ sở';
    const text = [
      '   UBND HUYỆN BÌNH KHÊ           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '       XÃ AN PHÚ                      Độc lập - Tự do - Hạnh phúc',
      '     Số: 12/KH-UBND',
      '                                   An Phú, ngày 05 tháng 3 năm 2024',
      '',
      '                            KẾ HOẠCH',
      '',
      `     ${body}`,
      'Nội dung:   a) họp dân; b) báo cáo.',
      '',
      'Nơi nhận:                                           CHỦ TỊCH',
      '- Thường trực Đảng ủy;',
      '- Lưu: VT.',
      '                                                  Trần Văn Bình',
    ].join('\n');
    expect((await linesOf(text)).map((line) => [line.layout.column, line.text])).toEqual([
      ['left', 'UBND HUYỆN BÌNH KHÊ'],
      ['left', 'XÃ AN PHÚ'],
      ['left', 'Số: 12/KH-UBND'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'An Phú, ngày 05 tháng 3 năm 2024'],
      [null, 'KẾ HOẠCH'],
      [null, body],
      [null, 'Nội dung:   a) họp dân; b) báo cáo.'],
      ['left', 'Nơi nhận:'],
      ['left', '- Thường trực Đảng ủy;'],
      ['left', '- Lưu: VT.'],
      ['right', 'CHỦ TỊCH'],
      ['right', 'Trần Văn Bình'],
    ]);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf], Buffer.from('KẾ HOẠCH', 'utf8')],
    ['utf-16le', [0xff, 0xfe], Buffer.from('KẾ HOẠCH', 'utf16le')],
    ['utf-16be', [0xfe, 0xff], Buffer.from('KẾ HOẠCH', 'utf16le').swap16()],
  ])('decodes %s by its byte order mark', async (encoding, mark, bytes) => {
    const result = await readBytes(Uint8Array.from([...mark, ...bytes]));
    expect([result.encoding, result.pages[0]!.lines[0]!.text]).toEqual([encoding, 'KẾ HOẠCH']);
  });

  it('gives a bytes-and-all account of every text: no letter is lost', async () => {
    const texts = fc.array(fc.constantFrom('Kế', ' ', '\n', '\f', '\t', 'hoạch', '1.', '*', '|', '#', '_', '\r'), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const text = `x${parts.join('')}`;
        const letters = (await linesOf(text)).flatMap((line) => line.text.match(/[\p{L}\p{N}]/gu) ?? []);
        expect(letters).toEqual(text.match(/[\p{L}\p{N}]/gu));
      }),
    );
  });
});

describe('decodeText', () => {
  async function refusalOf(bytes: Uint8Array): Promise<string> {
    const error = await readBytes(bytes).catch((thrown: unknown) => thrown);
    if (!isRefusal(error)) throw error;
    return error.reason;
  }

  it('names the first byte that is not UTF-8', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Kế hoạch số '.repeat(300)),
      0xb9,
      ...Buffer.from(' của xã'.repeat(50)),
    ]);
    expect(await refusalOf(bytes)).toBe(
      `ke-hoach.txt is not utf-8: byte ${Buffer.byteLength('Kế hoạch số ') * 300} breaks it; open the file in an editor and save it as UTF-8`,
    );
  });

  it('finds that byte wherever it stands', async () => {
    const text = Buffer.from('Kế hoạch cải cách hành chính của xã An Phú');
    const starts = [...text.keys()].filter((i) => (text[i]! & 0xc0) !== 0x80);
    for (const at of starts) {
      const bytes = Uint8Array.from([...text.subarray(0, at), 0xff, ...text.subarray(at)]);
      if (at > 0) expect(await refusalOf(bytes)).toMatch(`byte ${at} breaks`);
    }
  });
});
