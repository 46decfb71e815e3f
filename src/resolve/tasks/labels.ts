import { labelsOf } from '../../../grammars/duty.ts';
import type { PlanRoot, SectionNode } from '../../model/index.ts';

/** The texts of a unit's own paragraphs. */
export function paragraphTexts(root: PlanRoot, section: SectionNode): string[] {
  return section.children
    .filter((child) => child.type === 'paragraph')
    .map(({ span }) => root.clean.text.slice(span.start, span.end));
}

/** A unit that only labels a part of the task above it: `- Thời gian thực hiện: Quý I/2022`. */
export function isLabelUnit(root: PlanRoot, section: SectionNode): boolean {
  if (section.children.some((child) => child.type !== 'paragraph')) return false;
  const [first = ''] = paragraphTexts(root, section);
  const label = labelsOf(first)[0];
  return label !== undefined && label.meaning.kind !== 'task' && /^[\s*_]*$/.test(first.slice(0, label.span.start));
}

/** What comes out of a task, by its label: `Sản phẩm: Báo cáo tổng hợp`. */
export function outputOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const label = labelsOf(text).find(({ meaning }) => meaning.kind === 'output');
    const value = label && text.slice(label.value.start, label.value.end).trim();
    if (value) return value;
  }
  return null;
}
