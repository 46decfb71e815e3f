import type { CleanText } from './clean-text.ts';
import type { Placed, Span } from './place.ts';
import type {
  Assignment,
  Citation,
  CrossReference,
  Deadline,
  LabelRepair,
  Mention,
  PlanHeader,
  Recipient,
  SectionKind,
  Signature,
  Target,
  Task,
} from './plan-document.ts';

/**
 * planast: the unist tree of a plan between `structure` and `validate`. Documented in `docs/planast.md`.
 * Every node has a `span` into `PlanRoot.clean.text` instead of unist's line-and-column `position`.
 */
interface PlanNode {
  readonly type: string;
  readonly span: Span;
}

/** The root: zones in text order; together their spans cover the text. */
export interface PlanRoot extends PlanNode {
  readonly type: 'plan';
  readonly clean: CleanText;
  readonly children: readonly ZoneNode[];
  readonly facts: PlanFacts;
}

export type ZoneNode =
  | HeaderNode
  | PreambleNode
  | BodyNode
  | ClosingNode
  | RecipientsNode
  | SignatureNode
  | FootnotesNode
  | FurnitureNode;

/** One paragraph of text (joined lines). */
export interface ParagraphNode extends PlanNode {
  readonly type: 'paragraph';
}

/** Letterhead, number, place and date, type and title: the fields as printed. */
export interface HeaderNode extends PlanNode {
  readonly type: 'header';
  readonly header: Placed<PlanHeader>;
  /** The title's span, for facts with `where: "title"` (an attached plan cites its decision there); null without a title. */
  readonly title: Span | null;
}

/** Paragraphs between the title and the first unit. */
export interface PreambleNode extends PlanNode {
  readonly type: 'preamble';
  readonly children: readonly ParagraphNode[];
}

/** The numbered units. Appendices are a `body` of their own with `appendix: true`, holding sections of kind `appendix`. */
export interface BodyNode extends PlanNode {
  readonly type: 'body';
  readonly appendix: boolean;
  readonly children: readonly SectionNode[];
}

/** A unit of the outline. `span` holds the marker and the own text, children excluded. */
export interface SectionNode extends PlanNode {
  readonly type: 'section';
  readonly id: string;
  readonly path: readonly string[];
  readonly marker: string;
  readonly kind: SectionKind;
  /** The heading line where the unit has one. */
  readonly heading: Span | null;
  readonly repaired: LabelRepair | null;
  /** 0–1: how sure the decoder is of this label and its place. */
  readonly confidence: number;
  /** Own paragraphs (without the marker) first, then tables and sub-units in reading order. */
  readonly children: readonly (ParagraphNode | TableNode | SectionNode)[];
}

/** A table inside a unit (or directly under an appendix). */
export interface TableNode extends PlanNode {
  readonly type: 'table';
  readonly caption: Span | null;
  readonly header: readonly TableCell[];
  /** Group rows are rows. Merged cells are repeated, empty cells have an empty text and an empty span. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly span: Span;
}

/** Paragraphs after the last unit and before the recipients. */
export interface ClosingNode extends PlanNode {
  readonly type: 'closing';
  readonly children: readonly ParagraphNode[];
}

export interface RecipientsNode extends PlanNode {
  readonly type: 'recipients';
  readonly recipients: readonly Placed<Recipient>[];
}

export interface SignatureNode extends PlanNode {
  readonly type: 'signature';
  readonly signatures: readonly Placed<Signature>[];
}

export interface FootnotesNode extends PlanNode {
  readonly type: 'footnotes';
  readonly footnotes: readonly FootnoteNode[];
}

export interface FootnoteNode extends PlanNode {
  readonly type: 'footnote';
  readonly mark: string;
  /** The note's text without its mark. */
  readonly text: Span;
  /** Id of the unit that carries the mark; null when the mark was not found. */
  readonly where: string | null;
}

/** Page numbers, running heads, stamps and other text that belongs to the page, not to the plan. */
export interface FurnitureNode extends PlanNode {
  readonly type: 'furniture';
}

/** Everything found in the tree, in text order. Extractors fill the lists, resolvers replace them by linked ones. */
export interface PlanFacts {
  readonly citations: readonly Placed<Citation>[];
  readonly mentions: readonly Placed<Mention>[];
  readonly assignments: readonly Placed<Assignment>[];
  readonly deadlines: readonly Placed<Deadline>[];
  readonly targets: readonly Placed<Target>[];
  readonly crossReferences: readonly Placed<CrossReference>[];
  readonly tasks: readonly Task[];
}

export const noFacts: PlanFacts = {
  citations: [],
  mentions: [],
  assignments: [],
  deadlines: [],
  targets: [],
  crossReferences: [],
  tasks: [],
};

/** A stretch of text in which facts are looked for, with the `where` that its facts carry. */
export interface FactWindow {
  /** Unit id, or `title`, `preamble`, `closing`, `footnote`. Table cells carry their unit's id, or `table` outside any unit. */
  readonly where: string;
  readonly span: Span;
  /** The unit; null in title, preamble, closing and footnotes. */
  readonly section: SectionNode | null;
  /** The cell's place when the window is a table cell. */
  readonly cell: { readonly table: TableNode; readonly row: number; readonly column: number } | null;
}

/** The windows of a plan in text order: title, preamble, every paragraph of every unit, table cells, closing, footnotes. */
export function factWindows(root: PlanRoot): FactWindow[] {
  const windows = root.children.flatMap(zoneWindows);
  return windows.filter((window) => window.span.end > window.span.start);
}

function zoneWindows(zone: ZoneNode): FactWindow[] {
  switch (zone.type) {
    case 'header':
      return zone.title ? [plainWindow('title', zone.title)] : [];
    case 'preamble':
    case 'closing':
      return zone.children.map((paragraph) => plainWindow(zone.type, paragraph.span));
    case 'body':
      return zone.children.flatMap(sectionWindows);
    case 'footnotes':
      return zone.footnotes.map((note) => plainWindow('footnote', note.text));
    case 'recipients':
    case 'signature':
    case 'furniture':
      return [];
  }
}

function plainWindow(where: string, span: Span): FactWindow {
  return { where, span, section: null, cell: null };
}

function sectionWindows(section: SectionNode): FactWindow[] {
  return section.children.flatMap((child): FactWindow[] => {
    if (child.type === 'section') return sectionWindows(child);
    if (child.type === 'paragraph') return [{ where: section.id, span: child.span, section, cell: null }];
    return child.rows.flatMap((row, rowIndex) =>
      row.map((cell, column) => ({
        where: section.id,
        span: cell.span,
        section,
        cell: { table: child, row: rowIndex, column },
      })),
    );
  });
}

/** Every unit of the plan in reading order. */
export function sectionsOf(root: PlanRoot): SectionNode[] {
  const all: SectionNode[] = [];
  const visit = (section: SectionNode): void => {
    all.push(section);
    for (const child of section.children) if (child.type === 'section') visit(child);
  };
  for (const zone of root.children) if (zone.type === 'body') zone.children.forEach(visit);
  return all;
}

/** The header's fields; a plan without a header zone still has a header node with an empty span. */
export function headerOf(root: PlanRoot): Placed<PlanHeader> {
  const node = root.children.find((zone) => zone.type === 'header');
  if (!node) throw new TypeError('a plan tree always has a header node');
  return node.header;
}
