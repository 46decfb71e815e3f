import type { VFile } from 'vfile';
import type {
  CleanText,
  FootnotesNode,
  ParagraphNode,
  PlanDocument,
  PlanRoot,
  PlanSection,
  PlanTable,
  RecipientsNode,
  SectionNode,
  SignatureNode,
  Source,
  Span,
  TableNode,
  ZoneNode,
} from '../model/index.ts';
import { headerOf, pageRegionsOf, regionsOf } from '../model/index.ts';
import { confidenceOf } from './confidence.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { zoneSpans } from './zones.ts';

type Regions = PlanDocument['zones'][number]['regions'];

/** The plan document of a resolved tree: every span gets its regions, every node its place in the contract. */
export function toPlanDocument(root: PlanRoot, file: VFile, source: Source): PlanDocument {
  const { clean, facts } = root;
  const paragraphs = (type: 'preamble' | 'closing') =>
    zonesOf(root, type).flatMap((zone) => zone.children.map((node) => toParagraph(clean, node)));
  const bodies = zonesOf(root, 'body');
  const signatures = zonesOf(root, 'signature').flatMap((zone: SignatureNode) => placeAll(clean, zone.signatures));
  return {
    schemaVersion: '1.0',
    source,
    text: clean.text,
    zones: zoneSpans(root).map(({ type, start, end }) => ({ type, ...pagePlace(clean, { start, end }) })),
    repairs: clean.repairs.map(({ from, to, reason, span }) => ({ from, to, reason, ...wordPlace(clean, span) })),
    header: place(clean, headerOf(root)),
    preamble: paragraphs('preamble'),
    sections: bodies.flatMap((zone) => zone.children.map((section) => toSection(clean, section))),
    closing: paragraphs('closing'),
    footnotes: zonesOf(root, 'footnotes').flatMap((zone: FootnotesNode) =>
      zone.footnotes.map((note) => ({
        mark: note.mark,
        text: slice(clean, note.text),
        where: note.where,
        ...wordPlace(clean, note.span),
      })),
    ),
    tables: bodies.flatMap((zone) => zone.children.flatMap((section) => toTables(clean, section))),
    citations: placeAll(clean, facts.citations),
    mentions: placeAll(clean, facts.mentions),
    assignments: placeAll(clean, facts.assignments),
    deadlines: placeAll(clean, facts.deadlines),
    targets: placeAll(clean, facts.targets),
    crossReferences: placeAll(clean, facts.crossReferences),
    tasks: [...facts.tasks],
    recipients: zonesOf(root, 'recipients').flatMap((zone: RecipientsNode) => placeAll(clean, zone.recipients)),
    signature: signatures[0] ?? null,
    signatures,
    diagnostics: diagnosticsOf(file, clean),
    confidence: confidenceOf(root),
  };
}

function zonesOf<T extends ZoneNode['type']>(root: PlanRoot, type: T): Extract<ZoneNode, { type: T }>[] {
  return root.children.filter((zone): zone is Extract<ZoneNode, { type: T }> => zone.type === type);
}

function slice(clean: CleanText, span: Span): string {
  return clean.text.slice(span.start, span.end);
}

/** Place of a fact: one region per line. */
function wordPlace(clean: CleanText, { start, end }: Span): { span: Span; regions: Regions } {
  const regions = regionsOf(clean, { start, end }).map(({ page, box }) => ({
    page,
    box: [...box] as Regions[number]['box'],
  }));
  return { span: { start, end }, regions };
}

/** Place of a unit or zone: one region per page. */
function pagePlace(clean: CleanText, { start, end }: Span): { span: Span; regions: Regions } {
  const regions = pageRegionsOf(clean, { start, end }).map(({ page, box }) => ({
    page,
    box: [...box] as Regions[number]['box'],
  }));
  return { span: { start, end }, regions };
}

function place<T extends { readonly span: Span }>(clean: CleanText, fact: T): T & { regions: Regions } {
  return { ...fact, ...wordPlace(clean, fact.span) };
}

function placeAll<T extends { readonly span: Span }>(
  clean: CleanText,
  facts: readonly T[],
): (T & { regions: Regions })[] {
  return facts.map((fact) => place(clean, fact));
}

function toParagraph(clean: CleanText, node: ParagraphNode): PlanDocument['preamble'][number] {
  return { text: slice(clean, node.span), ...wordPlace(clean, node.span) };
}

function toSection(clean: CleanText, node: SectionNode): PlanSection {
  const own = node.children.filter((child) => child.type === 'paragraph');
  return {
    id: node.id,
    path: [...node.path],
    marker: node.marker,
    kind: node.kind,
    heading: node.heading && slice(clean, node.heading),
    text: own.map((paragraph) => slice(clean, paragraph.span)).join('\n'),
    repaired: node.repaired,
    ...pagePlace(clean, node.span),
    children: node.children.filter((child) => child.type === 'section').map((child) => toSection(clean, child)),
  };
}

function toTables(clean: CleanText, section: SectionNode): PlanTable[] {
  const own = section.children.filter((child) => child.type === 'table');
  const below = section.children.filter((child) => child.type === 'section');
  return [
    ...own.map((table) => toTable(clean, section.id, table)),
    ...below.flatMap((child) => toTables(clean, child)),
  ];
}

function toTable(clean: CleanText, where: string, node: TableNode): PlanTable {
  const texts = (cells: TableNode['header']): string[] => cells.map((cell) => cell.text);
  return {
    where,
    caption: node.caption && slice(clean, node.caption),
    header: texts(node.header),
    rows: node.rows.map(texts),
    ...pagePlace(clean, node.span),
  };
}
