import { type EmphasisMark, type Token, tokenise } from './markdown-tokens.ts';
import { toSuperscript } from './superscript.ts';

/** A line of Markdown as a reader sees it. */
export interface MarkedLine {
  readonly text: string;
  /** Every letter is strong. */
  readonly bold: boolean;
  /** Every letter is emphasised. */
  readonly italic: boolean;
  /** Index of the source line it comes from; `<br>` makes several lines of one. */
  readonly source: number;
}

const BOLD_TAGS = new Set(['b', 'strong', 'th']);
const ITALIC_TAGS = new Set(['em', 'i']);
/** What is left of a rule or of empty emphasis. */
const RULE = /^(?:[-–_=~]{3,}|(?:\*\s*){2,}|#+)$/;
/** Any character that can begin a mark. */
const MARKUP = /[\\<&![`*_~]/;
const LETTER = /[\p{L}\p{N}]/u;
const VISIBLE = /[\p{L}\p{N}]/gu;

/**
 * Take the marks out of the lines of one block. Emphasis is paired over the whole block, so that a run over several
 * lines keeps its look; marks without a partner are dropped, except a star that is text: an ornament, a bullet, a note
 * mark behind a word.
 *
 * @param lines - consecutive source lines without blank lines between them
 * @example stripMarks(['**ỦY BAN', 'NHÂN DÂN**']) // texts 'ỦY BAN' and 'NHÂN DÂN', both bold
 */
export function stripMarks(lines: readonly string[]): MarkedLine[] {
  const source = lines.join('\n');
  if (!MARKUP.test(source)) return plainLines(lines);
  const tokens = tokenise(source);
  const roles = pairMarks(tokens, source);
  const writer = lineWriter();
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'text') writer.text(token.text);
    else if (token.type === 'break') writer.newLine(true);
    else if (token.type === 'tag') writer.tag(token.name, token.closes);
    else if (roles.get(i) === 'text') writer.text(token.source);
    else if (roles.has(i)) writer.mark(token.mark, roles.get(i) === 'opens');
  }
  return writer.lines();
}

/** Most lines have no mark at all. */
function plainLines(lines: readonly string[]): MarkedLine[] {
  return lines.flatMap((line, source) => {
    const text = line.trim();
    return text === '' || RULE.test(text) ? [] : [{ text, bold: false, italic: false, source }];
  });
}

type MarkRole = 'opens' | 'closes' | 'text';

/** What each emphasis mark does; marks that are not in the map are stray. */
function pairMarks(tokens: readonly Token[], source: string): Map<number, MarkRole> {
  const roles = new Map<number, MarkRole>();
  const open = new Map<EmphasisMark, { readonly at: number; readonly sides: Sides }>();
  const giveUp = ({ at, sides }: { at: number; sides: Sides }): void => {
    if (sides.isSign) roles.set(at, 'text');
  };
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'mark') continue;
    const sides = sidesOf(token, source);
    const opener = open.get(token.mark);
    if (sides.isInWord) roles.set(at, 'text');
    else if (opener !== undefined && (opener.sides.opens || (sides.closes && !sides.opens))) {
      roles.set(opener.at, 'opens').set(at, 'closes');
      open.delete(token.mark);
    } else {
      if (opener !== undefined) giveUp(opener);
      open.set(token.mark, { at, sides });
    }
  }
  for (const opener of open.values()) giveUp(opener);
  return roles;
}

type Mark = Extract<Token, { type: 'mark' }>;

/** What the neighbours of a mark allow it to be. */
interface Sides {
  /** Text follows directly; strong marks open regardless. */
  readonly opens: boolean;
  /** Text stands directly before. */
  readonly closes: boolean;
  /** A single star that is text when it has no partner: a bullet or ornament, or a note mark behind a word. */
  readonly isSign: boolean;
  /** An underscore between letters, as in file names. */
  readonly isInWord: boolean;
}

function sidesOf({ mark, index }: Mark, source: string): Sides {
  const before = source[index - 1] ?? '\n';
  const after = source[index + mark.length] ?? '\n';
  const opens = mark.length === 2 || /\S/.test(after);
  const isSign = mark === '*' && (opens ? false : before === '\n' || LETTER.test(before) || /[^\S\n]/.test(before));
  return {
    opens,
    closes: /\S/.test(before),
    isSign,
    isInWord: mark.startsWith('_') && LETTER.test(before) && LETTER.test(after),
  };
}

interface LineWriter {
  text(text: string): void;
  newLine(isSourceBreak: boolean): void;
  tag(name: string, closes: boolean): void;
  mark(mark: EmphasisMark, opens: boolean): void;
  lines(): MarkedLine[];
}

function lineWriter(): LineWriter {
  const done: MarkedLine[] = [];
  const depth = { bold: 0, italic: 0, raised: 0 };
  let source = 0;
  let line = { text: '', visible: 0, bold: 0, italic: 0 };
  const finish = (): void => {
    const text = line.text.trim();
    const all = (count: number): boolean => line.visible > 0 && count === line.visible;
    if (text !== '' && !RULE.test(text)) done.push({ text, bold: all(line.bold), italic: all(line.italic), source });
    line = { text: '', visible: 0, bold: 0, italic: 0 };
  };
  const shift = (look: keyof typeof depth, opens: boolean): void => {
    depth[look] = Math.max(0, depth[look] + (opens ? 1 : -1));
  };
  return {
    text: (text) => {
      const visible = text.match(VISIBLE)?.length ?? 0;
      line.text += depth.raised > 0 && /^\d{1,3}$/.test(text) ? toSuperscript(text) : text;
      line.visible += visible;
      if (depth.bold > 0) line.bold += visible;
      if (depth.italic > 0) line.italic += visible;
    },
    newLine: (isSourceBreak) => {
      finish();
      if (isSourceBreak) source++;
    },
    tag: (name, closes) => {
      if (name === 'br') finish();
      if (BOLD_TAGS.has(name)) shift('bold', !closes);
      if (ITALIC_TAGS.has(name)) shift('italic', !closes);
      if (name === 'sup') shift('raised', !closes);
    },
    mark: (mark, opens) => {
      if (mark !== '~~') shift(mark.length === 2 ? 'bold' : 'italic', opens);
    },
    lines: () => {
      finish();
      return done;
    },
  };
}
