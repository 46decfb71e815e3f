import type { TableRange } from '../zone-range.ts';
import { type Block, isSpaced } from './boundary.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { COSTS } from './costs.ts';
import { type Level, levelBelow, newRoot } from './level.ts';
import type { LineFacts } from './line-facts.ts';
import {
  apartFromAbove,
  breakScores,
  contextCost,
  firstBulletScore,
  isGround,
  type Position,
  refusalCosts,
  startsApart,
  startsBullets,
} from './position.ts';
import { type Memory, noMemory, type Placement, placementsOf, remember } from './transition.ts';

/** What a line was decided to be. */
export type Decision =
  | { readonly type: 'continue'; readonly line: number }
  | { readonly type: 'paragraph'; readonly line: number }
  | { readonly type: 'table'; readonly line: number; readonly first: boolean }
  | {
      readonly type: 'unit';
      readonly line: number;
      readonly candidate: Candidate;
      /** 1 for units directly below the root. */
      readonly depth: number;
      /** Cost of the label and its place, without the paragraph start. */
      readonly cost: number;
    };

/** One way to read the document up to a line. */
export interface Hypothesis {
  readonly cost: number;
  readonly top: Level;
  readonly memory: Memory;
  readonly block: Block;
  /** The last decision that was not `continue`, linked to those before. */
  readonly trail: Trail | null;
}

export interface Trail {
  readonly decision: Decision;
  readonly before: Trail | null;
}

/** How many hypotheses are kept, and how much worse than the best they may be. */
export interface Beam {
  readonly width: number;
  readonly margin: number;
}

const BEAM: Beam = { width: 16, margin: 13 };

/** What the zones say about a range. */
export interface RangeShape {
  /** Line ranges (indices into the range) that are tables. */
  readonly tables?: readonly TableRange[];
  readonly appendix?: boolean;
  /** A wider beam than the usual one proves that nothing cheaper was dropped. */
  readonly beam?: Beam;
}

/**
 * Read a range of lines as an outline: the labels, their nesting and the paragraphs that together cost least.
 *
 * @returns one decision per line
 */
export function decodeOutline(facts: readonly LineFacts[], shape: RangeShape = {}): Decision[] {
  let trail: Trail | null = null;
  for (const beam of searchOutline(facts, shape)) trail = beam[0]!.trail;
  return decisionsOf(trail, facts.length);
}

/** The search line by line: after each line the hypotheses that were kept, the cheapest first. */
export function* searchOutline(
  facts: readonly LineFacts[],
  { tables = [], appendix = false, beam: limits = BEAM }: RangeShape = {},
): Generator<readonly Hypothesis[]> {
  const tableAt = tableLines(tables, facts.length);
  const isTable = (index: number): boolean => tableAt[index] !== undefined;
  const candidates = candidatesOf(facts, { isTable, appendix });
  const lastNumbered = lastNumberedLine(candidates);
  const spaced = isSpaced(facts);
  let beam: Hypothesis[] = [{ cost: 0, top: newRoot(), memory: noMemory, block: 'text', trail: null }];
  for (const [index, line] of facts.entries()) {
    const before = index > 0 && !isTable(index - 1) ? facts[index - 1]! : null;
    const position = {
      line,
      before,
      index,
      candidates: candidates[index]!,
      early: index < lastNumbered,
      spaced,
    };
    beam = isTable(index) ? beam.map((one) => withTable(one, index, tableAt[index]!)) : advance(beam, position, limits);
    yield beam;
  }
}

function withTable(hypothesis: Hypothesis, line: number, part: 'first' | 'inside'): Hypothesis {
  return append(hypothesis, { type: 'table', line, first: part === 'first' }, 'text', 0);
}

function tableLines(tables: readonly TableRange[], length: number): readonly ('first' | 'inside' | undefined)[] {
  const lines = Array.from<'first' | 'inside' | undefined>({ length });
  for (const { start, end } of tables) {
    lines.fill('inside', start, end);
    if (start < end) lines[start] = 'first';
  }
  return lines;
}

/** A hypothesis in the making: what is needed to compare it with others. */
interface Draft {
  readonly cost: number;
  readonly top: Level;
  readonly from: Hypothesis;
  /** Null for a line without a label. */
  readonly choice: { readonly candidate: Candidate; readonly placement: Placement } | null;
  readonly block: Block;
}

