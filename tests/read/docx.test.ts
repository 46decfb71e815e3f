import { describe, expect, it } from 'vitest';
import { isRefusal, type Line } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { docxOf } from './docx-fixture.ts';
import { testZip } from './zip-fixture.ts';

async function readBytes(bytes: Uint8Array) {
  const file = await open({ name: 'ke-hoach.docx', bytes });
  const { pages, encoding } = await read(file);
  return { lines: pages[0]!.lines, encoding, messages: file.messages.map((message) => message.reason) };
}

async function textsOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  return (await readBytes(docxOf(body, parts))).lines.map((line: Line) => line.text);
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await readBytes(bytes);
  } catch (error) {
    if (isRefusal(error)) return error.rule;
    throw error;
  }
  throw new Error('not refused');
}

const p = (text: string, properties = '', look = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = (list: number, level: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const lvl = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

describe('readDocx', () => {
  it('reads paragraphs with their look, by styles and of their own', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/></w:rPr></w:style>`;
    const body =
      p('Kế hoạch', '<w:pStyle w:val="Title"/>') +
      '<w:p/>' +
      p('&#x43;&#244;ng t&amp;c', '<w:ind w:left="720"/>', '<w:i/>') +
      '<w:p><w:r><w:t>Dòng một</w:t><w:br/><w:t>dòng</w:t><w:tab/><w:t>hai</w:t></w:r></w:p>';
    const { lines } = await readBytes(docxOf(body, { styles }));
    expect(
      lines.map(({ text, layout: { gapBefore, centred, bold, italic, size, heading, indent } }) => {
        return { text, gapBefore, centred, bold, italic, size, heading, indent };
      }),
    ).toEqual([
      { text: 'KẾ HOẠCH', gapBefore: 0, centred: true, bold: true, italic: false, size: 14, heading: 1, indent: 0 },
      {
        text: 'Công t&c',
        gapBefore: 2,
        centred: false,
        bold: false,
        italic: true,
        size: 14,
        heading: null,
        indent: 36,
      },
      {
        text: 'Dòng một',
        gapBefore: 1,
        centred: false,
        bold: false,
        italic: false,
        size: 14,
        heading: null,
        indent: 0,
      },
      {
        text: 'dòng\thai',
        gapBefore: 0,
        centred: false,
        bold: false,
        italic: false,
        size: 14,
        heading: null,
        indent: 0,
      },
    ]);
  });

  it('keeps raised digits beside text from before Unicode, where they are letters', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const body = `${p('Uû ban nh©n d©n tØnh vµ c¸c huyÖn häp bµn').replace('</w:p>', raised)}</w:p>`;
    expect(await textsOf(body)).toEqual(['Uỷ ban nhân dân tỉnh và các huyện họp bàn¹']);
  });

  it('writes the numbers that Word draws by itself', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'upperRoman', '%1.')}${lvl(1, 'decimal', '%2.')}${lvl(2, 'decimal', '%2.%3.')}${lvl(3, 'lowerLetter', '%4)')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${lvl(0, 'bullet', '-')}${lvl(1, 'bullet', '\uF0B7')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
    const body = [
      item(1, 0, 'Mục đích'),
      item(1, 1, 'Một'),
      item(1, 1, 'Hai'),
      item(1, 2, 'Nhỏ'),
      item(3, 0, 'Gạch'),
      item(3, 1, 'Chấm'),
      item(1, 3, 'Điểm'),
      item(1, 0, 'Nội dung'),
      item(1, 1, 'Một'),
      item(2, 0, 'Lại từ đầu'),
      item(0, 0, 'Không số'),
      item(9, 0, 'Danh sách lạ'),
    ].join('');
    expect(await textsOf(body, { numbering })).toEqual([
      'I. Mục đích',
      '1. Một',
      '2. Hai',
      '2.1. Nhỏ',
      '- Gạch',
      '• Chấm',
      'a) Điểm',
      'II. Nội dung',
      '1. Một',
      'I. Lại từ đầu',
      'Không số',
      'Danh sách lạ',
    ]);
  });

  it('accepts tracked changes, joins paragraphs whose end was deleted, and reads fields and links', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Họp </w:t></w:r><w:del><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins><w:r><w:t>ba</w:t></w:r></w:ins><w:hyperlink><w:r><w:t xml:space="preserve"> ngày</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Nối </w:t></w:r></w:p>${p('liền')}
      <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`;
    expect(await textsOf(body)).toEqual(['Họp ba ngày', 'Nối liền', '7']);
  });

  it('gives cells their places, and letterheads their sides', async () => {
    const tc = (text: string, span = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${text === '' ? '<w:p/>' : p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${tc('UBND XÃ AN PHÚ')}${tc('')}${tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:tr></w:tbl>${p('KẾ HOẠCH')}
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('STT')}${tc('Nội dung', 2)}${tc('Hạn')}</w:tr><w:tr>${tc('1')}${tc('a')}${tc('b')}${tc('')}</w:tr></w:tbl>`;
    const { lines } = await readBytes(docxOf(body));
    expect(
      lines.map(({ text, layout: { column, cell } }) => [
        text,
        column ?? (cell && [cell.row, cell.column, cell.header]),
      ]),
    ).toEqual([
      ['UBND XÃ AN PHÚ', 'left'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'],
      ['KẾ HOẠCH', null],
      ['STT', [0, 0, true]],
      ['Nội dung', [0, 1, true]],
      ['Hạn', [0, 3, true]],
      ['1', [1, 0, false]],
      ['a', [1, 1, false]],
      ['b', [1, 2, false]],
    ]);
  });

  it('puts footnotes, headers and text boxes where they belong', async () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:footnote>`;
    const box = '<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p><w:r><w:t>Thực hiện đề án</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note(5, 'Ban hành năm 2020.')}`;
    const { lines } = await readBytes(docxOf(body, { footnotes, header1: p('UBND xã'), header2: p('UBND xã') }));
    expect(lines.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['body', 'Thực hiện đề án¹'],
      ['body', 'DỰ THẢO'],
      ['footnote', '¹ Ban hành năm 2020.'],
      ['running-head', 'UBND xã'],
    ]);
  });

  it('decodes runs in fonts from before Unicode', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}"/>`;
    const body =
      p('kÕ ho¹ch', '', font('.VnTimeH')) +
      `<w:p><w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>ng</w:t><w:softHyphen/><w:t>êi</w:t></w:r><w:r><w:t xml:space="preserve"> dân</w:t></w:r></w:p>`;
    expect(await readBytes(docxOf(body))).toMatchObject({
      lines: [{ text: 'KẾ HOẠCH' }, { text: 'người dân' }],
      encoding: 'tcvn3',
      messages: ['the text was written in an encoding before Unicode and was decoded: tcvn3'],
    });
  });

  it('refuses what no plan needs', async () => {
    const macro = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    const hidden = { '[Content_Types].xml': '', 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' };
    expect(await refusalOf(testZip(hidden))).toBe('read:unsafe-document');
    const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body>&e;</w:body></w:document>';
    expect(await refusalOf(testZip({ '[Content_Types].xml': macro, 'word/document.xml': '<w:document/>' }))).toBe(
      'read:unsafe-document',
    );
    expect(await refusalOf(testZip({ '[Content_Types].xml': '', 'word/document.xml': xxe }))).toBe(
      'read:unsafe-document',
    );
    expect(await refusalOf(testZip({ '[Content_Types].xml': '', 'word/styles.xml': '' }))).toBe('read:broken-document');
    expect(await refusalOf(testZip({ 'word/document.xml': 'x' }).subarray(0, 60))).toBe('read:broken-document');
  });

  it('refuses archives that unpack without end, also when they lie about it', async () => {
    const bomb = { '[Content_Types].xml': '', 'word/document.xml': new Uint8Array(60 * 1024 * 1024) };
    expect(await refusalOf(testZip(bomb))).toBe('read:archive-too-large');
    expect(await refusalOf(testZip(bomb, 1000))).toMatch(/^read:(?:archive-too-large|broken-document)$/);
  });
});
