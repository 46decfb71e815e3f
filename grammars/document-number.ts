import type { IToken } from 'chevrotain';
import { typeOfCode } from '../src/lexicon/document-types.ts';
import { ISSUER_CODES } from '../src/lexicon/issuers.ts';
import { BLANK, BLANK_LINE, REST } from './shared/characters.ts';
import { createToken, Lexer } from './shared/chevrotain.ts';
import { LETTER, LOWER, UPPER, WORD_END } from './shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import { PrefixParser } from './shared/prefix-parser.ts';
import { leavesAt, type PrefixSearch } from './shared/prefix-window.ts';
import type { Grammar } from './shared/run.ts';
import { scan } from './shared/scan.ts';

/** A number and symbol ("số, ký hiệu") of a document. */
export interface DocumentNumberMatch {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Blanks removed, dashes unified, letters in the leading figures repaired; misprinted codes stay: `21-KL-TW`. */
  readonly number: string;
  /** Code of the type; null in `10/2022/QH15` and in letters (`812/UBND-NC`). */
  readonly typeCode: string | null;
  /** Codes of the issuers and the drafting unit as printed, joined by "-". */
  readonly issuerCode: string | null;
  /** The year that is part of the symbol, as in `59/2023/NĐ-CP`. */
  readonly year: number | null;
  /** `party`: a dash after the figure; `law`: an assembly and its term; `letter`: no type code. */
  readonly dialect: 'state' | 'party' | 'law' | 'letter';
}

const Blank = createToken({
  name: 'Blank',
  pattern: BLANK,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
const BlankLine = createToken({ name: 'BlankLine', pattern: BLANK_LINE, line_breaks: true });
const Year = createToken({ name: 'Year', pattern: new RegExp(`(?:19|20)[0-9]{2}${WORD_END}`) });
/** OCR writes O for 0 and l, I, | for 1. Since 2025 resolutions of one programme share a figure: `66.4/2025/NQ-CP`. */
const FIGURE = '[OIl|]{0,2}[0-9][0-9OIl|]{0,4}(?:\\.[0-9]{1,2}(?=/[0-9]{4}/)|[a-zđ])?';
const Figure = createToken({ name: 'Figure', pattern: new RegExp(`${FIGURE}${WORD_END}`) });
const Slash = createToken({ name: 'Slash', pattern: /[/⁄]/ });
const Dash = createToken({ name: 'Dash', pattern: /[-–—‐‑−]/ });
/** `TTg`, `QĐi`, `UBTVQH15`, `BGD&ĐT`, `TT.HĐND`. */
const Code = createToken({
  name: 'Code',
  pattern: new RegExp(
    `[${UPPER}Ð](?:[${LETTER}Ð&]|\\.(?=[${UPPER}]{2}|U(?![${LETTER}]))){0,24}[0-9]{0,3}(?![${LETTER}Ð0-9])`,
  ),
});
const Rest = createToken({ name: 'Rest', pattern: REST, line_breaks: true });

const tokens = [BlankLine, Blank, Year, Figure, Slash, Dash, Code, Rest];

/**
 * ```
 * 101/KH-UBND · 33/CT-TTg · 59/2023/NĐ-CP · 10/2022/QH15 · 812/UBND-NC · 03-KH/BCĐ · 31-CTr/BDVTU-BCSĐUBND · 327-CT
 * ```
 */
class DocumentNumberParser extends PrefixParser {
  constructor() {
    super(tokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly documentNumber = this.RULE('documentNumber', () => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(Figure) }, { ALT: () => this.CONSUME(Year) }]));
    this.SUBRULE(this.separator);
    this.OPTION2(() => {
      this.CONSUME2(Year);
      this.CONSUME(Slash);
    });
    this.CONSUME(Code);
    this.MANY({
      GATE: () => this.continues(),
      DEF: () => {
        this.SUBRULE2(this.separator);
        this.CONSUME2(Code);
      },
    });
  });

  private readonly separator = this.RULE('separator', () => {
    this.OR([{ ALT: () => this.CONSUME(Slash) }, { ALT: () => this.CONSUME(Dash) }]);
  });

  /** Another part follows: capitals, and blanks on both sides of its dash at most after the type's code (`NĐ - CP`). */
  private continues(): boolean {
    const [before, separator, code] = [this.LA(0), this.LA(1), this.LA(2)];
    if (code.tokenType !== Code || !isCode(code.image)) return false;
    const blankBefore = separator.startOffset > before.startOffset + before.image.length;
    const blankAfter = code.startOffset > separator.startOffset + 1;
    return !(blankBefore && blankAfter) || typeOfCode(before.image) !== null;
  }
}

/** Tokens and parser of numbers and symbols. */
export const documentNumberGrammar: Grammar<DocumentNumberParser> = {
  name: 'document-number',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser: new DocumentNumberParser(),
};

/** The longest symbol has five issuers, with blanks. */
const SEARCH: PrefixSearch<DocumentNumberParser> = {
  grammar: documentNumberGrammar,
  rule: (parser) => parser.documentNumber(),
  limit: 90,
};

const TRIGGER = new RegExp(
  `(?<![${LETTER}0-9/.,–-]|[0-9][:])${FIGURE}[ \\t\\u00A0]*\\n?[ \\t\\u00A0]*[/⁄–—‐‑−-]\\s*(?:(?:19|20)[0-9]{2}\\s*/\\s*)?[${UPPER}Ð]`,
  'g',
);

/** What every number begins with, the figure included or not; spares the parser most of the text. */
const START = new RegExp(`(?:${FIGURE})?\\s*[/⁄–—‐‑−-]\\s*(?:(?:19|20)[0-9]{2}\\s*/\\s*)?[${UPPER}Ð]`, 'y');

