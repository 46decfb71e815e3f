import { isAccountHeading, isAimHeading } from '../lexicon/headings.ts';
import { type PlanRoot, type SectionNode, sectionsOf } from '../model/index.ts';

/**
 * Ids of the units below a heading that announces an account of how things stand: neither figures nor days in them are
 * planned.
 *
 * @example a plan with `I. ĐẶC ĐIỂM TÌNH HÌNH` › `1.` gives 'I' and 'I/1'
 */
export function accountSections(root: PlanRoot): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (section: SectionNode, inside: boolean): void => {
    const heading = section.heading && root.clean.text.slice(section.heading.start, section.heading.end);
    const isAccount = heading ? isAccountHeading(heading) || (inside && !isAimHeading(heading)) : inside;
    if (isAccount) ids.add(section.id);
    for (const child of section.children) if (child.type === 'section') visit(child, isAccount);
  };
  for (const section of sectionsOf(root)) if (section.path.length === 1) visit(section, false);
  return ids;
}
