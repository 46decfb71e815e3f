import { AMOUNT_UNITS, COUNTING_WORDS } from '../../src/lexicon/label-words.ts';
import type { SectionKind } from '../../src/model/index.ts';
import { LETTER, UPPER, WORD_END } from '../shared/letters.ts';
import { parseRoman } from './numerals.ts';
import { type LabelShape, parseLabelShape } from './parser.ts';

export type LabelFamily = Exclude<SectionKind, 'unlabelled'>;

/** One way to read the start of a line as a label. */
export interface LabelReading {
  readonly family: LabelFamily;
  /** Numbering style within the family: `.` `)` `()` `/` `-` or nothing; for bullets the canonical mark. */
  readonly form: string;
  /** The number; decimals have several; letters count a=1 … đ=5 … z=27; empty for bullets and a lone `PHỤ LỤC`. */
  readonly numbers: readonly number[];
  /** The id segment: `II`, `1`, `đ`, `C.II`, `Đ.5`, `PL`; for bullets the mark without an ordinal. */
  readonly segment: string;
  /** The label as it stands in the line, from its first character. */
  readonly marker: string;
  /** 0 = certainly typed as a label; higher values are costs in the decoder's unit. */
  readonly doubt: number;
}

/** All letters that number points, so that both orders can be told apart. */
export const POINT_LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

/** How much of a line is looked at. */
const SLICE = 60;
/** The label and the first word after it: up to the first word of two letters that names no unit. */
const HEAD = new RegExp(
  `^(?:(?:[Pp][Hh]|[CcMmĐđÐBbTtDd])[${LETTER}]+(?:[ \\u00A0]\\S+){0,4}|[^ ]{0,20}(?:[ \\u00A0][^${LETTER} ]{0,20}){0,3}(?:[ \\u00A0][^ ]{1,20})?)`,
);

