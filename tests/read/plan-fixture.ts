import { type FontRun, fontRuns } from '../lexicon/encodings/encode.ts';
import { type DocRun, type DocTestParagraph, docOfParagraphs, sprm8, sprm16 } from './doc-fixture.ts';
import { docxOf } from './docx-fixture.ts';
import { odtOf } from './odt-fixture.ts';
import { isVniMark, LETTER_WIDTH, type LegacyPiece, legacyPdf, type TextPiece, testPdf } from './pdf-fixture.ts';

/** A paragraph of a test plan; `list` is the level of its automatic number. */
interface Paragraph {
  readonly text: string;
  readonly label?: string;
  readonly list?: 0 | 1 | 2;
  readonly centred?: boolean;
  readonly bold?: boolean;
}

const LETTERHEAD = [
  ['UBND HUYỆN BÌNH KHÊ', 'UBND XÃ AN PHÚ', 'Số: 45/KH-UBND'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Phú, ngày 12 tháng 3 năm 2024'],
] as const;
const FOOTER = [
  ['Nơi nhận:', '- UBND huyện;', '- Lưu: VT.'],
  ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'],
] as const;
const BODY: readonly Paragraph[] = [
  { text: 'KẾ HOẠCH', centred: true, bold: true },
  { text: 'Xây dựng nông thôn mới năm 2024', centred: true, bold: true },
  {
    text: 'Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương, Ủy ban nhân dân xã ban hành kế hoạch như sau:',
  },
  { label: 'I.', list: 0, text: 'MỤC ĐÍCH, YÊU CẦU', bold: true },
  {
    label: '1.',
    list: 1,
    text: 'Nâng cao đời sống của nhân dân trong xã theo Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ.',
  },
  { label: '2.', list: 1, text: 'Việc tổ chức phải thiết thực, tiết kiệm.' },
  { label: 'II.', list: 0, text: 'NHIỆM VỤ', bold: true },
  {
    label: '1.',
    list: 1,
    text: 'Công chức địa chính chủ trì rà soát các tiêu chí về giao thông, hoàn thành trước ngày 30/6/2024.',
  },
  { label: '-', list: 2, text: 'Các thôn họp dân, báo cáo kết quả trong quý III/2024.' },
  { label: '-', list: 2, text: 'Đoàn thanh niên phối hợp tuyên truyền.' },
  { label: '2.', list: 1, text: 'Bê tông hóa từ 90% trở lên số đường ngõ xóm.' },
  { label: 'III.', list: 0, text: 'TỔ CHỨC THỰC HIỆN', bold: true },
  { label: '1.', list: 1, text: 'Các ban, ngành, đoàn thể xã căn cứ Kế hoạch này triển khai thực hiện.' },
  { text: 'Trên đây là Kế hoạch xây dựng nông thôn mới năm 2024 của xã An Phú.' },
];

const written = ({ label, text }: Paragraph): string => (label === undefined ? text : `${label} ${text}`);
const columns = (side: typeof LETTERHEAD | typeof FOOTER): string =>
  side[0].map((left, i) => left.padEnd(44) + side[1][i]!).join('\n');
export const TEXT = [columns(LETTERHEAD), ...BODY.map(written), columns(FOOTER)].join('\n\n');
/** One column after the other: what is left of the page in Markdown. */
export const MARKDOWN = [
  ...LETTERHEAD.flat(),
  ...BODY.map((paragraph) => (paragraph.bold ? `**${written(paragraph)}**` : written(paragraph))),
  ...FOOTER.flat(),
].join('\n\n');

type Letters = (text: string) => string;
type Sides = typeof LETTERHEAD | typeof FOOTER;

/** A page of a legal portal; `letters` writes text in tags of its own where it has to. */
export function html(letters: Letters = (text) => text, head = ''): string {
  const table = (sides: Sides): string =>
    `<table><tr>${sides.map((side) => `<td>${side.map((line) => `<p>${letters(line)}</p>`).join('')}</td>`).join('')}</tr></table>`;
  const body = BODY.map((paragraph) => {
    const text = letters(written(paragraph));
    return `<p${paragraph.centred ? ' align="center"' : ''}>${paragraph.bold ? `<b>${text}</b>` : text}</p>`;
  });
  return `<!DOCTYPE html><html><head>${head}</head><body><nav><a href="/">Trang ch\u1ee7</a></nav><div>${table(LETTERHEAD)}${body.join('')}${table(FOOTER)}</div></body></html>`;
}

/** The same in the fonts of an old encoding, its bytes shown as Latin-1. */
export function fontHtml(encoding: 'tcvn3' | 'vni'): string {
  const letters = (text: string): string =>
    fontRuns(text, encoding)
      .map(({ font, shown }) => `<font face="${font}">${shown}</font>`)
      .join('');
  return html(letters, '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">').replace(
    /<nav>.*<\/nav>/,
    '',
  );
}

/** Word with automatic numbers, in Unicode or in the fonts of an old encoding. */
export function docx(encoding: 'tcvn3' | 'vni' | null = null): Uint8Array {
  const runs = (text: string, look: string): string => {
    const parts = encoding === null ? [{ font: 'Arial', shown: text }] : fontRuns(text, encoding);
    return parts
      .map(({ font, shown }) => `<w:r><w:rPr><w:rFonts w:ascii="${font}"/>${look}</w:rPr><w:t>${shown}</w:t></w:r>`)
      .join('');
  };
  const p = (text: string, properties = '', look = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr>${runs(text, look)}</w:p>`;
  const table = (sides: Sides): string =>
    `<w:tbl><w:tr>${sides.map((side) => `<w:tc>${side.map((line) => p(line)).join('')}</w:tc>`).join('')}</w:tr></w:tbl>`;
  const lvl = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'upperRoman', '%1.')}${lvl(1, 'decimal', '%2.')}${lvl(2, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const body = BODY.map(({ text, list, centred, bold }) => {
    const number = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`;
    return p(text, `${number}${centred ? '<w:jc w:val="center"/>' : ''}`, bold ? '<w:b/>' : '');
  });
  return docxOf(`${table(LETTERHEAD)}${body.join('')}${table(FOOTER)}`, { numbering });
}

