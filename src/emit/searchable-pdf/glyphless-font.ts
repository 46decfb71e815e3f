import { type PDFContext, type PDFDict, type PDFRef, PDFString } from 'pdf-lib';
import { METRICS, writeGlyphlessTrueType } from './glyphless-truetype.ts';
import { USUAL_WIDTH, widthInPrint } from './letter-widths.ts';

const NAME = 'KehoachGlyphless';
/** Characters beyond the Basic Multilingual Plane get codes from here on, which no character has as its own. */
const FIRST_ASTRAL_CODE = 0xd800;
/** Entries that one block of a character map may hold. */
const MOST_ENTRIES = 100;

/** A font whose glyphs are all empty: it carries text and shows nothing. Its widths are those of print, about. */
export interface GlyphlessFont {
  /** Character codes as hexadecimal digits, four per character. */
  encode(text: string): string;
  /** Width of a text in ems. */
  widthOf(text: string): number;
  /** The font dictionary for the characters encoded so far; its parts are registered with the context. */
  write(context: PDFContext): PDFDict;
}

/**
 * Start a font. Codes are UTF-16 code units, so that the text is easy to find in the content stream.
 *
 * @example startGlyphlessFont().encode('Kế') // '004b1ebf'
 */
export function startGlyphlessFont(): GlyphlessFont {
  const codes = new Map<string, number>();
  let nextAstral = FIRST_ASTRAL_CODE;
  const codeOf = (character: string): number => {
    const known = codes.get(character);
    if (known !== undefined) return known;
    const code = character.length === 1 ? character.charCodeAt(0) : nextAstral++;
    codes.set(character, code);
    return code;
  };
  return {
    encode: (text) => Array.from(text, (character) => hex(codeOf(character))).join(''),
    widthOf: (text) => Array.from(text, widthInPrint).reduce((a, b) => a + b, 0) / METRICS.unitsPerEm,
    write: (context) => write(context, codes),
  };
}

function write(context: PDFContext, codes: ReadonlyMap<string, number>): PDFDict {
  const compressed = (bytes: Uint8Array | string): PDFRef => context.register(context.flateStream(bytes));
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: NAME,
    Flags: 5, // fixed pitch, symbolic
    FontBBox: [0, METRICS.descent, METRICS.width, METRICS.ascent],
    ItalicAngle: 0,
    Ascent: METRICS.ascent,
    Descent: METRICS.descent,
    CapHeight: METRICS.ascent,
    StemV: 80,
    FontFile2: compressed(writeGlyphlessTrueType()),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: NAME,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    DW: USUAL_WIDTH,
    W: [...codes].flatMap(([character, code]) => [code, [widthInPrint(character)]]),
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: compressed(glyphMap(codes)),
  });
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: NAME,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: compressed(toUnicodeMap(codes)),
  });
}

/** Two bytes per code: every character is the one empty glyph. */
function glyphMap(codes: ReadonlyMap<string, number>): Uint8Array {
  const map = new Uint8Array(2 * (Math.max(0, ...codes.values()) + 1));
  for (const code of codes.values()) map[2 * code + 1] = 1;
  return map;
}

/** The character map from codes to Unicode (ISO 32000-1, 9.10.3). */
function toUnicodeMap(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].sort(([, a], [, b]) => a - b).map(([text, code]) => `<${hex(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += MOST_ENTRIES) {
    const block = entries.slice(at, at + MOST_ENTRIES);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [...MAP_HEAD, ...blocks, ...MAP_TAIL].join('\n');
}

const MAP_HEAD = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange',
];
const MAP_TAIL = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
