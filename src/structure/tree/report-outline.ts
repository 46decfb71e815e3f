import type { VFile } from 'vfile';
import type { LabelReading } from '../../../grammars/outline-label.ts';
import { type CleanText, report } from '../../model/index.ts';
import { stepBetween } from '../outline/sequence.ts';
import type { BuiltSection } from './build-body.ts';
import { markerAfter } from './next-marker.ts';

/** Report repaired labels, headings without a label, gaps and repetitions of a body's units. */
export function reportOutline(sections: readonly BuiltSection[], clean: CleanText, file: VFile): void {
  let before: LabelReading | null = null;
  for (const section of sections) {
    reportUnit(section, clean, file);
    const { label } = section.block;
    if (label !== null && label.family !== 'bullet') {
      if (before?.family === label.family) reportStep(before, label, section, file);
      before = label;
    }
    reportOutline(section.children, clean, file);
  }
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
