import { actorGrammar } from './actor.ts';
import { issuerGrammar } from './citation/issuer.ts';
import { citationGrammar } from './citation/parser.ts';
import { crossReferenceGrammar } from './cross-reference.ts';
import { dateGrammar } from './date.ts';
import { deadlineGrammar } from './deadline.ts';
import { documentNumberGrammar } from './document-number.ts';
import { dutyGrammar } from './duty.ts';
import { outlineLabelGrammar } from './outline-label.ts';
import { outlineTreeGrammar } from './outline-tree.ts';
import type { Grammar } from './shared/run.ts';
import { signatureGrammar } from './signature.ts';
import { targetGrammar } from './target.ts';

export { type ActorMatch, parseActors } from './actor.ts';
export { type CitationMatch, parseCitations } from './citation.ts';
export { type CrossReferenceMatch, parseCrossReferences } from './cross-reference.ts';
export { type DateMatch, parseDates } from './date.ts';
export { type DeadlineContext, type DeadlineMatch, parseDeadlines } from './deadline.ts';
export { type DocumentNumberMatch, parseDocumentNumbers } from './document-number.ts';
export { type DutyMatch, parseDuties } from './duty.ts';
export { parseSignatures, type SignatureMatch } from './signature.ts';
export { parseTargets, type TargetContext, type TargetMatch } from './target.ts';

/** Every grammar, for the railroad diagrams. */
export const GRAMMARS: readonly Grammar[] = [
  outlineLabelGrammar,
  outlineTreeGrammar,
  documentNumberGrammar,
  dateGrammar,
  citationGrammar,
  issuerGrammar,
  crossReferenceGrammar,
  deadlineGrammar,
  targetGrammar,
  actorGrammar,
  dutyGrammar,
  signatureGrammar,
];
