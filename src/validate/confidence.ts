import type { Confidence, PlanRoot } from '../model/index.ts';
import { headerOf, sectionsOf } from '../model/index.ts';

type Parts = Omit<Confidence, 'overall'>;

/** How much each part of a plan counts towards the overall confidence; sums to 1. */
const WEIGHTS: Readonly<Parts> = {
  header: 0.15,
  outline: 0.35,
  citations: 0.15,
  assignments: 0.15,
  deadlines: 0.15,
  targets: 0.05,
};

/** The confidence of each part of the plan and of the whole, 0–1 with two decimals. A part without facts counts as certain. */
export function confidenceOf(root: PlanRoot): Confidence {
  const parts: Parts = {
    header: headerConfidence(root),
    outline: mean(sectionsOf(root)),
    citations: mean(root.facts.citations),
    assignments: mean(root.facts.assignments),
    deadlines: mean(root.facts.deadlines),
    targets: mean(root.facts.targets),
  };
  const names = Object.keys(WEIGHTS) as (keyof Parts)[];
  const overall = names.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], 0);
  return { overall: round(overall), ...parts };
}

function mean(items: readonly { readonly confidence: number }[]): number {
  if (items.length === 0) return 1;
  return round(items.reduce((sum, item) => sum + item.confidence, 0) / items.length);
}

/** The share of the fields every plan prints that were found. */
function headerConfidence(root: PlanRoot): number {
  const { issuer, number, date, type, title } = headerOf(root);
  const found = [issuer.name, number, date, type, title].filter((field) => field !== null).length;
  return round(found / 5);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
