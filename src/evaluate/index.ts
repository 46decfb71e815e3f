export { type GoldPlan, parseGold } from './gold-file.ts';
export { type Score, type Scores, scorePlan } from './score.ts';
