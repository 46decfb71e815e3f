import type { Parser, Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type CleanText, editText, noFacts, type PlanRoot } from '../model/index.ts';
import { planNodes } from './plan-nodes.ts';
import { planRanges } from './plan-ranges.ts';
import { blockEdits, mergeEdits } from './tree/line-edits.ts';
import { segmentZones, zoneEdits } from './zones/index.ts';

export { doubtsOf } from './doubts/doubts-of.ts';
export { type OutlineSection, parseOutline } from './outline/parse-outline.ts';

/**
 * The plan tree of a clean text: zones first, then the outline of the body and of the appendices.
 *
 * @param file - gets the diagnostics
 * @returns a tree whose zones together cover the text; paragraphs joined, labels repaired
 */
export function buildPlan(clean: CleanText, file: VFile): PlanRoot {
  const zones = segmentZones(clean);
  const ranges = planRanges(clean, zones);
  const blocks = ranges.flatMap((range) => [...range.blocks, ...range.closing]);
  const edited = editText(clean, mergeEdits(blockEdits(clean, blocks), zoneEdits(clean, zones)));
  return {
    type: 'plan',
    span: { start: 0, end: edited.text.length },
    clean: edited,
    children: planNodes({ clean: edited, zones, ranges }, file),
    facts: noFacts,
  };
}

/** unified plugin: parses the clean text that `normalise` left on the file (`file.data.clean`). */
export const structure: Plugin<[], string, PlanRoot> = function structure() {
  const parser: Parser<PlanRoot> = (_document, file) => {
    const { clean } = file.data;
    if (clean === undefined) throw new TypeError('the file carries no clean text: run normalise() first');
    return buildPlan(clean, file);
  };
  this.parser = parser;
};
