import type { Deadline, Diagnostic, PlanDocument, PlanSection } from '../model/index.ts';
import { wordingOf } from '../model/index.ts';

/** What a stretch of the explanation is, so that a terminal can colour it. */
export type ExplanationStyle = 'title' | 'marker' | 'fact' | 'info' | 'warning' | 'error';

export interface ExplainOptions {
  readonly language: 'vi' | 'en';
  /** Characters of a unit's own text to show. */
  readonly width: number;
  /** Wraps a stretch in colour; the default leaves it plain. */
  readonly paint?: (style: ExplanationStyle, text: string) => string;
}

/** Every citation, actor, deadline and target of one unit, each as one line. */
type FactsByUnit = ReadonlyMap<string, readonly string[]>;

/**
 * The outline as an indented tree, the facts of each unit beside it, the diagnostics under it.
 *
 * @returns lines joined by line breaks, ending with one
 */
export function explain(document: PlanDocument, options: ExplainOptions): string {
  const paint = options.paint ?? ((_, text) => text);
  const facts = factsByUnit(document);
  const notes = groupBy(document.diagnostics, (diagnostic) => diagnostic.where ?? '');
  const write = (indent: number, where: string): string[] => [
    ...(facts.get(where) ?? []).map((fact) => `${pad(indent)}  ${paint('fact', fact)}`),
    ...(notes.get(where) ?? []).map(
      (note) => `${pad(indent)}  ${paint(note.severity, noteLine(note, options.language))}`,
    ),
  ];
  const unit = (section: PlanSection, depth: number): string[] => [
    `${pad(depth)}${paint('marker', section.marker || `[${section.id}]`)} ${shorten(section.text, options.width)}`,
    ...write(depth, section.id),
    ...section.children.flatMap((child) => unit(child, depth + 1)),
  ];
  const known = new Set([...idsOf(document.sections), 'preamble', 'closing', 'footnote', 'title']);
  const lines = [
    ...headerLines(document).map((line) => paint('title', line)),
    ...write(0, 'title'),
    ...document.preamble.map((paragraph) => shorten(paragraph.text, options.width)),
    ...write(0, 'preamble'),
    ...document.sections.flatMap((section) => unit(section, 0)),
    ...document.closing.map((paragraph) => shorten(paragraph.text, options.width)),
    ...write(0, 'closing'),
    ...document.footnotes.map((note) => `[${note.mark}] ${shorten(note.text, options.width)}`),
    ...write(0, 'footnote'),
    ...[...notes.keys()].filter((where) => !known.has(where)).flatMap((where) => write(0, where)),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines({ header }: PlanDocument): string[] {
  const first = [header.issuer.name, header.number, header.date].filter((field) => field !== null).join(' · ');
  const second = [header.type, header.title].filter((field) => field !== null).join(': ');
  return [first, second].filter((line) => line !== '');
}

function factsByUnit(document: PlanDocument): FactsByUnit {
  const facts = [
    ...document.citations.map((c) => ({
      where: c.where,
      span: c.span,
      line: `§ ${c.raw}${c.key ? ` → ${c.key}` : ''}`,
    })),
    ...document.assignments.map((a) => ({ where: a.where, span: a.span, line: `@ ${a.role}: ${a.assignee.name}` })),
    ...document.deadlines.map((d) => ({
      where: d.where,
      span: d.span,
      line: `⏱ ${d.raw} → ${d.kind} ${normalForm(d)}`.trimEnd(),
    })),
    ...document.targets.map((t) => ({
      where: t.where,
      span: t.span,
      line: `# ${t.comparator} ${t.value} ${t.unit ?? ''}: ${t.raw}`,
    })),
    ...document.crossReferences.map((r) => ({ where: r.where, span: r.span, line: `→ ${r.raw} = ${r.target ?? '?'}` })),
  ].sort((a, b) => a.span.start - b.span.start);
  const lines = new Map<string, string[]>();
  for (const [where, list] of groupBy(facts, (fact) => fact.where))
    lines.set(
      where,
      list.map((fact) => fact.line),
    );
  return lines;
}

function normalForm(deadline: Deadline): string {
  return [deadline.edtf, deadline.rrule, deadline.duration].filter((form) => form !== null).join(' ');
}

function noteLine(note: Diagnostic, language: 'vi' | 'en'): string {
  return `! ${note.rule}: ${wordingOf(note.rule, note, language) ?? note.message}`;
}

function idsOf(sections: readonly PlanSection[]): string[] {
  return sections.flatMap((section) => [section.id, ...idsOf(section.children)]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function shorten(text: string, width: number): string {
  const line = text.replaceAll('\n', ' ⏎ ');
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

function pad(depth: number): string {
  return '  '.repeat(depth);
}
