import { outlineLabelParser } from './outline-label/parser.ts';
import { labelLexer, labelTokens } from './outline-label/tokens.ts';
import type { Grammar } from './shared/run.ts';

export { parseRoman, toRoman } from './outline-label/numerals.ts';
export {
  type LabelFamily,
  type LabelReading,
  POINT_LETTERS,
  readLabels,
} from './outline-label/readings.ts';

/** Labels of units at the start of a line: `PHẦN I` · `Điều 5.` · `II.` · `1.1.` · `a)` · `-`. */
export const outlineLabelGrammar: Grammar = {
  name: 'outline-label',
  tokens: labelTokens,
  lexer: labelLexer,
  parser: outlineLabelParser,
};
