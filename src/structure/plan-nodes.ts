import type { VFile } from 'vfile';
import {
  type BodyNode,
  type CleanText,
  type ClosingNode,
  type ParagraphNode,
  type PreambleNode,
  report,
  type SectionNode,
  type SignatureNode,
  type Span,
  type ZoneNode,
} from '../model/index.ts';
import type { PlanRange } from './plan-ranges.ts';
import { type BuiltBody, type BuiltSection, buildBody, paragraphOf } from './tree/build-body.ts';
import { reportOutline } from './tree/report-outline.ts';
import { newNaming } from './tree/unit-ids.ts';
import type { ZoneRange } from './zone-range.ts';
import { checkHeader, footnotesNode, headerNode, recipientsNode, signatureNode, tableNode } from './zones/index.ts';

/** A range with its tree. */
interface BuiltRange {
  readonly range: PlanRange;
  readonly body: BuiltBody;
  readonly closing: readonly ParagraphNode[];
}

/** What the tree is built from; line indices are the same before and after the edits. */
export interface PlanParts {
  /** The edited text. */
  readonly clean: CleanText;
  readonly zones: readonly ZoneRange[];
  readonly ranges: readonly PlanRange[];
}

/**
 * The zone nodes of a plan in text order.
 *
 * @param file - gets the diagnostics
 */
export function planNodes({ clean, zones, ranges }: PlanParts, file: VFile): ZoneNode[] {
  const built = buildRanges(clean, ranges);
  for (const { body } of built) reportOutline(body.sections, clean, file);
  if (built.length > 0 && built.every(({ body }) => body.sections.length === 0)) report(file, 'outline:no-units');
  const sections = built.flatMap(({ body }) => body.sections.flatMap(withUnits));
  const signature = signatureNode(clean, zones);
  const headerZone = zones.find(({ type }) => type === 'header') ?? { type: 'header', start: 0, end: 0 };
  const header = headerNode(clean, headerZone, {
    preamble: built.flatMap(({ body }) => body.preamble),
    closing: built.flatMap(({ closing }) => closing),
    signatures: [signature],
  });
  checkHeader(file, header);
  const rest = { built, sections, signature, first: zones.find(({ type }) => type === 'signature') };
  return [header, ...zones.flatMap((zone) => (zone === headerZone ? [] : zoneNodes(clean, zone, rest)))];
}

function withUnits({ node, children }: BuiltSection): SectionNode[] {
  return [node, ...children.flatMap(withUnits)];
}

interface BuiltZones {
  readonly built: readonly BuiltRange[];
  readonly sections: readonly SectionNode[];
  /** Everyone who signed; stands in the first signature zone. */
  readonly signature: SignatureNode;
  readonly first: ZoneRange | undefined;
}

function buildRanges(clean: CleanText, ranges: readonly PlanRange[]): BuiltRange[] {
  const naming = newNaming();
  return ranges.map((range) => {
    const appendix = range.zone.type === 'appendix';
    const body = buildBody(
      { clean, blocks: range.blocks, appendix, table: (block) => tableNode(clean, block) },
      naming,
    );
    return { range, body, closing: range.closing.map((block) => paragraphOf(clean, block)) };
  });
}

function zoneNodes(clean: CleanText, zone: ZoneRange, { built, sections, signature, first }: BuiltZones): ZoneNode[] {
  switch (zone.type) {
    case 'body':
    case 'appendix': {
      const found = built.find(({ range }) => range.zone === zone);
      return found ? bodyNodes(clean, zone, found) : [];
    }
    case 'recipients':
      return [recipientsNode(clean, zone)];
    case 'signature':
      return [zone === first ? signature : { type: 'signature', span: zoneSpan(clean, zone), signatures: [] }];
    case 'footnotes':
      return [footnotesNode(clean, zone, sections)];
    case 'header':
    case 'furniture':
      return [{ type: 'furniture', span: zoneSpan(clean, zone) }];
  }
}

function bodyNodes(clean: CleanText, zone: ZoneRange, { range, body, closing }: BuiltRange): ZoneNode[] {
  const nodes: ZoneNode[] = [];
  const end = zoneSpan(clean, zone).end;
  const closingStart = closing[0]?.span.start ?? end;
  const unitStart = body.sections[0]?.node.span.start ?? closingStart;
  if (body.preamble.length > 0) nodes.push(preambleNode(body.preamble));
  if (body.sections.length > 0) {
    const lastLine = (range.closing[0]?.start ?? zone.end) - 1;
    nodes.push(unitsNode(zone, body, { start: unitStart, end: clean.lines[lastLine]!.end }));
  }
  if (closing.length > 0) nodes.push(closingNode(closing, end));
  return nodes;
}

function preambleNode(children: readonly ParagraphNode[]): PreambleNode {
  return { type: 'preamble', span: { start: children[0]!.span.start, end: children.at(-1)!.span.end }, children };
}

function unitsNode(zone: ZoneRange, { sections }: BuiltBody, span: Span): BodyNode {
  return { type: 'body', span, appendix: zone.type === 'appendix', children: sections.map(({ node }) => node) };
}

function closingNode(children: readonly ParagraphNode[], end: number): ClosingNode {
  return { type: 'closing', span: { start: children[0]!.span.start, end }, children };
}

/** A zone's lines as one span. */
function zoneSpan(clean: CleanText, { start, end }: ZoneRange): Span {
  if (end <= start) return { start: 0, end: 0 };
  return { start: clean.lines[start]!.start, end: clean.lines[end - 1]!.end };
}
