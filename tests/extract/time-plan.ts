import { VFile } from 'vfile';
import {
  type Citation,
  noFacts,
  type Placed,
  type PlanHeader,
  type PlanRoot,
  type SectionKind,
  type SectionNode,
  type Span,
  type TableCell,
  type TableNode,
} from '../../src/model/index.ts';

/** A unit of a test plan: its id, its heading or own text, its table. */
export interface Unit {
  readonly id: string;
  /** `bullet` unless told. */
  readonly kind?: SectionKind;
  readonly heading?: string;
  readonly text?: string;
  readonly table?: readonly (readonly string[])[];
  readonly children?: readonly Unit[];
}

export interface TestPlan {
  readonly header?: Partial<Placed<PlanHeader>>;
  readonly units: readonly Unit[];
  readonly closing?: string;
  /** Citations by their raw text and title; their places are looked up. */
  readonly cited?: readonly { readonly raw: string; readonly title: string | null }[];
}

/** A tree with the given units, as `structure` would give it for plain text. */
export function planTree({ header = {}, units, closing, cited = [] }: TestPlan): PlanRoot {
  let text = '';
  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    const span = { start, end: text.length };
    text += '\n';
    return span;
  };
  const cells = (row: readonly string[]): TableCell[] => row.map((cell) => ({ text: cell, span: write(cell) }));
  const table = (rows: readonly (readonly string[])[]): TableNode => {
    const start = text.length;
    const [head = [], ...body] = rows.map(cells);
    return { type: 'table', caption: null, header: head, rows: body, span: { start, end: text.length } };
  };
  const section = (unit: Unit): SectionNode => {
    const start = text.length;
    const heading = unit.heading === undefined ? null : write(unit.heading);
    const own = unit.text === undefined ? null : write(unit.text);
    const paragraphs = [heading, own]
      .filter((span) => span !== null)
      .map((span) => ({ type: 'paragraph' as const, span }));
    const tables = unit.table ? [table(unit.table)] : [];
    const span = { start, end: text.length };
    const children = (unit.children ?? []).map(section);
    const path = unit.id.split('/');
    return {
      type: 'section',
      id: unit.id,
      path,
      marker: '-',
      kind: unit.kind ?? 'bullet',
      heading,
      repaired: null,
      confidence: 1,
      span,
      children: [...paragraphs, ...tables, ...children],
    };
  };
  const sections = units.map(section);
  const end = closing === undefined ? null : write(closing);
  const whole = { start: 0, end: text.length };
  return {
    type: 'plan',
    span: whole,
    clean: { text, lines: [], words: [], repairs: [] },
    children: [
      { type: 'header', span: { start: 0, end: 0 }, title: null, header: { ...emptyHeader, ...header } },
      { type: 'body', appendix: false, span: whole, children: sections },
      ...(end ? [{ type: 'closing' as const, span: end, children: [{ type: 'paragraph' as const, span: end }] }] : []),
    ],
    facts: { ...noFacts, citations: cited.map(({ raw, title }) => citation(raw, title, text)) },
  };
}

/** A file for the diagnostics of a test. */
export function testFile(): VFile {
  return new VFile({ path: 'ke-hoach.txt' });
}

const emptyHeader: Placed<PlanHeader> = {
  issuer: { name: null, parent: null, level: null, province: null, key: null },
  number: null,
  place: null,
  date: null,
  type: null,
  title: null,
  period: null,
  dialect: 'state',
  urgency: null,
  secrecy: null,
  draft: false,
  span: { start: 0, end: 0 },
};

function citation(raw: string, title: string | null, text: string): Placed<Citation> {
  const start = text.indexOf(raw);
  return {
    where: 'I',
    raw,
    type: 'Kế hoạch',
    number: null,
    date: null,
    issuer: null,
    title,
    pinpoint: null,
    key: null,
    resolved: null,
    confidence: 1,
    span: { start, end: start + raw.length },
  };
}
