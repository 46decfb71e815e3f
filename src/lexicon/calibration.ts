/** One step of a calibration: extractors' confidences up to `below` turn out right with probability `right`. */
export interface CalibrationStep {
  readonly below: number;
  readonly right: number;
}

/**
 * How often facts of a kind are right at each confidence of their extractor. Fitted on the gold plans by
 * `node scripts/calibrate.mjs`, which writes this table; steps rise with the confidence.
 */
export const CALIBRATION = {
  citations: [
    { below: 0.905, right: 0.94 },
    { below: 1.01, right: 0.99 },
  ],
  assignments: [
    { below: 0.905, right: 0.97 },
    { below: 1.01, right: 0.99 },
  ],
  deadlines: [
    { below: 0.905, right: 0.96 },
    { below: 1.01, right: 0.99 },
  ],
  targets: [{ below: 1.01, right: 0.99 }],
} as const satisfies Record<string, readonly CalibrationStep[]>;
