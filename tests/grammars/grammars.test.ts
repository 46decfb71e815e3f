import { describe, expect, it, vi } from 'vitest';
import { Lexer } from '../../grammars/shared/chevrotain.ts';

/** The program skips Chevrotain's own proofs at start-up; here they run. */
vi.mock('../../grammars/shared/options.ts', () => ({
  SKIP_VALIDATIONS: false,
  LEXER_OPTIONS: { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: false },
  PARSER_OPTIONS: { recoveryEnabled: false, skipValidations: false },
}));

const { GRAMMARS } = await import('../../grammars/index.ts');

describe('grammars', () => {
  it.each(GRAMMARS.map((grammar) => [grammar.name, grammar] as const))(
    '%s passes the proofs of Chevrotain',
    (_, grammar) => {
      expect(() => new Lexer([...grammar.tokens], { ensureOptimizations: true })).not.toThrow();
      expect(grammar.lexer.lexerDefinitionErrors).toEqual([]);
      expect(grammar.parser.getGAstProductions()).not.toEqual({});
    },
  );

  it('have names of their own', () => {
    const names = GRAMMARS.map((grammar) => grammar.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
