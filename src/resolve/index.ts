import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { PlanRoot } from '../model/index.ts';
import { resolveAssignments } from './assignments.ts';
import { resolveCitations } from './citations.ts';
import { resolveCrossReferences } from './cross-references.ts';
import { resolveDeadlines } from './deadlines.ts';
import { resolveTasks } from './tasks.ts';

/** Links the facts of a tree: returns the tree with linked facts. */
export type Resolver = (root: PlanRoot, file: VFile) => PlanRoot;

/** In order: tasks gather what the others linked. */
const RESOLVERS: readonly Resolver[] = [
  resolveCitations,
  resolveCrossReferences,
  resolveDeadlines,
  resolveAssignments,
  resolveTasks,
];

/** unified plugin: keys, registries, relative dates, cross references, tasks. What is ambiguous stays open and says so. */
export const resolve: Plugin<[], PlanRoot> = () => (root: PlanRoot, file: VFile) =>
  RESOLVERS.reduce((tree, resolver) => resolver(tree, file), root);
