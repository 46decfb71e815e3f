import type { IToken } from 'chevrotain';
import { Lexer, tokenMatcher } from '../shared/chevrotain.ts';
import { level } from '../shared/level.ts';
import { LEXER_OPTIONS } from '../shared/options.ts';
import { mendMarks } from './mend.ts';
import { spreadNames } from './names.ts';
import * as T from './vocabulary.ts';

export const actorLexer = new Lexer([...T.LEXED], LEXER_OPTIONS);

/** A text with what its tokens need to know of it. */
interface Scene {
  readonly printed: string;
  readonly tokens: readonly IToken[];
  /** Printed in capitals throughout: capitals say nothing. */
  readonly shouts: boolean;
}

/**
 * The tokens of a stretch of text, typed by the vocabulary and by how they are printed: `Tổ chức` inside a name is no
 * verb, `tổ chức` before one is.
 *
 * @returns tokens with offsets into the whole text; `endOffset` is the last code unit, as Chevrotain has it
 */
export function actorTokens(text: string, start = 0, end = text.length): IToken[] {
  const printed = text.slice(start, end);
  const { tokens } = actorLexer.tokenize(mendMarks(level(printed), printed));
  for (const token of tokens) if (token.tokenType === T.Phrase) setType(token, phraseType(token, printed));
  const scene = { printed, tokens, shouts: printed.length > 3 && printed === printed.toUpperCase() };
  tokens.forEach((token, i) => {
    const type = typeInScene(token, i, scene);
    if (type) setType(token, type);
  });
  for (const token of tokens) {
    token.payload = isCapital(printed, token.startOffset);
    token.startOffset += start;
    token.endOffset = token.startOffset + token.image.length - 1;
  }
  if (!scene.shouts) spreadNames(tokens);
  return tokens;
}

function setType(token: IToken, type: IToken['tokenType']): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

function phraseType(token: IToken, printed: string): IToken['tokenType'] {
  return (
    T.typeOfPhrase(token.image, printed.slice(token.startOffset, token.startOffset + token.image.length)) ?? T.Word
  );
}

const is = (token: IToken | undefined, ...types: IToken['tokenType'][]): boolean =>
  token !== undefined && types.some((type) => tokenMatcher(token, type));

/** A better type than the vocabulary's, null to keep it. */
function typeInScene(token: IToken, i: number, scene: Scene): IToken['tokenType'] | null {
  const special = BY_NEIGHBOURS.get(token.image);
  const capital = isCapital(scene.printed, token.startOffset);
  if (special && (!capital || scene.shouts || isClauseStart(i, scene.tokens))) return special(i, scene.tokens);
  return capital && !scene.shouts ? capitalType(token, i, scene.tokens) : null;
}

function isCapital(printed: string, offset: number): boolean {
  const letter = printed[offset]!;
  return letter !== letter.toLowerCase();
}

/** Words in capitals are names, unless a clause begins with them or they are heads of actors. */
function capitalType(token: IToken, i: number, tokens: readonly IToken[]): IToken['tokenType'] | null {
  if (is(token, T.Word, T.Plain)) return T.Capital;
  if (is(tokens[i - 1], T.Core) && (token.image.startsWith('tổ chức') || token.image === 'cấp')) return T.Capital;
  if (is(token, T.Honorific) && is(tokens[i - 1], T.Core, T.Name)) return T.Capital;
  if (!is(token, T.Verb, T.Adverb, T.Attribute, T.Ground, T.NonDuty)) return null;
  return isClauseStart(i, tokens) ? null : T.Capital;
}

function isClauseStart(i: number, tokens: readonly IToken[]): boolean {
  const before = tokens[i - 1];
  if (before === undefined || is(before, T.Stop, T.Semicolon, T.Break, T.Dash, T.Mark, T.Open))
    return !isInName(i, tokens);
  return is(before, T.Colon) && !is(tokens[i + 1], T.Comma);
}

/** `Hành chính - Tổ chức`: a dash between names, not one that opens a bullet. */
function isInName(i: number, tokens: readonly IToken[]): boolean {
  return is(tokens[i - 1], T.Dash) && is(tokens[i - 2], T.Name, T.Core, T.Word, T.DutyVerb);
}

/** What has an inspectorate of its own: `Thanh tra Sở`. */
const HOUSES: ReadonlySet<string> = new Set(['sở', 'bộ']);

type Special = (i: number, tokens: readonly IToken[]) => IToken['tokenType'] | null;

/** Words that are a noun or a verb by their neighbours. */
const BY_NEIGHBOURS: ReadonlyMap<string, Special> = new Map(
  Object.entries<Special>({
    'tổ chức': (i, tokens) => {
      const inList = is(tokens[i - 1], T.Comma, T.And) && is(tokens[i - 2], T.Unit);
      const opensList = is(tokens[i + 1], T.Comma, T.And) && is(tokens[i + 2], T.Unit);
      const isHeld = is(tokens[i - 1], T.Determiner) || (is(tokens[i - 1], T.With) && is(tokens[i + 1], T.Body));
      return inList || opensList || isHeld || is(tokens[i + 1], T.Attribute) ? null : T.DutyVerb;
    },
    'thanh tra': (i, tokens) =>
      is(tokens[i + 1], T.Place) || HOUSES.has(tokens[i + 1]?.image ?? '') || is(tokens[i - 1], T.Determiner)
        ? null
        : T.DutyVerb,
    'lãnh đạo': (i, tokens) => {
      if (is(tokens[i - 1], T.Staff)) return T.Attribute;
      if (tokens[i - 1]?.image === 'tập thể') return null;
      if (is(tokens[i - 1], T.CoordinateVerb) && !is(tokens[i + 1], T.Core, T.Determiner)) return T.DirectVerb;
      return is(tokens[i - 1], T.Adverb, T.Core, T.Name, T.Attribute) ||
        (is(tokens[i + 1], T.Comma) && is(tokens[i + 2], T.DirectVerb))
        ? T.DirectVerb
        : null;
    },
    cấp: (i, tokens) => (is(tokens[i - 1], T.Name, T.Place) && is(tokens[i + 1], T.Word) ? T.DutyVerb : null),
    'cơ sở': (i, tokens) => (is(tokens[i - 1], T.Determiner) ? null : T.Attribute),
    'địa phương': (i, tokens) => (is(tokens[i - 1], T.Core, T.Name) ? T.Attribute : null),
  }),
);
