import { type Decision, type Hypothesis, searchOutline, type Trail } from './decode.ts';
import type { LineFacts } from './line-facts.ts';

/** One reading of a line at one depth, as the search kept it. */
export interface LatticeNode {
  readonly line: number;
  /** The label as it would be printed, empty for a paragraph without one. */
  readonly label: string;
  readonly family: string;
  /** 1 for units directly below the root, 0 for paragraphs. */
  readonly depth: number;
  /** Cost of the cheapest way from the start through this node. */
  readonly cost: number;
  /** The node before on that way. */
  readonly before: LatticeNode | null;
  /** On the way that was chosen in the end. */
  readonly chosen: boolean;
}

/**
 * What the decoder weighed: for every line the readings that survived the line, cheapest first.
 *
 * @returns the nodes of each line; none for a line that goes on with a paragraph in every hypothesis
 */
export function latticeOf(facts: readonly LineFacts[]): LatticeNode[][] {
  const nodes = new Map<string, LatticeNode>();
  let last: readonly Hypothesis[] = [];
  const columns = Array.from(searchOutline(facts), (beam, line) => {
    last = beam;
    return columnOf(beam, line, nodes);
  });
  const chosen = chosenKeys(last[0]?.trail ?? null);
  return columns.map((column) => column.map((node) => ({ ...node, chosen: chosen.has(keyOf(node)) })));
}

/** The cheapest hypothesis of each reading and depth; hypotheses come cheapest first. */
function columnOf(beam: readonly Hypothesis[], line: number, nodes: Map<string, LatticeNode>): LatticeNode[] {
  const column: LatticeNode[] = [];
  for (const { cost, trail } of beam) {
    if (trail === null || trail.decision.line !== line) continue;
    const before = trail.before === null ? null : (nodes.get(keyOf(readingOf(trail.before.decision))) ?? null);
    const node = { ...readingOf(trail.decision), cost, before, chosen: false };
    if (nodes.has(keyOf(node))) continue;
    nodes.set(keyOf(node), node);
    column.push(node);
  }
  return column;
}

type Reading = Pick<LatticeNode, 'line' | 'label' | 'family' | 'depth'>;

function readingOf(decision: Decision): Reading {
  const { line } = decision;
  if (decision.type !== 'unit') return { line, label: '', family: 'text', depth: 0 };
  const { reading, repairedTo, style } = decision.candidate;
  return { line, label: repairedTo ?? reading?.marker ?? '', family: style.family, depth: decision.depth };
}

function keyOf({ line, label, family, depth }: Reading): string {
  return [line, label, family, depth].join(' ');
}

function chosenKeys(trail: Trail | null): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = trail; at !== null; at = at.before) keys.add(keyOf(readingOf(at.decision)));
  return keys;
}
