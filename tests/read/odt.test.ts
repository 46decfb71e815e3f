import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { odtOf } from './odt-fixture.ts';
import { testZip } from './zip-fixture.ts';

async function linesOf(bytes: Uint8Array) {
  return (await read(await open({ name: 'ke-hoach.odt', bytes }))).pages[0]!.lines;
}

describe('readOdt', () => {
  it('reads paragraphs with their look, by styles and their parents', async () => {
    const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="T1" style:family="text"><style:text-properties style:font-name=".VnTimeH"/></style:style>`;
    const styles = `<office:styles><style:style style:name="Base" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-left="1in"/><style:text-properties fo:font-size="14pt"/></style:style></office:styles>
      <office:master-styles><style:master-page><style:footer><text:p>UBND xã</text:p></style:footer></style:master-page></office:master-styles>`;
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>cũ</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p text:style-name="P1"><text:span text:style-name="T1">kÕ ho¹ch</text:span></text:p><text:p/>
      <text:p>Một<text:s text:c="2"/>hai<text:tab/>ba<text:line-break/>bốn<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Chú thích</text:p></text:note-body></text:note></text:p>`;
    const lines = await linesOf(odtOf(body, automatic, styles));
    expect(
      lines.map(({ text, layout: { centred, bold, size, indent, gapBefore, region } }) => {
        return [text, centred, bold, size, indent, gapBefore, region];
      }),
    ).toEqual([
      ['KẾ HOẠCH', true, true, 14, 72, 0, 'body'],
      ['Một  hai\tba', false, false, null, 0, 2, 'body'],
      ['bốn¹', false, false, null, 0, 0, 'body'],
      ['¹ Chú thích', false, false, null, 0, 1, 'footnote'],
      ['UBND xã', false, false, null, 0, 1, 'running-head'],
    ]);
  });

  it('writes the labels of lists and headings', async () => {
    const automatic = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/><text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>`;
    const styles = `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix="."/></text:outline-style></office:styles>`;
    const li = (inner: string): string => `<text:list-item>${inner}</text:list-item>`;
    const body = `<text:h text:outline-level="1">Phần</text:h>
      <text:list text:style-name="L1">${li('<text:p>Mục đích</text:p>')}${li(`<text:p>Nội dung</text:p><text:list>${li('<text:p>Một</text:p>')}${li(`<text:p>Hai</text:p><text:p>tiếp</text:p><text:list>${li('<text:p>gạch</text:p>')}</text:list>`)}</text:list>`)}</text:list>
      <text:list text:style-name="L1" text:continue-numbering="true">${li('<text:p>Tổ chức</text:p>')}</text:list>
      <text:list text:style-name="L1">${li('<text:p>Lại từ đầu</text:p>')}</text:list>`;
    expect((await linesOf(odtOf(body, automatic, styles))).map((line) => line.text)).toEqual([
      'A. Phần',
      'I. Mục đích',
      'II. Nội dung',
      '1. Một',
      '2. Hai',
      'tiếp',
      '- gạch',
      'III. Tổ chức',
      'I. Lại từ đầu',
    ]);
  });

  it('counts from where an item says, writes capitals as drawn, and no hidden text', async () => {
    const style = (name: string, look: string): string =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;
    const automatic = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>${style('C', 'fo:text-transform="uppercase"')}${style('H', 'text:display="none"')}`;
    const body = `<text:list text:style-name="L"><text:list-item text:start-value="5"><text:p>Năm</text:p></text:list-item><text:list-item><text:p>Sáu</text:p></text:list-item></text:list>
      <text:p><text:span text:style-name="C">Kế</text:span> <text:span text:style-name="H">ẩn</text:span>hoạch</text:p>`;
    expect((await linesOf(odtOf(body, automatic))).map((line) => line.text)).toEqual(['5. Năm', '6. Sáu', 'KẾ hoạch']);
  });

  it('gives cells their places', async () => {
    const tc = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<text:p>Biểu</text:p><table:table><table:table-header-rows><table:table-row>${tc('STT')}${tc('Việc')}${tc('Hạn')}</table:table-row></table:table-header-rows>
      <table:table-row>${tc('1')}<table:covered-table-cell/>${tc('Quý I')}</table:table-row></table:table>`;
    expect((await linesOf(odtOf(body))).slice(1).map(({ text, layout: { cell } }) => [text, cell])).toEqual([
      ['STT', { table: 0, row: 0, column: 0, header: true }],
      ['Việc', { table: 0, row: 0, column: 1, header: true }],
      ['Hạn', { table: 0, row: 0, column: 2, header: true }],
      ['1', { table: 0, row: 1, column: 0, header: false }],
      ['Quý I', { table: 0, row: 1, column: 2, header: false }],
    ]);
  });

  it('refuses an archive without text', async () => {
    const bytes = testZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
    const error = await linesOf(bytes).catch((thrown: unknown) => thrown);
    expect(isRefusal(error) && error.rule).toBe('read:broken-document');
  });
});
