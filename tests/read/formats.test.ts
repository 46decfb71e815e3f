import { describe, expect, it } from 'vitest';
import { type PlanDocument, parsePlan } from '../../src/index.ts';
import { encodeLegacy } from '../lexicon/encodings/encode.ts';
import { docOf } from './doc-fixture.ts';
import { docxOf } from './docx-fixture.ts';
import { odtOf } from './odt-fixture.ts';

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
const TEXT = [columns(LETTERHEAD), ...BODY.map(written), columns(FOOTER)].join('\n\n');
/** One column after the other: what is left of the page in Markdown. */
const MARKDOWN = [
  ...LETTERHEAD.flat(),
  ...BODY.map((paragraph) => (paragraph.bold ? `**${written(paragraph)}**` : written(paragraph))),
  ...FOOTER.flat(),
].join('\n\n');

function html(): string {
  const table = (sides: typeof LETTERHEAD | typeof FOOTER): string =>
    `<table><tr>${sides.map((side) => `<td>${side.map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr></table>`;
  const body = BODY.map((paragraph) => {
    const text = paragraph.bold ? `<b>${written(paragraph)}</b>` : written(paragraph);
    return `<p${paragraph.centred ? ' align="center"' : ''}>${text}</p>`;
  });
  return `<!DOCTYPE html><html><body><nav><a href="/">Trang chủ</a></nav><div>${table(LETTERHEAD)}${body.join('')}${table(FOOTER)}</div></body></html>`;
}

function docx(): Uint8Array {
  const p = (text: string, properties = '', look = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const table = (sides: typeof LETTERHEAD | typeof FOOTER): string =>
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

function odt(): Uint8Array {
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
  const table = (sides: typeof LETTERHEAD | typeof FOOTER): string =>
    `<table:table><table:table-row>${sides.map((side) => `<table:table-cell>${side.map((text) => p({ text })).join('')}</table:table-cell>`).join('')}</table:table-row></table:table>`;
  return odtOf(`${table(LETTERHEAD)}${body.join('')}${table(FOOTER)}`, automatic);
}

/** With letters of the wanted kind: Unicode escapes, or the bytes of a font. */
function rtf(letters: (text: string) => string): string {
  const p = ({ centred, bold, ...paragraph }: Paragraph): string =>
    `{\\pard${centred ? '\\qc' : ''}${bold ? '\\b' : ''} ${letters(written(paragraph))}\\par}\n`;
  const table = (sides: typeof LETTERHEAD | typeof FOOTER): string =>
    `\\trowd\\pard\\intbl ${sides.map((side) => `${side.map(letters).join('\\par ')}\\cell `).join('')}\\row\\pard\n`;
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 VNI-Times;}{\\f1 Times New Roman;}}${table(LETTERHEAD)}${BODY.map(p).join('')}${table(FOOTER)}}`;
}

const unicodeLetters = (text: string): string => text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);
const vniLetters = (text: string): string =>
  `\\f0 ${encodeLegacy(text, 'vni').replace(/[^\0-\x7f]/g, (letter) => `\\'${letter.charCodeAt(0).toString(16)}`)}`;
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** Word 97 as its reader gives it: paragraphs, one column after the other. */
const DOC = `${[...LETTERHEAD.flat(), ...BODY.map(written), ...FOOTER.flat()].join('\r')}\r`;

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['plan.md', bytesOf(MARKDOWN)],
  ['plan.html', bytesOf(html())],
  ['plan.docx', docx()],
  ['plan.odt', odt()],
  ['plan.rtf', bytesOf(rtf(unicodeLetters))],
  ['plan.doc', docOf(DOC)],
  ['VNI, plan.doc', docOf(encodeLegacy(DOC, 'vni'), 'bytes')],
  ['VNI fonts, plan.rtf', bytesOf(rtf(vniLetters))],
  ['VNI, plan.txt', Buffer.from(encodeLegacy(TEXT, 'vni'), 'latin1')],
  ['VISCII, plan.txt', Buffer.from(encodeLegacy(TEXT, 'viscii'), 'latin1')],
  ['Windows-1258, plan.html', Buffer.from(encodeLegacy(html(), 'windows-1258'), 'latin1')],
];

/** What the formats must agree on. */
function content({ header, sections, citations, deadlines, targets, recipients, signature }: PlanDocument) {
  const outline = (units: PlanDocument['sections']): string[] =>
    units.flatMap(({ id, heading, text, children }) => [`${id}: ${heading ?? ''}|${text}`, ...outline(children)]);
  return {
    header: [header.issuer.name, header.number, header.place, header.date, header.title, header.period],
    sections: outline(sections),
    citations: citations.map(({ where, raw, key }) => [where, raw, key]),
    deadlines: deadlines.map(({ where, raw, edtf }) => [where, raw, edtf]),
    targets: targets.map(({ where, raw }) => [where, raw]),
    recipients: recipients.map((recipient) => recipient.name),
    signature: signature?.name,
  };
}

describe('one plan in every format', () => {
  it('gives a plan worth comparing', async () => {
    const plan = content(await parsePlan({ name: 'plan.txt', bytes: bytesOf(TEXT) }));
    expect(plan.sections).toHaveLength(10);
    expect(plan.citations.map(([where, , key]) => [where, key])).toEqual([
      ['preamble', '19-NQ/TW@2022'],
      ['I/1', '263/QĐ-TTg@2022'],
    ]);
    expect(plan.deadlines.map(([where, , edtf]) => [where, edtf])).toEqual([
      ['II/1', '2024-06-30'],
      ['II/1/-1', '2024-07/2024-09'],
    ]);
    expect(plan.header).toEqual([
      'UBND XÃ AN PHÚ',
      '45/KH-UBND',
      'An Phú',
      '2024-03-12',
      'Xây dựng nông thôn mới năm 2024',
      '2024',
    ]);
  });

  it.each(FILES)('%s gives the same facts as plain text', async (name, bytes) => {
    const expected = content(await parsePlan({ name: 'plan.txt', bytes: bytesOf(TEXT) }));
    expect(content(await parsePlan({ name: name.split(', ').at(-1)!, bytes }))).toEqual(expected);
  });
});
