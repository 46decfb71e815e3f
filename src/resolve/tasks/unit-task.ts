import type { Assignment, Placed, Role, SectionNode, Task } from '../../model/index.ts';
import { outputOf, paragraphTexts } from './labels.ts';
import type { TaskWalk } from './task-walk.ts';

interface Surroundings {
  /** The parts that only label the task. */
  readonly labels: readonly SectionNode[];
  /** Leads of the heading above. */
  readonly inherited: readonly string[];
}

/** The task of one unit with its labels; none when the unit has no words of its own. */
export function unitTask(walk: TaskWalk, section: SectionNode, { labels, inherited }: Surroundings): Task[] {
  const texts = paragraphTexts(walk.root, section);
  const text = texts.join('\n').trim();
  if (text === '') return [];
  const evidence = [section.id, ...labels.map((label) => label.id)];
  const assignments = evidence.flatMap((id) => walk.facts.assignments.get(id) ?? []).filter((one) => one.row === null);
  const lead = namesOf(assignments, 'lead');
  const labelTexts = labels.flatMap((label) => paragraphTexts(walk.root, label));
  const task: Task = {
    id: section.id,
    text,
    ...roleLists(assignments),
    lead: lead.length > 0 ? lead : [...inherited],
    ...factLists(walk, evidence),
    output: outputOf([...texts, ...labelTexts]),
    evidence,
  };
  return [task];
}

/** The names of every role, each once, in text order. */
export function roleLists(assignments: readonly Placed<Assignment>[]): Record<Role, string[]> {
  return {
    lead: namesOf(assignments, 'lead'),
    direct: namesOf(assignments, 'direct'),
    advise: namesOf(assignments, 'advise'),
    coordinate: namesOf(assignments, 'coordinate'),
    implement: namesOf(assignments, 'implement'),
    receive: namesOf(assignments, 'receive'),
  };
}

function namesOf(assignments: readonly Placed<Assignment>[], role: Role): string[] {
  return [...new Set(assignments.filter((one) => one.role === role).map((one) => one.assignee.name))];
}

/** Indices of the facts in the paragraphs of some units. */
function factLists(
  { facts, root }: TaskWalk,
  units: readonly string[],
): Pick<Task, 'deadlines' | 'targets' | 'citations'> {
  const all = (index: ReadonlyMap<string, readonly number[]>): number[] => units.flatMap((id) => index.get(id) ?? []);
  return {
    deadlines: all(facts.deadlines).filter((i) => root.facts.deadlines[i]!.row === null),
    targets: all(facts.targets),
    citations: all(facts.citations),
  };
}
