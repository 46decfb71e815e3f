import { describe, expect, it } from 'vitest';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { legacyPdf } from './pdf-fixture.ts';

/** Lines one under the other. */
function oldPdf(lines: readonly (readonly [font: string, shown: string])[]): Uint8Array {
  return legacyPdf(lines.map(([font, shown], i) => ({ font, shown, x: 85, y: 102 + 20 * i })));
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { pages } = await read(await open({ name: 'cu.pdf', bytes }));
  return pages.flatMap((page) => page.lines.map((line) => line.text));
}

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
});
