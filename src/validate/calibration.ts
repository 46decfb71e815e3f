import { CALIBRATION, type CalibrationStep } from '../lexicon/calibration.ts';
import type { PlanFacts } from '../model/index.ts';

/** Facts whose confidences say how often such facts are right, as fitted on gold. */
export function calibrateFacts(facts: PlanFacts): PlanFacts {
  return {
    ...facts,
    citations: calibrateAll(facts.citations, CALIBRATION.citations),
    assignments: calibrateAll(facts.assignments, CALIBRATION.assignments),
    deadlines: calibrateAll(facts.deadlines, CALIBRATION.deadlines),
    targets: calibrateAll(facts.targets, CALIBRATION.targets),
  };
}

function calibrateAll<T extends { readonly confidence: number }>(
  facts: readonly T[],
  steps: readonly CalibrationStep[],
): T[] {
  return facts.map((fact) => ({ ...fact, confidence: calibrated(fact.confidence, steps) }));
}

/**
 * The calibrated confidence of one fact.
 *
 * @param confidence - the extractor's own, 0–1
 * @example calibrated(0.5, [{ below: 0.6, right: 0.7 }, { below: 1.01, right: 0.95 }]) // 0.7
 */
export function calibrated(confidence: number, steps: readonly CalibrationStep[]): number {
  return steps.find((step) => confidence < step.below)?.right ?? confidence;
}
