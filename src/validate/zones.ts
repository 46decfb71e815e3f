import type { PlanRoot, SectionNode, Span, TableNode, ZoneNode, ZoneType } from '../model/index.ts';

/** A stretch of text of one zone type. */
export interface ZoneSpan extends Span {
  readonly type: ZoneType;
}

/**
 * The zones of a plan: half-open stretches that cover the whole text, each character in exactly one.
 * Tables cut the zone they stand in; the break between two zones belongs to the first.
 */
export function zoneSpans(root: PlanRoot): ZoneSpan[] {
  const parts = root.children.flatMap(zoneParts).filter((part) => part.end > part.start);
  parts.sort((a, b) => a.start - b.start);
  const zones: ZoneSpan[] = [];
  for (const [index, part] of parts.entries()) {
    const start = index === 0 ? 0 : part.start;
    const end = parts[index + 1]?.start ?? root.clean.text.length;
    const last = zones.at(-1);
    if (last?.type === part.type) zones[zones.length - 1] = { ...last, end };
    else zones.push({ type: part.type, start, end });
  }
  if (zones.length === 0 && root.clean.text.length > 0) {
    return [{ type: 'furniture', start: 0, end: root.clean.text.length }];
  }
  return zones;
}

function zoneParts(zone: ZoneNode): ZoneSpan[] {
  if (zone.type !== 'body') return [{ type: zone.type, ...zone.span }];
  const type = zone.appendix ? 'appendix' : 'body';
  const tables = zone.children.flatMap(tablesOf);
  const parts: ZoneSpan[] = [];
  let at = zone.span.start;
  for (const { span } of tables) {
    parts.push({ type, start: at, end: span.start }, { type: 'table', ...span });
    at = span.end;
  }
  return [...parts, { type, start: at, end: zone.span.end }];
}

/** The tables of a unit and its sub-units in text order. */
export function tablesOf(section: SectionNode): TableNode[] {
  return section.children.flatMap((child) => {
    if (child.type === 'table') return [child];
    return child.type === 'section' ? tablesOf(child) : [];
  });
}
