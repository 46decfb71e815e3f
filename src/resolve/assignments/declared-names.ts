import { actorTokens } from '../../../grammars/actor/lexer.ts';
import { actorListAt } from '../../../grammars/actor.ts';
import type { PlanRoot } from '../../model/index.ts';

/** `(sau đây gọi tắt là X)`, `(gọi chung là X)`, or a short name alone: `(BCĐ tỉnh)`. */
const DECLARATION =
  /\([ *_]*(?:(?:sau đây )?(?:viết tắt|gọi tắt|gọi chung|gọi) là:? *["“]?([^()"”]{2,60}?)["”]?|([A-ZĐ][^(),;:0-9]{1,30}))[ *_]*\)/g;

/** Plans declare names in their first pages; more brackets than this are not looked at. */
const MOST_DECLARATIONS = 200;

/** How far a long name reaches back from its bracket, in code units. */
const REACH = 160;

/**
 * The short names that a plan declares, with the names they stand for.
 *
 * @returns short → long, as printed
 * @example `Văn phòng UBND tỉnh (sau đây gọi tắt là Văn phòng)` → `Văn phòng` → `Văn phòng UBND tỉnh`
 */
export function declaredNames(root: PlanRoot): Map<string, string> {
  const names = new Map<string, string>();
  const text = root.clean.text;
  let seen = 0;
  for (const match of text.matchAll(DECLARATION)) {
    if (++seen > MOST_DECLARATIONS) break;
    const short = (match[1] ?? match[2]!).trim();
    if (names.has(short)) continue;
    const long = actorBefore(text, match.index, match[1] !== undefined ? '' : short);
    if (long) names.set(short, long);
  }
  return names;
}

/** The actor that ends right before a bracket; it has to share a word or its initials with an undeclared short name. */
function actorBefore(text: string, bracket: number, short: string): string | null {
  const from = Math.max(0, bracket - REACH, text.lastIndexOf('\n', bracket) + 1);
  const tokens = actorTokens(text, from, bracket);
  for (let i = 0; i < tokens.length; i++) {
    const list = actorListAt(text, tokens, i);
    const last = list?.actors.at(-1);
    if (last && text.slice(last.end, bracket).trim() === '') {
      return short === '' || isShortOf(short, last.name) ? last.name : null;
    }
  }
  return null;
}

function isShortOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  if (long.toLowerCase().includes(short.toLowerCase())) return true;
  const initials = long
    .split(/[\s,–-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.includes(short.replace(/[^\p{L}]/gu, '').toUpperCase());
}
