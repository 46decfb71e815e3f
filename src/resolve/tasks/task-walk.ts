import type { PlanRoot, TableNode } from '../../model/index.ts';
import type { FactIndex } from './fact-index.ts';

/** What the walk over the units carries along. */
export interface TaskWalk {
  readonly root: PlanRoot;
  readonly facts: FactIndex;
  /** Position of every table in the document's list of tables. */
  readonly tables: ReadonlyMap<TableNode, number>;
}
