export * from '../grammars/index.ts';
export { type ExplainOptions, explain, toJson, toNdjson, toText } from './emit/index.ts';
export { type Extractor, extract } from './extract/index.ts';
export { decodeLegacy, detectEncoding } from './lexicon/encodings/index.ts';
export * from './model/index.ts';
export * from './model/place-schema.ts';
export * from './model/plan-document.ts';
export { normalise, normaliseVietnamese } from './normalise/index.ts';
export { listArchive, open, type PlanInput, READABLE_EXTENSIONS } from './open/index.ts';
export {
  type ParseOptions,
  type PlanRun,
  parsePlan,
  runPlan,
  runSearchablePdf,
  type SearchableRun,
  STAGES,
  type StageName,
  searchablePdf,
} from './pipeline.ts';
export { read } from './read/index.ts';
export { type Resolver, resolve } from './resolve/index.ts';
export { type OutlineSection, parseOutline, structure } from './structure/index.ts';
export { validate } from './validate/index.ts';
