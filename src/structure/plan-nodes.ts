import type { VFile } from 'vfile';
import {
  type BodyNode,
  type CleanText,
  type ClosingNode,
  type ParagraphNode,
  type PreambleNode,
  report,
  type SectionNode,
  type Span,
  type ZoneNode,
} from '../model/index.ts';
import type { PlanRange } from './plan-ranges.ts';
import { type BuiltBody, buildBody, paragraphOf } from './tree/build-body.ts';
import { reportOutline } from './tree/report-outline.ts';
import { newNaming } from './tree/unit-ids.ts';
import type { ZoneRange } from './zone-range.ts';
import { footnotesNode, headerNode, recipientsNode, signatureNode, tableNode } from './zones/index.ts';

/** A range with its tree. */
interface BuiltRange {
  readonly range: PlanRange;
  readonly body: BuiltBody;
  readonly closing: readonly ParagraphNode[];
}

/**
 * The zone nodes of a plan in text order.
 *
 * @param clean - the edited text; line indices are those of the ranges
 */
export function planNodes(
  clean: CleanText,
  zones: readonly ZoneRange[],
  ranges: readonly PlanRange[],
  file: VFile,
): ZoneNode[] {
  const built = buildRanges(clean, ranges);
  for (const { body } of built) reportOutline(body.sections, file);
  if (built.length > 0 && built.every(({ body }) => body.sections.length === 0)) report(file, 'outline:no-units');
  const sections = built.flatMap(({ body }) => body.sections.map(({ node }) => node));
  const signatures = zones.filter(({ type }) => type === 'signature').map((zone) => signatureNode(clean, [zone]));
  const context = {
    preamble: built.flatMap(({ body }) => body.preamble),
    closing: built.flatMap(({ closing }) => closing),
    signatures,
  };
  const rest = { built, sections, signatures: [...signatures] };
  const header = zones.find(({ type }) => type === 'header') ?? { type: 'header', start: 0, end: 0 };
  return [
    headerNode(clean, header, context),
    ...zones.flatMap((zone) => (zone === header ? [] : zoneNodes(clean, zone, rest))),
  ];
}

interface BuiltZones {
  readonly built: readonly BuiltRange[];
  readonly sections: readonly SectionNode[];
  /** Taken from the front as their zones come. */
  readonly signatures: ReturnType<typeof signatureNode>[];
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

function zoneNodes(clean: CleanText, zone: ZoneRange, { built, sections, signatures }: BuiltZones): ZoneNode[] {
  switch (zone.type) {
    case 'body':
    case 'appendix': {
      const found = built.find(({ range }) => range.zone === zone);
      return found ? bodyNodes(clean, zone, found) : [];
    }
    case 'recipients':
      return [recipientsNode(clean, zone)];
    case 'signature':
      return signatures.splice(0, 1);
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
