import type { CleanText } from '../model/index.ts';
import { type Block, blocksOf, withImpliedUnits } from './outline/blocks.ts';
import { decodeOutline } from './outline/decode.ts';
import { factsOf } from './outline/line-facts.ts';
import { splitClosing } from './tree/split-closing.ts';
import type { ZoneRange } from './zone-range.ts';
import { findTables } from './zones/index.ts';

/** A decoded body or appendix: its zone, its blocks, and the blocks that close the document. */
export interface PlanRange {
  readonly zone: ZoneRange;
  readonly blocks: readonly Block[];
  readonly closing: readonly Block[];
}

/** Decode every body and appendix range. */
export function planRanges(clean: CleanText, zones: readonly ZoneRange[]): PlanRange[] {
  return zones.filter(({ type }) => type === 'body' || type === 'appendix').map((zone) => planRange(clean, zone));
}

function planRange(clean: CleanText, zone: ZoneRange): PlanRange {
  const tables = findTables(clean, zone).map(({ start, end }) => ({
    start: start - zone.start,
    end: end - zone.start,
  }));
  const appendix = zone.type === 'appendix';
  const decisions = decodeOutline(factsOf(clean, zone.start, zone.end), { tables, appendix });
  const { blocks, closing } = splitClosing(clean, blocksOf(decisions, zone.start));
  if (appendix) return { zone, blocks: withImpliedUnits([...blocks, ...closing], true), closing: [] };
  return { zone, blocks: withImpliedUnits(blocks, false), closing };
}
