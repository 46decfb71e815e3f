import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/emit/index.ts';
import { type PlanDocument, parsePlan } from '../../src/index.ts';
import { readCleanText } from '../../src/pipeline.ts';
import { docxOf } from '../read/docx-fixture.ts';
import { doc, docx, pdf, TEXT } from '../read/plan-fixture.ts';

const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const r = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

async function markdownOf(name: string, bytes: Uint8Array): Promise<string> {
  return toMarkdown(await readCleanText({ name, bytes }));
}

describe('toMarkdown', () => {
  it('writes headings, lists, tables and footnotes', async () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;
    const reference = '<w:r><w:footnoteReference w:id="5"/></w:r>';
    const body = [
      p(r('Phụ lục'), '<w:outlineLvl w:val="0"/>'),
      p(r('I. MỤC ĐÍCH', '<w:b/>')),
      p(`${r('Thực hiện đề án')}${reference}${r(' theo *mẫu* số_1_a')}`),
      p(r('- Họp dân;')),
      p(r('+ Báo cáo.', '<w:i/>')),
      `<w:tbl>${row('STT', 'Việc | hạn')}${row('1', 'Họp')}</w:tbl>`,
      p(r('Hết', '<w:b/>'), '<w:jc w:val="center"/>'),
    ].join('');
    const footnotes = `<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>${r(' Ban hành năm 2004.')}</w:p></w:footnote>`;
    expect(await markdownOf('a.docx', docxOf(body, { footnotes }))).toBe(`# Phụ lục

## I. MỤC ĐÍCH

Thực hiện đề án[^1] theo \\*mẫu\\* số_1_a

- Họp dân;
- *Báo cáo.*

| STT | Việc \\| hạn |
| --- | ----------- |
| 1   | Họp         |

**Hết**

[^1]: Ban hành năm 2004.
`);
  });

  it('joins the lines of a paragraph, not those of a letterhead or of a list', async () => {
    const text = 'Uỷ ban nhân dân xã họp bàn về việc\nlàm đường thôn.\nCác thôn góp ý.\n1. Một\n2. Hai\n';
    expect(await markdownOf('a.txt', Buffer.from(text))).toBe(
      'Uỷ ban nhân dân xã họp bàn về việc làm đường thôn.\n\nCác thôn góp ý.\n\n1\\. Một\n\n2\\. Hai\n',
    );
  });

  const outlineOf = (units: PlanDocument['sections']): string[] =>
    units.flatMap(({ id, text, children }) => [`${id}: ${text}`, ...outlineOf(children)]);
  it.each([
    ['plan.txt', Buffer.from(TEXT)],
    ['plan.docx', docx()],
    ['plan.doc', doc('tcvn3')],
    ['plan.pdf', pdf()],
  ])('of %s reads as the same plan', async (name, bytes) => {
    const before = await parsePlan({ name, bytes });
    const after = await parsePlan({ name: 'plan.md', bytes: Buffer.from(await markdownOf(name, bytes)) });
    expect(outlineOf(after.sections)).toEqual(outlineOf(before.sections));
    expect(after.header.number).toBe(before.header.number);
    expect(after.signature?.name).toBe(before.signature?.name);
  });
});
