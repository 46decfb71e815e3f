import { type EmphasisMark, type Token, tokenise, toSuperscript } from './markdown-tokens.ts';

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

type MarkRole = 'opens' | 'closes' | 'text';

/** What each emphasis mark does; marks that are not in the map are stray. */
function pairMarks(tokens: readonly Token[], source: string): Map<number, MarkRole> {
  const roles = new Map<number, MarkRole>();
  const open = new Map<EmphasisMark, number>();
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'mark') continue;
    if (isText(token.mark, token.index, source)) roles.set(i, 'text');
    else if (open.has(token.mark)) {
      roles.set(open.get(token.mark)!, 'opens').set(i, 'closes');
      open.delete(token.mark);
    } else open.set(token.mark, i);
  }
  for (const [mark, i] of open) {
    const token = tokens[i]!;
    if (token.type === 'mark' && mark.length === 1 && followsWord(token.index, source)) roles.set(i, 'text');
  }
  return roles;
}

/** A single star between blanks or at a line's start before a blank; an underscore inside a word. */
function isText(mark: EmphasisMark, index: number, source: string): boolean {
  const before = source[index - 1] ?? '\n';
  const after = source[index + mark.length] ?? '\n';
  if (mark === '_' || mark === '__') return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (mark !== '*') return false;
  return /\s/.test(after) && (before === '\n' || /^[^\S\n]$/.test(before));
}

function followsWord(index: number, source: string): boolean {
  return /[\p{L}\p{N}]/u.test(source[index - 1] ?? '') && !/[\p{L}\p{N}]/u.test(source[index + 1] ?? '');
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
    if (text !== '') done.push({ text, bold: all(line.bold), italic: all(line.italic), source });
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
