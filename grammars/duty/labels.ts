import { OUTPUT_LABELS, PART_LABELS, ROLE_LABELS, TASK_LABELS } from '../../src/lexicon/role-words.ts';
import type { Role, Span } from '../../src/model/index.ts';
import { LETTER } from '../shared/letters.ts';
import { level } from '../shared/level.ts';

/** What a label says of the words after it. */
export type LabelMeaning =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'output' | 'part' | 'task' };

/** A label and its value in a text. */
export interface LabelMatch {
  readonly meaning: LabelMeaning;
  readonly label: string;
  /** From the label's first letter to the end of the value. */
  readonly span: Span;
  readonly value: Span;
}

const meanings = new Map<string, LabelMeaning>();
const enter = (meaning: LabelMeaning, words: readonly string[]): void => {
  for (const word of words) if (!meanings.has(level(word))) meanings.set(level(word), meaning);
};
for (const [word, role] of Object.entries(ROLE_LABELS)) enter({ kind: 'role', role }, [word]);
enter({ kind: 'output' }, OUTPUT_LABELS);
enter({ kind: 'part' }, PART_LABELS);
enter({ kind: 'task' }, TASK_LABELS);

/**
 * What a label or a table column's head says.
 *
 * @example labelMeaning('Cơ quan chủ trì') // { kind: 'role', role: 'lead' }
 */
export function labelMeaning(words: string): LabelMeaning | null {
  const key = level(words)
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-+•(]+|[\s:.)]+$/g, '');
  return meanings.get(key) ?? meanings.get(key.replace(/ ?\(.*$/, '')) ?? null;
}

/** A label candidate: up to 45 letters, commas and strokes before a colon, at the start of a clause. */
const CANDIDATE = new RegExp(`(?:^|[\\n.;(]| [-–] )[ \\-–+•*_]*([${LETTER}][${LETTER},/ ]{2,45}?)[ *_]*:[ *_]*`, 'g');

/**
 * The labels of a paragraph that the lexicon knows, with their values up to the next label, sentence or bracket.
 *
 * @example labelsOf('Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tài chính.').length // 2
 */
export function labelsOf(text: string): LabelMatch[] {
  const heads: { meaning: LabelMeaning; label: string; start: number; value: number; opened: boolean }[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const label = match[1]!;
    const meaning = labelMeaning(label);
    if (!meaning) continue;
    const start = match.index + match[0].indexOf(label);
    heads.push({ meaning, label, start, value: match.index + match[0].length, opened: match[0].startsWith('(') });
  }
  return heads.map(({ meaning, label, start, value, opened }, i) => {
    const end = valueEnd(text, value, heads[i + 1]?.start ?? text.length, opened);
    return { meaning, label, span: { start, end }, value: { start: value, end } };
  });
}

const VALUE_END = /[.!?…][ \n*_]|\n/g;

function valueEnd(text: string, from: number, limit: number, opened: boolean): number {
  const value = text.slice(from, limit);
  const close = opened ? value.indexOf(')') : -1;
  if (close >= 0) return from + close;
  VALUE_END.lastIndex = 0;
  for (let stop = VALUE_END.exec(value); stop; stop = VALUE_END.exec(value)) {
    if (!/(?:TP|TX|Tp|Tx)$/.test(value.slice(Math.max(0, stop.index - 3), stop.index))) return from + stop.index;
  }
  return from + value.replace(/[ ;.*_(\n\-–+•]+$/, '').length;
}
