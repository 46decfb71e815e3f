import { type DutyMatch, type HeadingMatch, parseDuties, parseDutyHeading } from '../../../grammars/duty.ts';
import type { Assignment, Placed, PlanRoot, SectionNode, Span } from '../../model/index.ts';
import { type Found, toAssignment } from './found.ts';

/** The assignments in a unit's own paragraphs. */
export function textAssignments(root: PlanRoot, section: SectionNode): Placed<Assignment>[] {
  const paragraphs = section.children.filter((child) => child.type === 'paragraph');
  const found: Found[] = [];
  paragraphs.forEach(({ span }, i) => {
    const text = root.clean.text.slice(span.start, span.end);
    const heading = i === 0 ? unitHeading(text, section, paragraphs.length) : null;
    if (heading) found.push(...headed(heading, span));
    const from = heading?.end ?? 0;
    found.push(...parseDuties(text.slice(from)).map((duty) => moved(duty, span.start + from)));
  });
  return found.map((one) => toAssignment(one, section.id, null));
}

/** A line that only names agencies heads a unit when something follows that they have to do. */
function unitHeading(text: string, section: SectionNode, paragraphs: number): HeadingMatch | null {
  const heading = parseDutyHeading(text);
  if (heading?.ending !== 'open') return heading;
  const hasParts = section.children.some((child) => child.type !== 'paragraph');
  return hasParts || (paragraphs > 1 && section.kind !== 'bullet') ? heading : null;
}

function headed(heading: HeadingMatch, { start }: Span): Found[] {
  return heading.actors.map((actor) => ({
    role: 'lead',
    actor: { ...actor, start: actor.start + start, end: actor.end + start },
    pattern: 'heading',
    explicit: true,
    known: true,
  }));
}

function moved(duty: DutyMatch, by: number): Found {
  const { actor } = duty;
  return { ...duty, actor: { ...actor, start: actor.start + by, end: actor.end + by } };
}
