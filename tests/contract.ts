import { expect } from 'vitest';
import type { PlanDocument, PlanSection } from '../src/index.ts';
import { planDocumentSchema } from '../src/index.ts';

const NAMED_PLACES = ['title', 'preamble', 'closing', 'footnote', 'recipients', 'table'];

/** Assert the properties that hold for every document whatever (the numbered list of the output contract). */
export function expectContract(document: PlanDocument): void {
  expect(() => planDocumentSchema.parse(document)).not.toThrow();
  expectZonesCoverText(document);
  const ids = sectionsOf(document.sections).map((section) => section.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const section of sectionsOf(document.sections)) {
    expect(document.text.slice(section.span.start).startsWith(section.marker)).toBe(true);
    expect(section.id).toBe(section.path.join('/'));
  }
  const known = new Set([...ids, ...NAMED_PLACES]);
  const facts = [
    ...document.citations,
    ...document.mentions,
    ...document.deadlines,
    ...document.targets,
    ...document.crossReferences,
  ];
  for (const fact of facts) {
    expect(known).toContain(fact.where);
    expect(document.text.slice(fact.span.start, fact.span.end)).toBe(fact.raw);
  }
  for (const { where, assignee, span } of document.assignments) {
    expect(known).toContain(where);
    expect(document.text.slice(span.start, span.end)).toBe(assignee.name);
  }
  for (const { where } of document.tables) expect(known).toContain(where);
}

function expectZonesCoverText({ zones, text }: PlanDocument): void {
  let at = 0;
  for (const { span } of zones) {
    expect(span.start).toBe(at);
    at = span.end;
  }
  expect(at).toBe(text.length);
}

/** Every unit, parents before children. */
export function sectionsOf(sections: readonly PlanSection[]): PlanSection[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.children)]);
}
