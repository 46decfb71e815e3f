export { type GoldPlan, parseGold } from './gold-file.ts';
export { type JudgedFact, type JudgedKind, judgeFacts } from './judge.ts';
export { type Score, type Scores, scorePlan } from './score.ts';
