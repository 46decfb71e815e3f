import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { PlanRoot } from '../model/index.ts';
import { extractAssignments } from './assignments.ts';
import { extractCitations } from './citations.ts';
import { extractCrossReferences } from './cross-references.ts';
import { extractDeadlines } from './deadlines.ts';
import { extractMentions } from './mentions.ts';
import { extractTargets } from './targets.ts';

/** Finds one kind of fact in a tree: returns the tree with that list of facts filled. */
export type Extractor = (root: PlanRoot, file: VFile) => PlanRoot;

/** In order: later extractors leave alone what earlier ones claimed (a citation's date is no deadline). */
const EXTRACTORS: readonly Extractor[] = [
  extractCitations,
  extractMentions,
  extractCrossReferences,
  extractDeadlines,
  extractTargets,
  extractAssignments,
];

/** unified plugin: find everything that is written. Guesses nothing, looks nothing up. */
export const extract: Plugin<[], PlanRoot> = () => (root: PlanRoot, file: VFile) =>
  EXTRACTORS.reduce((tree, extractor) => extractor(tree, file), root);
