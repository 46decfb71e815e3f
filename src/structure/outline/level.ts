import type { LabelFamily } from '../../../grammars/outline-label.ts';

/** A numbering style: labels of one style form one list. */
export interface Style {
  readonly family: LabelFamily | 'unlabelled';
  /** Punctuation or bullet mark; number of parts for decimals. */
  readonly form: string;
  /** Usual depth: a style is expected above the styles of higher rank. */
  readonly rank: number;
  /** `a.1)`, `ii)`: a second-order style, never one list with the plain style of its family. */
  readonly nested: boolean;
  /** Ordinal of the style, for keys. */
  readonly id: number;
}

/** An open level: the style of its list and the number reached. Levels with the same content below the same parent are one object. */
export interface Level {
  readonly parent: Level | null;
  readonly depth: number;
  readonly style: Style;
  readonly numbers: readonly number[];
  /** How often the list began again or repeated a number: keeps the second `III` apart from the first. */
  readonly round: number;
  /** Levels that were opened below or beside this one; keeps equal stacks identical. */
  known: Map<number | string, Level> | null;
}

const FAMILY_RANKS: Readonly<Record<LabelFamily | 'unlabelled', number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  upper: 5,
  roman: 6,
  arabic: 8,
  decimal: 9,
  letter: 12,
  bullet: 16,
  unlabelled: 8,
};

const FORM_RANKS: Readonly<Record<string, number>> = {
  'arabic)': 10,
  'arabic()': 14,
  'romani)': 14,
  'romani()': 14,
  'letter1)': 13,
  'letter1.': 13,
  'bullet*': 15,
  'bullet*item': 19,
  'bullet-': 16,
  'bullet+': 18,
};

const styles = new Map<string, Style>();

/** The one object for a style. */
export function styleOf(family: Style['family'], form: string): Style {
  const key = family + form;
  let style = styles.get(key);
  if (style === undefined) {
    const rank = FORM_RANKS[key] ?? rankOf(family, form);
    style = { family, form, rank, nested: /^[1i]/.test(form), id: styles.size };
    styles.set(key, style);
  }
  return style;
}

function rankOf(family: Style['family'], form: string): number {
  if (family === 'decimal') return 7 + Number(form);
  return FAMILY_RANKS[family] + (family === 'bullet' ? 1 : 0);
}

/** The empty stack. */
export function newRoot(): Level {
  return { parent: null, depth: 0, style: styleOf('unlabelled', 'root'), numbers: [], round: 0, known: null };
}

/** The level with a label reached, below a parent. Bullets carry no number. */
export function levelBelow(
  parent: Level,
  { style, numbers, round }: Pick<Level, 'style' | 'numbers' | 'round'>,
): Level {
  const simple = numbers.length < 2 && round === 0;
  const key = simple ? style.id * 4096 + (numbers[0] ?? 0) : `${style.id} ${numbers.join('.')} ${round}`;
  parent.known ??= new Map();
  let level = parent.known.get(key);
  if (level === undefined) {
    level = { parent, depth: parent.depth + 1, style, numbers, round, known: null };
    parent.known.set(key, level);
  }
  return level;
}