export function odt(): Uint8Array {
  const level = (at: number, format: string): string =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="."/>`;
  const automatic = `<text:list-style style:name="L">${level(1, 'I')}${level(2, '1')}<text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>
    <style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>`;
  const p = ({ text, centred, bold }: Paragraph): string =>
    `<text:p${centred ? ' text:style-name="C"' : bold ? ' text:style-name="B"' : ''}>${text}</text:p>`;
  const body = BODY.map((paragraph) => {
    const { list } = paragraph;
    if (list === undefined) return p(paragraph);
    const open = '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item>';
    return `${open.repeat(list + 1)}${p(paragraph)}${'</text:list-item></text:list>'.repeat(list + 1)}`;
  });
  const table = (sides: Sides): string =>
    `<table:table><table:table-row>${sides.map((side) => `<table:table-cell>${side.map((text) => p({ text })).join('')}</table:table-cell>`).join('')}</table:table-row></table:table>`;
  return odtOf(`${table(LETTERHEAD)}${body.join('')}${table(FOOTER)}`, automatic);
}

/** RTF with Unicode escapes, or with the bytes of fonts from before Unicode. */
export function rtf(encoding: 'tcvn3' | 'vni' | null = null): string {
  const letters = (text: string): string =>
    encoding === null ? unicodeLetters(text) : fontRuns(text, encoding).map(rtfRun).join('');
  const p = ({ centred, bold, ...paragraph }: Paragraph): string =>
    `{\\pard${centred ? '\\qc' : ''}${bold ? '\\b' : ''} ${letters(written(paragraph))}\\par}\n`;
  const table = (sides: Sides): string =>
    `\\trowd\\pard\\intbl ${sides.map((side) => `${side.map(letters).join('\\par ')}\\cell `).join('')}\\row\\pard\n`;
  const fonts = FONTS.map((name, i) => `{\\f${i} ${name};}`).join('');
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl${fonts}}${table(LETTERHEAD)}${BODY.map(p).join('')}${table(FOOTER)}}`;
}

const FONTS = ['Times New Roman', 'VNI-Times', '.VnTime', '.VnTimeH'];
const unicodeLetters = (text: string): string => text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);

function rtfRun({ font, shown }: FontRun): string {
  const bytes = shown.replace(/[^\0-\x7f]/g, (letter) => `\\'${letter.charCodeAt(0).toString(16)}`);
  return `\\f${FONTS.indexOf(font)} ${bytes}`;
}

