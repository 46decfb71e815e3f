/** Fewest facts in one step: a step's probability is then known to about ± 0.1. */
const FEWEST = 25;

/**
 * Rising steps by pool-adjacent-violators: how often facts are right at each confidence.
 *
 * @param facts - `{ confidence, right }`
 * @returns `{ below, right }[]`, probabilities with two decimals, smoothed by one right and one wrong
 */
export function fitSteps(facts) {
  const byConfidence = groupBy(facts);
  const steps = [];
  for (const [confidence, group] of [...byConfidence].sort(([a], [b]) => a - b)) {
    steps.push({ top: confidence, count: group.length, right: group.filter((fact) => fact.right).length });
    while (steps.length > 1 && (rateOf(steps.at(-2)) >= rateOf(steps.at(-1)) || steps.at(-2).count < FEWEST))
      merge(steps);
  }
  if (steps.length > 1 && steps.at(-1).count < FEWEST) merge(steps);
  const table = steps.map((step, i) => ({
    below: i === steps.length - 1 ? 1.01 : borderAbove(step.top),
    right: round(rateOf(step)),
  }));
  return table.filter((step, i) => step.right !== table[i + 1]?.right);
}

/** Pool the last two steps. */
function merge(steps) {
  const last = steps.pop();
  const before = steps.pop();
  steps.push({ top: last.top, count: before.count + last.count, right: before.right + last.right });
}

function groupBy(facts) {
  const groups = new Map();
  for (const fact of facts) groups.set(fact.confidence, [...(groups.get(fact.confidence) ?? []), fact]);
  return groups;
}

function rateOf({ right, count }) {
  return (right + 1) / (count + 2);
}

/** Confidences have two decimals: the border lies just above the step's own highest. */
function borderAbove(top) {
  return Math.round((top + 0.005) * 1000) / 1000;
}

function round(value) {
  return Math.min(0.99, Math.round(value * 100) / 100);
}

/** The calibrated confidence, as the program looks it up. */
export function apply(steps, confidence) {
  return steps.find((step) => confidence < step.below)?.right ?? confidence;
}
