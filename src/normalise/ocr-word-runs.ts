import { type DraftLine, draftWords } from './draft-line.ts';

/** A word of recognised text with what surrounds it. */
export interface OcrWord {
  /** Index of its line. */
  readonly line: number;
  /** The word without the punctuation around it, and where it stands in its line. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a blank or a line break stands between this word and the next. */
  readonly joinsNext: boolean;
  readonly opensSentence: boolean;
  readonly alternatives: readonly string[];
}

const TOKEN = /\S+/g;
const WORD = /^([“"‘'([*]*)(\p{L}+)([.,;:!?…”"’')\]*/]*)$/u;
const SENTENCE_END = /[.:;!?][”"’')\]]*$/;
const LABEL = /^(?:[-+*•–]|\(?\p{L}[.)]|\d+(?:\.\d+)*[.)]?|[IVX]+\.?)$/u;

/** The words of the recognised lines, in runs that follow each other as text. */
export function wordRuns(lines: readonly DraftLine[], recognised: ReadonlySet<number>): OcrWord[][] {
  const runs: OcrWord[][] = [];
  let run: OcrWord[] = [];
  let last: DraftLine | null = null;
  for (const [i, line] of lines.entries()) {
    if (!recognised.has(line.page) || (line.role !== 'flow' && line.role !== 'footnote')) continue;
    const isNew = last === null || !continues(last, line);
    if (isNew) {
      run = [];
      runs.push(run);
    }
    for (const word of wordsOf(line, i, isNew)) run.push(word);
    last = line;
  }
  return runs;
}

/** Whether a line goes on where the one above it ends. */
function continues(above: DraftLine, line: DraftLine): boolean {
  const [a, b] = [above.layout, line.layout];
  const isSameCell =
    a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;
  return isSameCell && a.column === b.column && above.role === line.role && b.gapBefore < 1;
}

function wordsOf(line: DraftLine, index: number, opensParagraph: boolean): OcrWord[] {
  const tokens = [...line.mapped.text.matchAll(TOKEN)];
  const alternatives = alternativesByStart(line);
  let opensSentence = opensParagraph;
  return tokens.map((token, i) => {
    const [, lead = '', letters = '', trail = ''] = WORD.exec(token[0]) ?? [];
    const next = tokens[i + 1];
    const start = token.index + lead.length;
    const word = {
      line: index,
      letters,
      start,
      end: start + letters.length,
      joinsNext: letters !== '' && trail === '' && (next === undefined || /^\p{L}/u.test(next[0])),
      opensSentence,
      alternatives: alternatives.get(token.index) ?? [],
    };
    opensSentence = SENTENCE_END.test(token[0]) || (opensSentence && LABEL.test(token[0]));
    return word;
  });
}

/** The engine's other readings by where their word begins. */
function alternativesByStart(line: DraftLine): ReadonlyMap<number, readonly string[]> {
  if (line.source.words.every((word) => word.alternatives === undefined)) return new Map();
  return new Map(draftWords(line).map(({ word, start }) => [start, word.alternatives ?? []]));
}

/** How a word is written; `mixed` for anything else and for no word at all. */
export function letterCase(letters: string): 'lower' | 'capital' | 'upper' | 'mixed' {
  if (letters === '') return 'mixed';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return letters.slice(1) === letters.slice(1).toLowerCase() ? 'capital' : 'mixed';
}
