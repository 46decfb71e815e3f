import { describe, expect, it } from 'vitest';
import { open } from '../../src/open/index.ts';
import { type ReadOptions, read } from '../../src/read/index.ts';
import { legacyPdf } from './pdf-fixture.ts';

/** Lines one under the other. */
function oldPdf(lines: readonly (readonly [font: string, shown: string])[]): Uint8Array {
  return legacyPdf(lines.map(([font, shown], i) => ({ font, shown, x: 85, y: 102 + 20 * i })));
}

async function readOld(bytes: Uint8Array, options: ReadOptions = {}) {
  const file = await open({ name: 'cu.pdf', bytes });
  const { pages, encoding } = await read(file, options);
  const texts = pages.flatMap((page) => page.lines.map((line) => line.text));
  return { texts, encoding, messages: file.messages.map((message) => message.reason) };
}

const textOf = async (bytes: Uint8Array): Promise<string[]> => (await readOld(bytes)).texts;

describe('readPdf with fonts from before Unicode', () => {
  it('decodes TCVN3 by the font, capitals and the soft hyphen that is ư too', async () => {
    const bytes = oldPdf([
      ['.VnTimeH', 'kÕ ho¹ch n¨m 2005'],
      ['.VnTime', 'Ng\u00ADêi lao ®éng vµ nh©n d©n trong x· tham gia x©y dùng ®\u00ADêng th«n;'],
      ['Times-Roman', 'Website: anphu.example'],
    ]);
    expect(await textOf(bytes)).toEqual([
      'KẾ HOẠCH NĂM 2005',
      'Người lao động và nhân dân trong xã tham gia xây dựng đường thôn;',
      'Website: anphu.example',
    ]);
  });

  it('decodes VNI by the font', async () => {
    const bytes = oldPdf([['VNI-Times', 'UÛy ban nhaân daân xaõ An Phuù ban haønh keá hoaïch naøy;']]);
    expect(await textOf(bytes)).toEqual(['Ủy ban nhân dân xã An Phú ban hành kế hoạch này;']);
  });

  it('decodes by the syllables what a printer driver renamed, and says so', async () => {
    const bytes = oldPdf([
      ['TT1E3Ct00', 'Ng\u00ADêi lao ®éng vµ nh©n d©n trong x· tham gia x©y dùng ®\u00ADêng th«n;'],
      ['TT1E3Ct00', 'c¸c th«n häp d©n, b¸o c¸o kÕt qu¶ víi Uû ban nh©n d©n x·'],
    ]);
    expect(await readOld(bytes)).toEqual({
      texts: [
        'Người lao động và nhân dân trong xã tham gia xây dựng đường thôn;',
        'các thôn họp dân, báo cáo kết quả với Uỷ ban nhân dân xã',
      ],
      encoding: 'tcvn3',
      messages: [expect.stringMatching(/tcvn3/)],
    });
  });

  it('reports what fonts told, and takes the encoding that it is told before any font', async () => {
    const bytes = oldPdf([['.VnTime', 'nhaân daân']]);
    expect(await readOld(bytes, { encoding: 'vni' })).toEqual({ texts: ['nhân dân'], encoding: 'vni', messages: [] });
    expect(await readOld(bytes)).toMatchObject({ encoding: 'tcvn3', messages: [expect.stringMatching(/tcvn3/)] });
  });
});
