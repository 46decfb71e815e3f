import type { VFile } from 'vfile';
import type { LabelFamily, LabelReading } from '../../../grammars/outline-label.ts';
import { type CleanText, report } from '../../model/index.ts';
import { stepBetween } from '../outline/sequence.ts';
import type { BuiltSection } from './build-body.ts';
import { firstMarker, markerAfter } from './next-marker.ts';

/** The last label of each family so far: numbers may run on under the next heading. */
type Reached = Map<LabelFamily, readonly number[]>;

/** Report repaired labels, headings without a label, gaps and repetitions of a body's units. */
export function reportOutline(
  sections: readonly BuiltSection[],
  clean: CleanText,
  file: VFile,
  reached: Reached = new Map(),
): void {
  let before: LabelReading | null = null;
  sections.forEach((section, index) => {
    reportUnit(section, clean, file);
    const { label } = section.block;
    if (label !== null && label.family !== 'bullet') {
      if (before?.family === label.family) reportStep(before, label, section, file);
      else if (index === 0) reportFirst(label, section, file, reached);
      before = label;
      reached.set(label.family, label.numbers);
    }
    reportOutline(section.children, clean, file, reached);
  });
}

/** Families that begin again under every heading. */
const COUNTED_ANEW: ReadonlySet<LabelFamily> = new Set<LabelFamily>(['roman', 'arabic', 'letter']);

/** A row of labels that begins late and does not go on where the one before it ended. */
function reportFirst(label: LabelReading, { node, block }: BuiltSection, file: VFile, reached: Reached): void {
  if (!COUNTED_ANEW.has(label.family) || label.numbers[0] === 1) return;
  const last = reached.get(label.family);
  if (last !== undefined && stepBetween(label.family, last, label.numbers, null).kind === 'next') return;
  const actual = block.label?.repairedTo ?? label.marker;
  report(file, 'outline:gap', { where: node.id, span: node.span, expected: firstMarker(label), actual });
}

function reportUnit({ node, block }: BuiltSection, clean: CleanText, file: VFile): void {
  const where = { where: node.id, span: node.span };
  const headingText = node.heading && clean.text.slice(node.heading.start, node.heading.end);
  if (node.repaired)
    report(file, 'outline:repaired', { ...where, expected: node.repaired.to, actual: node.repaired.from });
  if (block.label === null && node.kind === 'unlabelled' && block.end > block.start) {
    report(file, 'outline:unlabelled-heading', { ...where, actual: headingText });
  }
}

function reportStep(before: LabelReading, label: LabelReading, { node, block }: BuiltSection, file: VFile): void {
  const step = stepBetween(label.family, before.numbers, label.numbers, null);
  if (step.kind === 'next') return;
  const detail = { where: node.id, span: node.span, actual: block.label?.repairedTo ?? label.marker };
  if (step.kind === 'same') report(file, 'outline:duplicate', detail);
  else report(file, 'outline:gap', { ...detail, expected: markerAfter(before) });
}