/** "số" or an abbreviation of a document type directly before: then any code is one. */
const AFTER_NUMBER_WORD = /(?:số|Số|SỐ)\s*:?[\s.…_]*$/;

/**
 * Every number and symbol of a text (Decree 30/2020/NĐ-CP, Article 8; Guidance 36-HD/VPTW for the Party's).
 * Dates, ranges and prose are none: some code must be a known type or issuer, or "số" stands before.
 *
 * @param text - NFC text
 * @returns matches in text order, not overlapping
 * @example parseDocumentNumbers('Kết luận số 120 -KL/TW')[0].number // '120-KL/TW'
 */
export function parseDocumentNumbers(text: string): DocumentNumberMatch[] {
  return scan(text, TRIGGER, parseDocumentNumberAt);
}

/**
 * The number that starts exactly at an offset, or null. After "số" the figure may be missing, as in drafts: `/KH-UBND`.
 *
 * @example parseDocumentNumberAt('số 812/UBND-NC', 3).dialect // 'letter'
 */
export function parseDocumentNumberAt(text: string, offset: number): DocumentNumberMatch | null {
  START.lastIndex = offset;
  if (!START.test(text)) return null;
  const leaves = leavesAt(SEARCH, text, offset);
  if (leaves === null) return null;
  const last = leaves.at(-1)!;
  const end = last.startOffset + last.image.length;
  const codes = leaves.filter((leaf) => leaf.tokenType === Code).map((leaf) => plainCode(leaf.image));
  const named = AFTER_NUMBER_WORD.test(text.slice(Math.max(0, offset - 40), offset));
  if (!codes.every(isCode) || !(named || (isFigure(leaves[0]!.image) && codes.some(isKnownCode)))) return null;
  const raw = text.slice(offset, end);
  if (!named && /^\S+\s+[-–—]\s/.test(raw)) return null;
  return {
    start: offset,
    end,
    raw,
    number: leaves.map((leaf) => partOf(leaf.image)).join(''),
    ...readCodes(codes, leaves),
  };
}

type Leaves = readonly IToken[];

function readCodes(
  codes: readonly string[],
  leaves: Leaves,
): Omit<DocumentNumberMatch, 'start' | 'end' | 'raw' | 'number'> {
  const [first, ...rest] = codes as [string, ...string[]];
  const yearLeaf = leaves.slice(1).find((leaf) => leaf.tokenType === Year);
  const year = yearLeaf ? Number(yearLeaf.image) : null;
  const assembly = /^(?:QH|UBTVQH)\d{0,2}$/.test(first);
  const dashed = leaves.find((leaf) => leaf.tokenType === Slash || leaf.tokenType === Dash)?.tokenType === Dash;
  const glued = rest.length === 0 ? splitGlued(first) : null;
  const typeCode = assembly ? null : (glued?.[0] ?? (typeOfCode(first) ? first : null));
  const issuers = typeCode === null ? codes : (glued?.slice(1) ?? rest);
  const dialect = assembly ? 'law' : dashed && typeCode !== null ? 'party' : typeCode === null ? 'letter' : 'state';
  return { typeCode, issuerCode: issuers.join('-') || null, year, dialect };
}

/** Codes whose separator was lost: `KHUBND` → `KH`, `UBND`. */
function splitGlued(code: string): [type: string, issuer: string] | null {
  if (typeOfCode(code) !== null || isIssuerCode(code)) return null;
  for (let at = 2; at <= 4; at++) {
    if (typeOfCode(code.slice(0, at)) !== null && isIssuerCode(code.slice(at)))
      return [code.slice(0, at), code.slice(at)];
  }
  return null;
}

function partOf(image: string): string {
  if (/^[-–—‐‑−]$/.test(image)) return '-';
  if (image === '⁄') return '/';
  if (/^[OIl|]*[0-9]/.test(image)) return image.replace(/O/g, '0').replace(/[Il|](?=.*[0-9]|$)/g, '1');
  return plainCode(image);
}

/** Icelandic Ð is Đ; tesseract prints both side by side for one. */
function plainCode(image: string): string {
  return image.includes('Ð') ? image.replace(/[ĐÐ]*Ð[ĐÐ]*/g, 'Đ') : image;
}

function isFigure(image: string): boolean {
  return /[0-9]/.test(image);
}

const CAPITALS = new RegExp(`[${UPPER}Ð&]`, 'g');
const THREE_CAPITALS = new RegExp(`^[${UPPER}Ð]{3}`);
const LOWER_RUN = new RegExp(`[${LOWER}]{4}`);

/** More than half capitals: `TTg`, not `Sở`. `UBNDtỉnh` is a code with its blank lost. */
function isCode(code: string): boolean {
  const letters = code.replace(/[0-9.]/g, '');
  const capitals = letters.match(CAPITALS)?.length ?? 0;
  return (
    capitals * 2 > letters.length || (THREE_CAPITALS.test(code) && (!LOWER_RUN.test(code) || code.includes('tỉnh')))
  );
}

function isIssuerCode(code: string): boolean {
  return Object.hasOwn(ISSUER_CODES, code.replace(/\d+$/, ''));
}

function isKnownCode(code: string): boolean {
  return typeOfCode(code) !== null || isIssuerCode(code) || splitKnown(code);
}

/** Compound codes such as `BDVTU-BCSĐUBND` or `UBNDtỉnh` contain a code of the common bodies. */
function splitKnown(code: string): boolean {
  return /UBND|HĐND|MTTQ|CTTW|TU$|TW$|HU$|ĐU/.test(code);
}
