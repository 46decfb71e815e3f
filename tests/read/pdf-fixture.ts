/** A piece of text on a test page. Its letters are half an em wide. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the page's top. */
  readonly y: number;
  readonly size?: number;
  readonly font?: 'regular' | 'bold' | 'italic';
  /** Raw PDF operators put before the text, such as a text rise. */
  readonly setup?: string;
}

export interface TestPage {
  readonly texts?: readonly TextPiece[];
  /** Lines `[x0, y0, x1, y1]`, from the page's top. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Raw content put before everything else. */
  readonly raw?: string;
  /** Degrees clockwise. */
  readonly rotate?: number;
}

const HEIGHT = 842;
const FONTS = { regular: 'Serif', bold: 'Serif-Bold', italic: 'Serif-Italic' } as const;

/**
 * Write a PDF by hand: composite fonts without font files, whose character codes are UTF-16. Everything about it is
 * known, so tests can give the whole expected value.
 *
 * @example testPdf([{ texts: [{ text: 'KẾ HOẠCH', x: 250, y: 100 }] }])
 */
export function testPdf(pages: readonly TestPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = add('');
  const unicode = add(stream(cmap()));
  const fonts = Object.values(FONTS).map((name) => add(compositeFont(name, unicode)));
  const resources = `<< /Font << ${fonts.map((id, i) => `/F${i} ${id} 0 R`).join(' ')} >> >>`;
  const ids = pages.map((page) => {
    const content = add(stream(contentOf(page)));
    const box = `/MediaBox [0 0 595 ${HEIGHT}] /Rotate ${page.rotate ?? 0}`;
    return add(`<< /Type /Page /Parent 2 0 R ${box} /Resources ${resources} /Contents ${content} 0 R >>`);
  });
  objects[kids - 1] = `<< /Type /Pages /Count ${ids.length} /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  return assemble(objects);
}

/** Text in one font from before Unicode, its bytes shown as Latin-1. */
export interface LegacyPiece {
  readonly shown: string;
  readonly font: string;
  readonly x: number;
  /** Baseline, from the page's top. */
  readonly y: number;
}

/** Marks of VNI are drawn over the letter before them and take no room. */
export const LETTER_WIDTH = 6.5;

/**
 * Write a PDF as old word processors printed it: TrueType fonts that are not embedded, bytes in WinAnsi, 13 points.
 *
 * @example legacyPdf([{ shown: 'kÕ ho¹ch', font: '.VnTimeH', x: 250, y: 100 }])
 */
export function legacyPdf(pieces: readonly LegacyPiece[]): Uint8Array {
  const names = [...new Set(pieces.map(({ font }) => font))];
  const content = pieces
    .map(({ shown, font, x, y }) => {
      const bytes = Array.from(shown, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
      return `BT /F${names.indexOf(font)} 13 Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${bytes}> Tj ET`;
    })
    .join('\n');
  const resources = `<< /Font << ${names.map((name, i) => `/F${i} ${simpleFont(name)}`).join(' ')} >> >>`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources ${resources} /Contents 4 0 R >>`,
    stream(content),
  ]);
}

function simpleFont(name: string): string {
  const widths = Array.from({ length: 224 }, (_, i) => (name.startsWith('VNI') && isVniMark(i + 32) ? 0 : 500));
  const flags = `/FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -216 1000 891] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 >>`;
  return `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths.join(' ')}] ${flags} >>`;
}

/** Whether a byte of VNI is a mark and no letter. */
export function isVniMark(byte: number): boolean {
  return byte >= 0xc0 && !'ñôöíìæóòîÑÔÖÍÌÆÓÒÎ'.includes(String.fromCharCode(byte));
}

/** The file of objects, with its cross-reference table. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function contentOf({ texts = [], rules = [], raw = '' }: TestPage): string {
  const lines = rules.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`);
  const words = texts.map(({ text, x, y, size = 14, font = 'regular', setup = '' }) => {
    const index = Object.keys(FONTS).indexOf(font);
    return `BT /F${index} ${size} Tf ${setup} 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`;
  });
  return [raw, ...lines, ...words].join('\n');
}

/** UTF-16 code units in hexadecimal: the character codes of the test fonts. */
export function hex(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

function compositeFont(name: string, unicode: number): string {
  const info = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const flags = `/FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -216 1000 891] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 >>`;
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${info} /DW 500 ${flags} /CIDToGIDMap /Identity >>`;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode} 0 R >>`;
}

function cmap(): string {
  const ranges = Array.from({ length: 0x30 }, (_, i) => i.toString(16).padStart(2, '0'));
  const entries = ranges.map((high) => `<${high}00> <${high}ff> <${high}00>`).join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.length} beginbfrange
${entries}
endbfrange
endcmap end end`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
