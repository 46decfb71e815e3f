import { describe, expect, it } from 'vitest';
import { type PlanDocument, parsePlan } from '../../src/index.ts';
import { encodeLegacy } from '../lexicon/encodings/encode.ts';
import { docOf } from './doc-fixture.ts';
import { DOC, doc, docx, fontHtml, fontPdf, html, MARKDOWN, odt, pdf, rtf, TEXT } from './plan-fixture.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['plan.md', bytesOf(MARKDOWN)],
  ['plan.html', bytesOf(html())],
  ['plan.docx', docx()],
  ['plan.odt', odt()],
  ['plan.rtf', bytesOf(rtf())],
  ['plan.doc', doc()],
  ['plain, plan.doc', docOf(DOC)],
  ['plan.pdf', pdf()],
  ['TCVN3 fonts, plan.html', latin1(fontHtml('tcvn3'))],
  ['TCVN3 fonts, plan.docx', docx('tcvn3')],
  ['TCVN3 fonts, plan.doc', doc('tcvn3')],
  ['TCVN3 fonts, plan.rtf', bytesOf(rtf('tcvn3'))],
  ['TCVN3 fonts, plan.pdf', fontPdf('tcvn3')],
  ['VNI fonts, plan.html', latin1(fontHtml('vni'))],
  ['VNI fonts, plan.docx', docx('vni')],
  ['VNI fonts, plan.doc', doc('vni')],
  ['VNI fonts, plan.rtf', bytesOf(rtf('vni'))],
  ['VNI fonts, plan.pdf', fontPdf('vni')],
  ['VNI, plan.doc', docOf(encodeLegacy(DOC, 'vni'), 'bytes')],
  ['VNI, plan.txt', latin1(encodeLegacy(TEXT, 'vni'))],
  ['VISCII, plan.txt', latin1(encodeLegacy(TEXT, 'viscii'))],
  ['Windows-1258, plan.txt', latin1(encodeLegacy(TEXT, 'windows-1258'))],
  ['Windows-1258, plan.html', latin1(encodeLegacy(html(), 'windows-1258'))],
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