const LEFT = 85;
const RIGHT = 330;
const LINE_LETTERS = 70;
const PITCH = 17;

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
}

/** The lines of the plan on a page, 70 letters wide. */
function placedLines(): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let y = 60;
  const columns = (sides: Sides): void => {
    for (const [i, left] of sides[0].entries()) {
      lines.push({ text: left, x: LEFT, y, bold: false }, { text: sides[1][i]!, x: RIGHT, y, bold: false });
      y += PITCH;
    }
    y += PITCH;
  };
  columns(LETTERHEAD);
  for (const { centred = false, bold = false, ...paragraph } of BODY) {
    const wrapped = written(paragraph).match(new RegExp(`\\S.{0,${LINE_LETTERS - 1}}(?= |$)`, 'g')) ?? [];
    for (const text of wrapped) {
      const x = centred ? (595 - text.length * LETTER_WIDTH) / 2 : LEFT;
      lines.push({ text, x, y, bold });
      y += PITCH;
    }
    y += 5;
  }
  y += PITCH;
  columns(FOOTER);
  return lines;
}

export function pdf(): Uint8Array {
  const texts = placedLines().map(({ text, x, y, bold }): TextPiece => {
    return { text, x, y, size: 2 * LETTER_WIDTH, font: bold ? 'bold' : 'regular' };
  });
  return testPdf([{ texts }]);
}

/** The same in fonts from before Unicode that are not embedded. */
export function fontPdf(encoding: 'tcvn3' | 'vni'): Uint8Array {
  return legacyPdf(placedLines().flatMap((line) => piecesOf(line, fontRuns(line.text, encoding))));
}

function piecesOf({ x, y }: PlacedLine, runs: readonly FontRun[]): LegacyPiece[] {
  let left = x;
  return runs.map(({ font, shown }) => {
    const piece = { font, shown, x: left, y };
    const marks = font.startsWith('VNI') ? [...shown].filter((letter) => isVniMark(letter.charCodeAt(0))).length : 0;
    left += (shown.length - marks) * LETTER_WIDTH;
    return piece;
  });
}

/** Word 97 without a word about looks: paragraphs, one column after the other. */
export const DOC = `${[...LETTERHEAD.flat(), ...BODY.map(written), ...FOOTER.flat()].join('\r')}\r`;

const SPRM = { font: 0x4a4f, otherFont: 0x4a51, bold: 0x0835, centred: 0x2461, level: 0x260a, list: 0x460b } as const;
const IN_TABLE = sprm8(0x2416, 1);
const ENDS_ROW = [...IN_TABLE, ...sprm8(0x2417, 1)];

/** Word 97 with automatic numbers and tables, in Unicode or in the fonts of an old encoding. */
export function doc(encoding: 'tcvn3' | 'vni' | null = null): Uint8Array {
  const runs = (text: string, bold = false): DocRun[] => {
    const parts = encoding === null ? [{ font: 'Times New Roman', shown: text }] : fontRuns(text, encoding);
    return parts.map(({ font, shown }) => {
      const number = FONTS.indexOf(font);
      const fonts = [...sprm16(SPRM.font, number), ...sprm16(SPRM.otherFont, number)];
      return { text: shown, sprms: [...fonts, ...(bold ? sprm8(SPRM.bold, 1) : [])] };
    });
  };
  const table = (sides: Sides): DocTestParagraph[] => [
    ...sides.flatMap((side) =>
      side.map((line, i) => {
        return { runs: runs(line), sprms: IN_TABLE, end: i === side.length - 1 ? ('\x07' as const) : ('\r' as const) };
      }),
    ),
    { runs: [], sprms: ENDS_ROW, end: '\x07' },
  ];
  const body = BODY.map(({ text, list, centred, bold }): DocTestParagraph => {
    const number = list === undefined ? [] : [...sprm8(SPRM.level, list), ...sprm16(SPRM.list, 1)];
    return { runs: runs(text, bold), sprms: [...number, ...(centred ? sprm8(SPRM.centred, 1) : [])] };
  });
  return docOfParagraphs([...table(LETTERHEAD), ...body, ...table(FOOTER)], {
    letters: encoding === null ? 'utf-16' : 'bytes',
    fonts: FONTS,
    levels: [
      [1, '%1.'],
      [0, '%2.'],
      [23, '-'],
    ],
  });
}
