import { describe, expect, it } from 'vitest';
import { CALIBRATION, type CalibrationStep } from '../../src/lexicon/calibration.ts';
import { calibrated } from '../../src/validate/calibration.ts';

describe('calibrated', () => {
  const steps = [
    { below: 0.6, right: 0.7 },
    { below: 1.01, right: 0.95 },
  ];

  it.each([
    [0, 0.7],
    [0.59, 0.7],
    [0.6, 0.95],
    [1, 0.95],
  ])('turns %s into %s', (confidence, expected) => {
    expect(calibrated(confidence, steps)).toBe(expected);
  });
});

describe('CALIBRATION', () => {
  it.each(Object.entries<readonly CalibrationStep[]>(CALIBRATION))(
    '%s rises and covers every confidence',
    (_, steps) => {
      const rising = steps.slice(1).every((step, i) => step.below > steps[i]!.below && step.right >= steps[i]!.right);
      expect(rising).toBe(true);
      expect(steps.at(-1)?.below).toBeGreaterThan(1);
    },
  );
});
