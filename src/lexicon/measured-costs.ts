import { CONFUSION_COUNTS, type ConfusionCount } from './label-confusion-counts.ts';

/** What a label's characters are read as, with the cost of undoing it: `[printed, read as, cost]`. */
export type Confusion = readonly [printed: string, readAs: string, cost: number];

/** A prior cost weighs as much as this many readings. */
const PRIOR_WEIGHT = 20;
/** Prior cost of a confusion that nobody expected, and how often it must be seen to count. */
const UNEXPECTED = { cost: 3, least: 2 };
/** Lowest cost, and how far counts may raise one: plans do not print every label equally often, as the measurement does. */
const LIMITS = { cheapest: 0.2, raise: 0.5 };

/**
 * Costs of confusions: the negative logarithm of how often what was read stood for what was printed, by the counts of
 * `scripts/measure-labels.mjs` smoothed with prior costs. What was never read keeps its prior cost, and so does a lost
 * part: it competes with running text, which was not measured.
 *
 * @param family - which of the counts
 * @param priors - costs before measuring; a cost of 0 stays
 * @example measuredCosts('roman', [['III', 'II', 1.2]]) // III read as II, and what else was counted
 */
export function measuredCosts(family: ConfusionCount[0], priors: readonly Confusion[]): readonly Confusion[] {
  const known = new Set(priors.map(([printed, readAs]) => keyOf(printed, readAs)));
  const counts = CONFUSION_COUNTS.filter((row) => row[0] === family && row[2] !== '');
  const unexpected = counts
    .filter(([, printed, readAs, count]) => count >= UNEXPECTED.least && !known.has(keyOf(printed, readAs)))
    .map(([, printed, readAs]): Confusion => [printed, readAs, UNEXPECTED.cost]);
  const rows = new Map(counts.map((row) => [keyOf(row[1], row[2]), row]));
  return [...priors, ...unexpected].map(([printed, readAs, prior]) => {
    const row = rows.get(keyOf(printed, readAs));
    return [printed, readAs, row === undefined || prior === 0 ? prior : smoothed(row, prior)];
  });
}

function keyOf(printed: string, readAs: string): string {
  return `${printed} ${readAs}`;
}

function smoothed([, , , count, , timesRead]: ConfusionCount, prior: number): number {
  const share = (count + PRIOR_WEIGHT * Math.exp(-prior)) / (timesRead + PRIOR_WEIGHT);
  const cost = Math.round(-100 * Math.log(share)) / 100;
  return Math.min(prior + LIMITS.raise, Math.max(LIMITS.cheapest, cost));
}
