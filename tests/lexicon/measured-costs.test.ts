import { expect, test } from 'vitest';
import { CONFUSION_COUNTS } from '../../src/lexicon/label-confusion-counts.ts';
import { measuredCosts } from '../../src/lexicon/measured-costs.ts';

function costOf(family: 'roman' | 'separator', [printed, readAs, prior]: [string, string, number]): number {
  const found = measuredCosts(family, [[printed, readAs, prior]]).find(
    (row) => row[0] === printed && row[1] === readAs,
  );
  return found![2];
}

test('a confusion that was never read keeps its prior cost', () => {
  expect(costOf('roman', ['X', 'Х', 0.5])).toBe(0.5);
});

test('a lost mark keeps its prior cost although it was counted', () => {
  expect(CONFUSION_COUNTS.some(([, printed, readAs]) => printed === '.' && readAs === '')).toBe(true);
  expect(costOf('separator', ['.', '', 1.6])).toBe(1.6);
});

test('counts lower the cost of what mostly stands for something else', () => {
  expect(costOf('roman', ['II', 'H', 2])).toBeLessThan(2);
  expect(costOf('separator', ['.', ',', 2])).toBeLessThan(2);
});

test('counts raise the cost of what is mostly read rightly', () => {
  expect(costOf('roman', ['III', 'I', 0.5])).toBeGreaterThan(0.5);
});

test('adds confusions that were counted twice and not expected', () => {
  expect(measuredCosts('roman', []).map(([printed, readAs]) => `${printed} ${readAs}`)).toContain('III HI');
});
