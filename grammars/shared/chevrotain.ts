import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as library from 'chevrotain';

/**
 * Chevrotain as one file. Its entry point loads the 640 files of lodash, which takes a quarter of every start; the
 * package carries the same code bundled, but names it in no export.
 */
const entry = createRequire(import.meta.url).resolve('chevrotain');
const bundle = new URL('../chevrotain.mjs', pathToFileURL(entry));
const chevrotain: typeof library = await import(bundle.href);

export const { createToken, createTokenInstance, EMPTY_ALT, EOF, tokenMatcher } = chevrotain;

export const CstParser = chevrotain.CstParser;
export type CstParser = library.CstParser;
export const EmbeddedActionsParser = chevrotain.EmbeddedActionsParser;
export type EmbeddedActionsParser = library.EmbeddedActionsParser;
export const Lexer = chevrotain.Lexer;
export type Lexer = library.Lexer;
