import { toSuperscript } from './superscript.ts';

/** A piece of inline Markdown. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'mark'; readonly mark: EmphasisMark; readonly source: string; readonly index: number }
  | { readonly type: 'tag'; readonly name: string; readonly closes: boolean };

/** Emphasis marks that come in pairs: strong, emphasis, underscores, strikethrough. */
export type EmphasisMark = '**' | '*' | '__' | '_' | '~~';

/** HTML elements whose tags are markup; anything else in angle brackets (`<Nội dung>`) is text. */
const TAG_NAMES =
  'a|b|blockquote|br|caption|center|code|del|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"', apos: "'" };

interface Rule {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly make: (found: RegExpExecArray) => Token[];
}

const text = (value: string): Token[] => (value === '' ? [] : [{ type: 'text', text: value }]);

/** In order: the first rule that matches at a position makes the token. All patterns are bounded, so that scanning stays linear. */
const RULES: readonly Rule[] = [
  { pattern: /[^\n\\<&![`(*_~]+/y, make: ([source]) => text(source) },
  { pattern: /\n/y, make: () => [{ type: 'break' }] },
  { pattern: /\\([!-/:-@[-`{-~])/y, make: ([, letter]) => text(letter!) },
  { pattern: /\\(?=\n|$)/y, make: () => [] },
  { pattern: /<!--[^>]{0,500}-->/y, make: () => [] },
  {
    pattern: new RegExp(`<(/?)(${TAG_NAMES})(?:\\s[^<>]{0,300})?/?>`, 'iy'),
    make: ([, slash, name]) => [{ type: 'tag', name: name!.toLowerCase(), closes: slash === '/' }],
  },
  { pattern: /<(https?:[^<>\s]{1,300})>/y, make: ([, address]) => text(address!) },
  { pattern: /&(amp|gt|lt|nbsp|quot|apos);/y, make: ([, name]) => text(ENTITIES[name!]!) },
  { pattern: /&#(\d{1,6});/y, make: ([source, code]) => text(characterOf(Number(code)) ?? source) },
  { pattern: /!?\[([^\][\n]{0,300})\]\([^()\s]{0,300}\)/y, make: ([, label]) => text(label!) },
  { pattern: /\[\^(\d{1,3})\](?!:)/y, make: ([, mark]) => text(toSuperscript(mark!)) },
  { pattern: /`{1,3}/y, make: () => [] },
  { pattern: /\(\*{1,3}\)/y, make: ([source]) => text(source) },
  { pattern: /\*+|_+|~~/y, make: (found) => markTokens(found[0], found.index) },
  { pattern: /[\s\S]/y, make: ([source]) => text(source) },
];

/**
 * Cut inline Markdown into text, line breaks, emphasis marks and tags.
 *
 * @param source - the lines of one block
 * @example tokenise('**KẾ HOẠCH**') // mark, text, mark
 */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    for (const { pattern, make } of RULES) {
      pattern.lastIndex = at;
      const found = pattern.exec(source);
      if (found === null) continue;
      tokens.push(...make(found));
      at = pattern.lastIndex;
      break;
    }
  }
  return tokens;
}

/** `***` is strong and emphasis; runs of underscores longer than two are blanks to fill in. */
function markTokens(run: string, index: number): Token[] {
  if (run.startsWith('_') && run.length > 2) return text(run);
  const tokens: Token[] = [];
  for (let at = 0; at < run.length; ) {
    const length = run.length - at >= 2 ? 2 : 1;
    const mark = run.slice(at, at + length) as EmphasisMark; // one or two of the same sign, by the pattern
    tokens.push({ type: 'mark', mark, source: mark, index: index + at });
    at += length;
  }
  return tokens;
}

function characterOf(code: number): string | null {
  return code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : null;
}
