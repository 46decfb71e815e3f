import type { ILexerConfig, IParserConfig } from 'chevrotain';

/**
 * Chevrotain proves every grammar each time it is built, which is most of the start-up time. A test proves them instead
 * (`tests/grammars/grammars.test.ts`).
 */
export const SKIP_VALIDATIONS: boolean = true;

/** For every lexer: offsets only, and no pattern that would slow down all others. */
export const LEXER_OPTIONS: ILexerConfig = {
  positionTracking: 'onlyOffset',
  ensureOptimizations: true,
  skipValidations: SKIP_VALIDATIONS,
};

/** For every parser of phrases: what does not fit ends the phrase, nothing is repaired. */
export const PARSER_OPTIONS: IParserConfig = { recoveryEnabled: false, skipValidations: SKIP_VALIDATIONS };