function advance(beam: readonly Hypothesis[], position: Position, limits: Beam): Hypothesis[] {
  const apart = apartFromAbove(position);
  const printed = breakScores(apart);
  if (position.candidates.length === 0) return beam.map((from) => withoutLabel(from, position, printed[from.block]));
  const labelled = breakScores({ ...apart, line: { ...apart.line, opens: 'other' } });
  const bulleted = firstBulletScore(position);
  const scores = startsApart(position) ? labelled : printed;
  const plain = beam.map((from) => withoutLabel(from, position, scores[from.block]));
  const limit = Math.min(...plain.map(({ cost }) => cost)) + limits.margin;
  const drafts = plain.map(
    (from): Draft => ({ cost: from.cost, top: from.top, from, choice: null, block: from.block }),
  );
  for (const from of beam) {
    for (const candidate of position.candidates) {
      const sure = from.block === 'unit' && startsBullets(position, candidate);
      const score = sure ? bulleted : (candidate.reading ? labelled : printed)[from.block];
      drafts.push(...labelledDrafts(from, candidate, { position, score, limit }));
    }
  }
  return prune(drafts, limits).map((draft) => settle(draft, position.index));
}

/** The hypothesis of a draft that was kept. */
function settle({ cost, top, from, choice, block }: Draft, line: number): Hypothesis {
  if (choice === null) return from;
  const { candidate, placement } = choice;
  const decision: Decision = {
    type: 'unit',
    line,
    candidate,
    depth: top.depth,
    cost: placement.cost + candidate.doubt,
  };
  return { cost, top, memory: remember(from.memory, placement), block, trail: { decision, before: from.trail } };
}

/** The better of going on and starting an unlabelled paragraph. */
function withoutLabel(hypothesis: Hypothesis, position: Position, score: number): Hypothesis {
  if (isGround(position, hypothesis.top))
    return append(hypothesis, { type: 'paragraph', line: position.index }, 'text', 0);
  const [inside, atStart] = refusalCosts(position, score);
  const join = Math.max(0, score) + inside;
  const start = Math.max(0, -score) + atStart;
  if (join < start) return { ...hypothesis, cost: hypothesis.cost + join };
  return append(hypothesis, { type: 'paragraph', line: position.index }, 'text', start);
}

interface Situation {
  readonly position: Position;
  /** Break score of the line for this label. */
  readonly score: number;
  /** Dearer drafts are not worth making. */
  readonly limit: number;
}

/** A hypothesis with a label at every place where it can stand. */
function labelledDrafts(from: Hypothesis, candidate: Candidate, { position, score, limit }: Situation): Draft[] {
  const doubt = candidate.doubt + contextCost(candidate, position, from.top);
  const base = from.cost + Math.max(0, -score) * COSTS.unlikelyStart + doubt;
  const block = candidate.style.family === 'bullet' ? 'bullet' : 'unit';
  return placementsOf(candidate, from.top, from.memory).flatMap((placement): Draft[] => {
    const cost = base + placement.cost;
    if (cost > limit) return [];
    const top = levelBelow(placement.parent, placement);
    return [{ cost, top, from, choice: { candidate, placement }, block }];
  });
}

/** The last line with a sound numbered label, -1 without one. */
function lastNumberedLine(candidates: readonly (readonly Candidate[])[]): number {
  return candidates.findLastIndex((list) =>
    list.some(({ style, doubt, numbers }) => style.family !== 'bullet' && doubt < 1 && numbers.length > 0),
  );
}

function append(hypothesis: Hypothesis, decision: Decision, block: Block, cost: number): Hypothesis {
  return { ...hypothesis, cost: hypothesis.cost + cost, block, trail: { decision, before: hypothesis.trail } };
}

/** The cheapest draft of each stack, the best of them first. */
function prune(drafts: readonly Draft[], { width, margin }: Beam): Draft[] {
  const best = new Map<Level, Draft>();
  for (const draft of drafts) {
    const rival = best.get(draft.top);
    if (rival === undefined || draft.cost < rival.cost) best.set(draft.top, draft);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = sorted[0]!.cost + margin;
  return sorted.filter((draft, index) => index < width && draft.cost <= limit);
}

function decisionsOf(trail: Trail | null, length: number): Decision[] {
  const decisions: Decision[] = Array.from({ length }, (_, line) => ({ type: 'continue', line }));
  for (let at = trail; at !== null; at = at.before) decisions[at.decision.line] = at.decision;
  return decisions;
}