const MAY_START = new RegExp(
  `^(?:[(\\d+*•·●○▪■□◦➢➤►✓✔❖◆\\uF000-\\uF0FF–—−‐‑-]|[IVXLCⅠ-Ⅻ]{1,7}(?![${LETTER}])|[A-ZĐ](?![${LETTER}])|[a-zđ]{1,4}(?![${LETTER}])|[a-zđ]\\d|[PpCcMmĐđÐBbTt][a-zà-ỹA-ZÀ-ỸÐ]+ )`,
);
const LONE_APPENDIX = /^(?:PHỤ|Phụ|phụ|PHU|Phu)[ \u00A0](?:LỤC|Lục|lục|LUC|Luc|luc)\W*$/;
const RULE_LINE = /^[\s\-–—_*=.~+•·]{2,}$/;
const STARTS_LOWER = /^[a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/;
const TWO_CAPITALS = new RegExp(`^[“"(]?[${UPPER}]{2}|^[“"(]?[${UPPER}][^${LETTER}]+[${UPPER}]{2}`);
const AMOUNT_NEXT = new RegExp(`^(?:${AMOUNT_UNITS.join('|')}|%)${WORD_END}`);
/** What follows a unit's name where the text speaks of another unit: `Mục IV nêu trên`, `Phần II, Thông báo`, `Điều 5 Luật`. */
const REFERENCE_NEXT =
  /^(?:,|;|và |của |nêu |này|trên|đến |tại |Điều |Khoản |khoản |mục |Mục |Luật |Nghị |Kế hoạch |Quyết |Thông )/;
const PERSON_NEXT = new RegExp(`^(?:[A-ZĐ]\\.|[${UPPER}][^ ]* [${UPPER}])`);

/**
 * The ways to read the start of a line as a label; empty when it cannot be one.
 *
 * @param line - one line of text, NFC, without surrounding blanks
 * @example readLabels('II. NỘI DUNG')[0] // family 'roman', numbers [2], segment 'II', marker 'II.'
 * @example readLabels('15/5/2023, báo cáo năm gửi') // []
 */
export function readLabels(line: string): LabelReading[] {
  if (LONE_APPENDIX.test(line)) return [{ ...named('appendix', null, 'PL'), marker: line.trimEnd(), doubt: 0 }];
  if (!MAY_START.test(line) || RULE_LINE.test(line)) return [];
  const shape = parseLabelShape(HEAD.exec(line)?.[0] ?? line.slice(0, SLICE));
  if (!shape) return [];
  const rest = line.slice(shape.end);
  const context: Context = { shape, rest: rest.trimStart(), spaced: rest === '' || /^\s/.test(rest) };
  return namesOf(context).flatMap((name) => {
    const doubt = doubtOf(name, context);
    return doubt === null ? [] : [{ ...name, marker: line.slice(0, shape.end), doubt }];
  });
}

interface Context {
  readonly shape: LabelShape;
  /** The text after the label. */
  readonly rest: string;
  /** Whether a blank or nothing follows the label. */
  readonly spaced: boolean;
}

type Name = Omit<LabelReading, 'marker' | 'doubt'>;

function named(family: LabelFamily, number: number | null, segment: string, form = ''): Name {
  return { family, form, numbers: number === null ? [] : [number], segment };
}

const INITIALS = { part: 'P.', chapter: 'C.', section: 'M.', article: 'Đ.', appendix: 'PL.' } as const;

function namesOf({ shape }: Context): Name[] {
  if (shape.unit === 'bullet') return [bulletName(shape.number!.image)];
  if (shape.unit !== null) return unitNames(shape.unit, shape);
  return shape.number === null ? [] : plainNames(shape.number.tokenType.name, shape);
}

/**
 * The canonical mark of a bullet: every dash is `-`.
 *
 * @example bulletMark('–') // '-'
 */
function bulletMark(image: string): string {
  return /[-–—−‐‑]/.test(image) ? '-' : image;
}

function bulletName(image: string): Name {
  const mark = bulletMark(image);
  return { family: 'bullet', form: mark, numbers: [], segment: mark };
}

function unitNames(unit: keyof typeof INITIALS, { number }: LabelShape): Name[] {
  if (number === null) return unit === 'appendix' ? [named('appendix', null, 'PL')] : [];
  const value = unitNumber(number.image, number.tokenType.name);
  if (value === null) return [];
  const form = number.tokenType.name === 'Roman' ? 'I' : number.tokenType.name === 'Counting' ? 'thứ' : '1';
  const printed = number.tokenType.name === 'Counting' ? String(value) : romanLetters(number.image);
  return [{ ...named(unit, value, INITIALS[unit] + printed, form) }];
}

function unitNumber(image: string, type: string): number | null {
  if (type === 'Roman') return parseRoman(romanLetters(image)) ?? upperNumber(image);
  if (type === 'Counting') return COUNTING_WORDS[image.toLowerCase().replace(/^thứ\s+/, '')] ?? null;
  if (type === 'Upper') return upperNumber(image);
  return type === 'Integer' || type === 'IntegerLetter' ? Number.parseInt(image, 10) : null;
}

function upperNumber(image: string): number | null {
  const index = image.length === 1 ? POINT_LETTERS.indexOf(image.toLowerCase()) : -1;
  return index < 0 ? null : index + 1;
}

/** `Ⅱ` → `II`. */
function romanLetters(image: string): string {
  return image.normalize('NFKC');
}

function plainNames(type: string, shape: LabelShape): Name[] {
  const image = shape.number!.image;
  const form = shape.bracketed ? '()' : shape.separator === ':' ? '.' : dashForm(shape.separator);
  switch (type) {
    case 'Decimal':
      return [{ family: 'decimal', form: '', numbers: image.split('.').map(partNumber), segment: image }];
    case 'Integer':
      return [named('arabic', Number(image), image, form)];
    case 'Roman': {
      const value = parseRoman(romanLetters(image));
      const roman = value === null ? [] : [named('roman', value, romanLetters(image), form)];
      return image.length === 1 ? [...roman, ...upperNames(image, form)] : roman;
    }
    case 'Upper':
      return upperNames(image, form);
    case 'Letter':
      return [named('letter', letterNumber(image), image, form)];
    case 'SmallRoman': {
      const roman = named('roman', parseRoman(image.toUpperCase()), image, `i${form}`);
      return image.length === 1 ? [named('letter', letterNumber(image), image, form), roman] : [roman];
    }
    case 'LetterInteger':
      return [{ family: 'letter', form: `1${form}`, numbers: letterIntegers(image), segment: image }];
    default:
      return [];
  }
}

function dashForm(separator: string): string {
  if (separator.startsWith('.') || separator.startsWith(')')) return separator[0]!;
  return /[-–—−‐‑]/.test(separator) ? '-' : separator;
}

function upperNames(image: string, form: string): Name[] {
  const value = upperNumber(image);
  return value === null ? [] : [named('upper', value, image, form)];
}

function partNumber(part: string): number {
  return /^\d/.test(part) ? Number(part) : (parseRoman(part) ?? upperNumber(part) ?? 0);
}

/** a=1 … z=27, aa=28 … */
function letterNumber(image: string): number {
  return POINT_LETTERS.indexOf(image[0]!) + 1 + (image.length - 1) * POINT_LETTERS.length;
}

function letterIntegers(image: string): number[] {
  return [letterNumber(image[0]!), Number(image.slice(1).replace('.', ''))];
}

/** The cost of reading a line start as this label by its looks alone; null when it cannot be one. */
function doubtOf(name: Name, context: Context): number | null {
  const base = DOUBTS[name.family](context, name);
  if (base === null) return null;
  const { rest, spaced, shape } = context;
  if (shape.separator === ',' && !isCommaLabel(name.family, rest)) return null;
  const comma = shape.separator === ',' ? 0.8 : 0;
  const glued = spaced || name.family === 'bullet' ? 0 : 0.4;
  const lower = STARTS_LOWER.test(rest) ? (name.family === 'letter' ? 0.3 : 1.2) : 0;
  return base + comma + glued + lower;
}

/** `a, Sở Nội vụ` and `1, Mục đích`, but not `5, 6 Điều 7`. */
function isCommaLabel(family: LabelFamily, rest: string): boolean {
  return (family === 'letter' || family === 'arabic') && new RegExp(`^[${UPPER}]`).test(rest);
}

type Doubt = (context: Context, name: Name) => number | null;

const DOUBTS: Readonly<Record<LabelFamily, Doubt>> = {
  part: unitDoubt,
  chapter: unitDoubt,
  section: unitDoubt,
  appendix: unitDoubt,
  article: (context) => (/[.:]/.test(context.shape.separator) || context.rest === '' ? 0 : null),
  roman: ({ shape, rest, spaced }, { form }) => {
    if (form.startsWith('i')) return shape.separator.startsWith(')') ? 0.3 : null;
    if (shape.separator === '') return !shape.bracketed && TWO_CAPITALS.test(rest) ? 1 : null;
    if (rest === '') return 0.8;
    if (!spaced && (shape.separator === '-' || shape.separator === '/')) return /^[a-zà-ỹđ\d]/.test(rest) ? null : 0.3;
    return /^[A-ZĐ]\.\s?[A-ZĐ]/.test(rest) ? null : 0;
  },
  upper: ({ shape, rest, spaced }) => {
    if (shape.separator === '' || rest === '' || STARTS_LOWER.test(rest)) return null;
    if (!spaced && shape.separator !== '.') return null;
    return PERSON_NEXT.test(rest) && !TWO_CAPITALS.test(rest) ? 1.2 : 0.3;
  },
  arabic: ({ shape, rest, spaced }) => {
    if (shape.separator === '' || /^0\d\d/.test(shape.number!.image)) return null;
    if (rest === '') return 0.8;
    if (/^\d/.test(rest) && (shape.bracketed || !spaced || shape.separator === '-' || shape.separator === '/'))
      return null;
    if (shape.separator === '-' && !spaced && /^[a-zà-ỹ]/.test(rest)) return null;
    return /^[,;.)]/.test(rest) ? 1.5 : 0;
  },
  decimal: ({ rest, shape }, name) => {
    if (name.numbers.includes(0) || AMOUNT_NEXT.test(rest)) return null;
    if (shape.separator === '/' || (shape.separator === '-' && /^\d/.test(rest))) return 1.5;
    if (rest === '') return 1;
    return new RegExp(`^[“"(‘'${LETTER}\\d]`).test(rest) ? (/^\d/.test(rest) ? 1 : 0) : null;
  },
  letter: ({ shape, rest, spaced }) => {
    if (shape.separator === '') return null;
    if (rest === '') return 0.8;
    if (shape.separator.startsWith(')') || shape.separator === ',') return 0;
    if (!spaced) return shape.separator === '.' && new RegExp(`^[${UPPER}][^.]`).test(rest) ? 0.4 : null;
    return shape.separator === '.' || shape.separator === '/' ? 0.2 : 0.8;
  },
  bullet: ({ rest, spaced }) => {
    if (rest === '') return 1;
    if (/^[-–—_=*>]/.test(rest)) return null;
    if (/^\d/.test(rest) && !spaced) return 1.5;
    return spaced ? 0 : 0.3;
  },
};

function unitDoubt({ shape, rest, spaced }: Context): number | null {
  if (!spaced) return null;
  if (shape.separator === '' && (STARTS_LOWER.test(rest) || REFERENCE_NEXT.test(rest))) return null;
  if (shape.separator !== '' && REFERENCE_NEXT.test(rest) && /^[,;]/.test(rest)) return null;
  if (shape.separator === '' && rest !== '' && !TWO_CAPITALS.test(rest)) return 0.8;
  return shape.separator.startsWith(')') || shape.separator === '/' ? 1.5 : 0;
}
