import { describe, expect, it } from 'vitest';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { assemble } from './pdf-fixture.ts';

/** A page whose fonts are not embedded and whose bytes are in WinAnsi, as old word processors printed it. */
function oldPdf(lines: readonly (readonly [font: string, shown: string])[]): Uint8Array {
  const names = [...new Set(lines.map(([font]) => font))];
  const pieces = lines.map(([font, shown], i) => {
    const bytes = Array.from(shown, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    return `BT /F${names.indexOf(font)} 13 Tf 1 0 0 1 85 ${740 - 20 * i} Tm <${bytes}> Tj ET`;
  });
  const content = pieces.join('\n');
  const widths = Array(224).fill(500).join(' ');
  const fonts = names.map(
    (name) =>
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -216 1000 891] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 >> >>`,
  );
  const resources = `<< /Font << ${fonts.map((font, i) => `/F${i} ${font}`).join(' ')} >> >>`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
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
