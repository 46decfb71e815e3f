import { type DutyMatch, type HeadingMatch, parseDuties, parseDutyHeading } from '../../../grammars/duty.ts';
import type { Assignment, Placed, PlanRoot, SectionNode, Span } from '../../model/index.ts';
import { type Found, toAssignment } from './found.ts';

/** The assignments in a unit's own paragraphs. */
export function textAssignments(root: PlanRoot, section: SectionNode): Placed<Assignment>[] {
  const paragraphs = section.children.filter((child) => child.type === 'paragraph');
  const found: Found[] = [];
  paragraphs.forEach(({ span }, i) => {
    const text = root.clean.text.slice(span.start, span.end);
    const heading = i === 0 ? unitHeading(text, section, root) : null;
    if (heading) found.push(...headed(heading, span));
    const from = heading?.end ?? 0;
    found.push(...parseDuties(text.slice(from)).map((duty) => moved(duty, span.start + from)));
  });
  return found.map((one) => toAssignment(one, section.id, null));
}

/** A line that only names agencies heads a unit when something follows that they have to do. */
function unitHeading(text: string, section: SectionNode, { clean }: PlanRoot): HeadingMatch | null {
  const heading = parseDutyHeading(text);
  if (heading?.ending !== 'open') return heading;
  if (announcesOthers(heading, section, clean.text)) return null;
  const paragraphs = section.children.filter((child) => child.type === 'paragraph');
  const hasParts = paragraphs.length < section.children.length;
  return hasParts || (paragraphs.length > 1 && section.kind !== 'bullet') ? heading : null;
}

/** `1. Các phòng thuộc Sở` above `a) Phòng Nội vụ`: the units below name who is meant. */
function announcesOthers({ actors }: HeadingMatch, section: SectionNode, text: string): boolean {
  const [only, ...others] = actors;
  if (others.length > 0 || only?.kind !== 'group') return false;
  const parts = section.children.filter((child) => child.type === 'section');
  return parts.length > 0 && parts.every((part) => isHeaded(part, text));
}

function isHeaded(part: SectionNode, text: string): boolean {
  const first = part.children.find((child) => child.type === 'paragraph');
  return first !== undefined && parseDutyHeading(text.slice(first.span.start, first.span.end)) !== null;
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
