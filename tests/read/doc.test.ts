import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { docOf } from './doc-fixture.ts';

async function readDoc(bytes: Uint8Array) {
  const { pages, encoding } = await read(await open({ name: 'ke-hoach.doc', bytes }));
  return { texts: pages[0]!.lines.map((line) => line.text), encoding };
}

describe('readDoc', () => {
  it('reads paragraphs and cells, quotation marks as written', async () => {
    const text = 'KẾ HOẠCH “năm 2004”\rI.\tMục đích\rUBND xã\x07CỘNG HÒA\x07\x07Hết\r';
    expect(await readDoc(docOf(text))).toEqual({
      texts: ['KẾ HOẠCH “năm 2004”', 'I. Mục đích', 'UBND xã', 'CỘNG HÒA', 'Hết'],
      encoding: null,
    });
  });

  it('decodes text from before Unicode, ư as a soft hyphen too', async () => {
    expect(await readDoc(docOf('Ng\u00ADêi lao ®éng vµ nh©n d©n\rtrong x· häp bµn\r', 'bytes'))).toEqual({
      texts: ['Người lao động và nhân dân', 'trong xã họp bàn'],
      encoding: 'tcvn3',
    });
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
