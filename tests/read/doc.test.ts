import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { docOf, docOfParagraphs, noteMark, sprm8, sprm16 } from './doc-fixture.ts';
import { doc } from './plan-fixture.ts';

async function readDoc(bytes: Uint8Array) {
  const { pages, encoding } = await read(await open({ name: 'ke-hoach.doc', bytes }));
  return { texts: pages[0]!.lines.map((line) => line.text), encoding };
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error = await readDoc(bytes).catch((thrown: unknown) => thrown);
  return isRefusal(error) ? `${error.rule}: ${error.reason}` : 'not refused';
}

/** Where the document's stream begins. */
function wordAt(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
}

describe('readDoc', () => {
  it('reads paragraphs and cells, quotation marks as written', async () => {
    const text = 'KẾ HOẠCH “năm 2004”\rI.\tMục đích\rUBND xã\x07CỘNG HÒA\x07\x07Hết\r';
    expect(await readDoc(docOf(text))).toEqual({
      texts: ['KẾ HOẠCH “năm 2004”', 'I.\tMục đích', 'UBND xã', 'CỘNG HÒA', 'Hết'],
      encoding: null,
    });
  });

  it('decodes text from before Unicode, ư as a soft hyphen too', async () => {
    expect(await readDoc(docOf('Ng\u00ADêi lao ®éng vµ nh©n d©n\rtrong x· häp bµn\r', 'bytes'))).toEqual({
      texts: ['Người lao động và nhân dân', 'trong xã họp bàn'],
      encoding: 'tcvn3',
    });
  });

  it('decodes each run by its font: capital fonts, text of another encoding, a letter that only seems old', async () => {
    const font = (number: number): number[] => [...sprm16(0x4a4f, number), ...sprm16(0x4a51, number)];
    const paragraphs = [
      { runs: [{ text: 'céng hoµ x· héi', sprms: font(1) }] },
      {
        runs: [
          { text: 'Ng\u00ADêi d©n, ', sprms: font(0) },
          { text: 'ngöôøi daân, ', sprms: font(2) },
          { text: '© 2004', sprms: font(3) },
        ],
      },
    ];
    const bytes = docOfParagraphs(paragraphs, {
      letters: 'bytes',
      fonts: ['.VnTime', '.VnTimeH', 'VNI-Times', 'Arial'],
    });
    expect(await readDoc(bytes)).toEqual({
      texts: ['CỘNG HOÀ XÃ HỘI', 'Người dân, người dân, © 2004'],
      encoding: 'tcvn3',
    });
  });

  it('writes the numbers that Word writes by itself', async () => {
    const item = (text: string, level: number) => {
      return { runs: [{ text }], sprms: [...sprm8(0x260a, level), ...sprm16(0x460b, 1)] };
    };
    const bytes = docOfParagraphs(
      [
        item('Mục đích', 0),
        item('Một', 1),
        item('Hai', 1),
        item('Yêu cầu', 0),
        item('Ba', 1),
        item('Bốn', 2),
        item('', 0),
      ],
      {
        levels: [
          [1, '%1.'],
          [0, '%1.%2.'],
          [23, '\uF02D'],
        ],
      },
    );
    expect((await readDoc(bytes)).texts).toEqual([
      'I. Mục đích',
      'I.1. Một',
      'I.2. Hai',
      'II. Yêu cầu',
      'II.1. Ba',
      '- Bốn',
    ]);
  });

  it('keeps footnotes, results of fields and inserted text, leaves out instructions, deleted and hidden text', async () => {
    const bytes = docOfParagraphs(
      [
        {
          runs: [
            { text: 'Đề án' },
            noteMark,
            { text: ' xem \x13 HYPERLINK "http://a.example" \x14trang web\x15, ' },
            { text: 'bỏ ', sprms: sprm8(0x0800, 1) },
            { text: 'ẩn ', sprms: sprm8(0x083c, 1) },
            { text: 'thêm', sprms: sprm8(0x0801, 1) },
            { text: ' lần' },
            noteMark,
          ],
        },
      ],
      { notes: ['Ban hành năm 2004.', 'Hết hiệu lực.'] },
    );
    expect((await readDoc(bytes)).texts).toEqual([
      'Đề án¹ xem trang web, thêm lần²',
      '¹ Ban hành năm 2004.',
      '² Hết hiệu lực.',
    ]);
  });

  it('reads rows and cells, divided ones in their columns', async () => {
    const cell = (text: string) => ({ runs: [{ text }], sprms: sprm8(0x2416, 1), end: '\x07' as const });
    const row = (...edges: number[]) => {
      const definition = [edges.length - 1, ...edges.flatMap((edge) => [edge & 255, edge >> 8])];
      const sprms = [0x08, 0xd6, definition.length + 1, 0, ...definition];
      return { runs: [], sprms: [...sprm8(0x2416, 1), ...sprm8(0x2417, 1), ...sprms], end: '\x07' as const };
    };
    const bytes = docOfParagraphs([
      ...[cell('STT'), cell('Nội dung'), cell('Thời gian'), row(0, 1000, 5000, 9000)],
      ...[cell('1'), cell('Việc chung'), row(0, 1000, 9000)],
      ...[cell('2'), cell('Họp dân'), cell('Quý I'), row(0, 1010, 5000, 9000)],
      { runs: [{ text: 'Hết' }] },
    ]);
    const { pages } = await read(await open({ name: 'bang.doc', bytes }));
    expect(
      pages[0]!.lines.map(({ text, layout: { cell: at } }) => [text, at?.row ?? null, at?.column ?? null]),
    ).toEqual([
      ['STT', 0, 0],
      ['Nội dung', 0, 1],
      ['Thời gian', 0, 2],
      ['1', 1, 0],
      ['Việc chung', 1, 1],
      ['2', 2, 0],
      ['Họp dân', 2, 1],
      ['Quý I', 2, 2],
      ['Hết', null, null],
    ]);
  });

  it('says that a document is protected by a password, or of an older Word', async () => {
    const protectedBytes = Uint8Array.from(docOf('KẾ HOẠCH\r'));
    protectedBytes[wordAt(protectedBytes) + 0x0b]! |= 0x01;
    expect(await refusalOf(protectedBytes)).toMatch(/^read:encrypted-document/);
    const older = Uint8Array.from(docOf('KẾ HOẠCH\r'));
    older[wordAt(older) + 2] = 0x68;
    expect(await refusalOf(older)).toMatch(/Word 6\.0\/95/);
  });

  it('gives lines or a refusal for any damage', async () => {
    const whole = doc('tcvn3');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (changes) => {
          const damaged = Uint8Array.from(whole);
          for (const [at, byte] of changes) damaged[at] = byte;
          const result = await readDoc(damaged).catch((error: unknown) => error);
          expect(
            result instanceof Error ? isRefusal(result) : Array.isArray((result as { texts: unknown }).texts),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses what only begins like a Word document', async () => {
    const bytes = docOf('KẾ HOẠCH\r');
    const broken = Uint8Array.from([...bytes.subarray(0, 600), ...new Uint8Array(2000)]);
    const error = await readDoc(broken).catch((thrown: unknown) => thrown);
    expect(isRefusal(error) && error.rule).toBe('read:broken-document');
  });

  it('refuses a file whose sectors follow each other in a circle', async () => {
    const bytes = Uint8Array.from(docOf('KẾ HOẠCH\r'));
    const table = new DataView(bytes.buffer, 512);
    table.setInt32(4 * 3, 4, true);
    table.setInt32(4 * 4, 3, true);
    const error = await readDoc(bytes).catch((thrown: unknown) => thrown);
    expect(isRefusal(error) && error.reason).toMatch('sector chains');
  });
});
