import type { VFile } from 'vfile';
import { fold } from '../lexicon/fold.ts';
import { DESCRIPTIVE_HEADINGS, ROLL_HEADINGS } from '../lexicon/role-words.ts';
import {
  type Assignment,
  overlaps,
  type Placed,
  type PlanRoot,
  type SectionNode,
  type TableNode,
} from '../model/index.ts';
import { withoutRepeats } from './assignments/repeats.ts';
import { tableAssignments } from './assignments/table.ts';
import { textAssignments } from './assignments/text.ts';

/**
 * Find who has to do what: labels (`Chỉ đạo thực hiện: …`), headings that are an agency (`a) Sở Nội vụ:`), subjects of
 * duties, `giao …`, `phối hợp với …`, `báo cáo về …` and columns of tables. Units only; keys are filled by `resolve`.
 *
 * @returns the tree with `facts.assignments` filled, one per unit, actor, role and table row
 * @example `1. Giao Sở Nội vụ chủ trì` in unit III/1 → `{ where: 'III/1', role: 'lead', assignee: { name: 'Sở Nội vụ', … }, … }`
 */
export function extractAssignments(root: PlanRoot, _file: VFile): PlanRoot {
  const assignments = root.children.flatMap((zone) =>
    zone.type === 'body' ? zone.children.flatMap((section) => sectionAssignments(root, section, false)) : [],
  );
  const taken = root.facts.citations;
  const free = taken.length === 0 ? assignments : withoutCited(assignments, root);
  return { ...root, facts: { ...root.facts, assignments: free } };
}

/** An issuer inside a citation is no assignee. Both lists are in text order. */
function withoutCited(assignments: readonly Placed<Assignment>[], root: PlanRoot): Placed<Assignment>[] {
  const cited = [...root.facts.citations].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  const sorted = [...assignments].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter(({ span }) => {
    while (at < cited.length && cited[at]!.span.end <= span.start) at++;
    const citation = cited[at];
    return citation === undefined || !overlaps(citation.span, span);
  });
}

function sectionAssignments(root: PlanRoot, section: SectionNode, inRoll: boolean): Placed<Assignment>[] {
  const silent = inRoll || isDescription(root, section);
  const own = silent ? [] : textAssignments(root, section);
  const roll = silent || isRoll(root, section);
  const below = section.children.flatMap((child) => {
    if (child.type === 'section') return sectionAssignments(root, child, roll);
    return child.type === 'table' ? tableRows(root, section, child) : [];
  });
  return [...withoutRepeats(own), ...below];
}

const tableRows = (root: PlanRoot, section: SectionNode, table: TableNode): Placed<Assignment>[] =>
  withoutRepeats(tableAssignments(root, section, table));

/** A unit under which actors are listed without a duty: `Thành phần:`. */
const isRoll = (root: PlanRoot, section: SectionNode): boolean => opensWith(root, section, ROLLS);

/** `I. ĐẶC ĐIỂM TÌNH HÌNH`: a heading with its text below, not a bullet that begins with such a word. */
const isDescription = (root: PlanRoot, section: SectionNode): boolean =>
  section.kind !== 'bullet' && section.heading !== null && opensWith(root, section, DESCRIPTIONS);

function opensWith(root: PlanRoot, section: SectionNode, headings: readonly string[]): boolean {
  const first = section.children.find((child) => child.type === 'paragraph');
  if (!first) return false;
  const opening = fold(root.clean.text.slice(first.span.start, first.span.start + 40)).replace(/^[^a-z]+/, '');
  return headings.some((heading) => opening.startsWith(heading));
}

const ROLLS = ROLL_HEADINGS.map(fold);
const DESCRIPTIONS = DESCRIPTIVE_HEADINGS.map(fold);
