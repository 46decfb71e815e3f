import type { VFile } from 'vfile';
import { fold } from '../lexicon/fold.ts';
import { GUIDING_HEADINGS } from '../lexicon/role-words.ts';
import type { PlanRoot, SectionNode, TableNode, Task } from '../model/index.ts';
import { indexFacts } from './tasks/fact-index.ts';
import { isLabelUnit, paragraphTexts } from './tasks/labels.ts';
import { rowTasks } from './tasks/rows.ts';
import type { TaskWalk } from './tasks/task-walk.ts';
import { unitTask } from './tasks/unit-task.ts';

/**
 * The view that downstream systems want: one row per thing to do. A leaf unit is a task; a unit whose parts are labels
 * (`Chỉ đạo:`, `Thời gian:`) is one task with them; units below a heading that is an agency inherit it as lead; a table
 * row is a task. Purposes and guiding views are none.
 *
 * @returns the tree with `facts.tasks` filled, in reading order; call after every other resolver
 * @example `II.7 …` with bullets `Chỉ đạo: A` and `Thời gian: Quý I/2022` → `{ id: 'II/7', direct: ['A'], deadlines: [0], … }`
 */
export function resolveTasks(root: PlanRoot, _file: VFile): PlanRoot {
  const walk: TaskWalk = { root, facts: indexFacts(root), tables: tableOrdinals(root) };
  const tasks = root.children.flatMap((zone) =>
    zone.type === 'body' ? zone.children.flatMap((section) => sectionTasks(walk, section, [])) : [],
  );
  return { ...root, facts: { ...root.facts, tasks } };
}

function tableOrdinals(root: PlanRoot): Map<TableNode, number> {
  const ordinals = new Map<TableNode, number>();
  const visit = (section: SectionNode): void => {
    for (const child of section.children) {
      if (child.type === 'table') ordinals.set(child, ordinals.size);
      if (child.type === 'section') visit(child);
    }
  };
  for (const zone of root.children) if (zone.type === 'body') zone.children.forEach(visit);
  return ordinals;
}

function sectionTasks(walk: TaskWalk, section: SectionNode, inherited: readonly string[]): Task[] {
  if (isGuiding(walk.root, section)) return [];
  const parts = section.children.filter((child) => child.type === 'section');
  const labels = new Set(parts.filter((part) => isLabelUnit(walk.root, part)));
  const own = ownLeads(walk, section);
  const leads = own.length > 0 ? own : inherited;
  const isLeaf = labels.size === parts.length && !hasTable(section);
  const isTask = isLeaf || hasOwnWork(walk.root, section);
  const tasks = isTask ? unitTask(walk, section, { labels: [...labels], inherited }) : [];
  const below = section.children.flatMap((child) => {
    if (child.type === 'table') return rowTasks(walk, section, child, leads);
    return child.type === 'section' && !labels.has(child) ? sectionTasks(walk, child, leads) : [];
  });
  return [...tasks, ...below];
}

const hasTable = (section: SectionNode): boolean => section.children.some((child) => child.type === 'table');

function ownLeads(walk: TaskWalk, section: SectionNode): string[] {
  const found = walk.facts.assignments.get(section.id) ?? [];
  return found.filter((one) => one.role === 'lead' && one.row === null).map((one) => one.assignee.name);
}

/** A unit with parts is a task too when it says more than its heading and the line that opens the parts. */
function hasOwnWork(root: PlanRoot, section: SectionNode): boolean {
  return paragraphTexts(root, section)
    .slice(1)
    .some((text) => text.length > 40 && !/[:;]\s*$/.test(text));
}

const GUIDING = GUIDING_HEADINGS.map(fold);

/** `Mục đích, yêu cầu`, `Quan điểm`: what the plan is for, not what is to be done. */
function isGuiding(root: PlanRoot, section: SectionNode): boolean {
  if (section.kind === 'bullet') return false;
  const heading = section.heading ?? section.children.find((child) => child.type === 'paragraph')?.span;
  if (!heading || heading.end - heading.start > 90) return false;
  const words = fold(root.clean.text.slice(heading.start, heading.end)).replace(/^[^a-z]+/, '');
  return GUIDING.some((opening) => words.startsWith(opening));
}
