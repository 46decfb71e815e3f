import type { VFile } from 'vfile';
import { headerOf, type PlanDocument, type PlanRoot, report, type Source } from '../model/index.ts';
import { planDocumentSchema } from '../model/plan-document.ts';
import { calibrateFacts } from './calibration.ts';
import { toPlanDocument } from './plan-document.ts';

/**
 * Turn a resolved tree into the plan document and prove it against the schema.
 *
 * @param root - the tree after `resolve`
 * @param file - carries the messages of all stages; cross-field findings are added
 * @param source - where the text came from
 * @returns the document, key order as in the contract
 * @throws ZodError when the pipeline built something outside the contract: a mistake of ours, never of the input
 */
export function validate(root: PlanRoot, file: VFile, source: Source): PlanDocument {
  const { type } = headerOf(root);
  if (type !== null && !type.startsWith('Kế hoạch')) report(file, 'validate:not-a-plan', { actual: type });
  const calibrated = { ...root, facts: calibrateFacts(root.facts) };
  return planDocumentSchema.parse(toPlanDocument(calibrated, file, source));
}
