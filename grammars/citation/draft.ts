import type { IToken, TokenType } from 'chevrotain';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS, typeOfCode } from '../../src/lexicon/document-types.ts';
import { oneLine } from '../shared/one-line.ts';
import type { TitleExtent } from './title.ts';
import * as t from './tokens.ts';

/** How a citation was found, best identified first. */
export type CitationForm = 'numbered' | 'law' | 'congress' | 'bare number' | 'short';

/** A citation before its subject and pinpoint are looked for. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The name of a law. */
  readonly name: TitleExtent | null;
  readonly form: CitationForm;
}

/**
 * The citations that the tokens of one parse hold: one, or several where figures share a symbol.
 *
 * @param leaves - tokens of the tree in text order
 * @param previous - the citation before, whose type word may be the head of a list
 * @returns an empty list where the tokens identify no document
 */
export function readDrafts(text: string, leaves: readonly IToken[], previous: Draft | undefined): Draft[] {
  const all = (type: TokenType): IToken[] => leaves.filter((leaf) => leaf.tokenType === type);
  const numbers = leaves.filter(({ tokenType }) => tokenType === t.DocumentNumber || tokenType === t.Numeral);
  if (numbers.length > 1) return readFigures(leaves, numbers);
  const draft = readDraft(leaves, all, previous);
  return draft === null || !isIdentified(text, draft) ? [] : [draft];
}

function readDraft(
  leaves: readonly IToken[],
  all: (type: TokenType) => IToken[],
  previous: Draft | undefined,
): Draft | null {
  const [law] = all(t.LawName);
  const [congress] = all(t.Congress);
  const [number] = all(t.DocumentNumber);
  const [figure] = all(t.Numeral);
  const type = typeOf(leaves, previous);
  if (type === null) return null;
  return {
    start: leaves[0]!.startOffset,
    end: endOf(leaves.at(-1)!),
    type,
    number: number ? t.numberOf(number).number : (figure?.image ?? null),
    ...attributesOf(all),
    name: law ? { start: law.startOffset, end: endOf(law) } : null,
    form: congress
      ? 'congress'
      : figure
        ? 'short'
        : law || !number
          ? 'law'
          : startsWithType(leaves)
            ? 'numbered'
            : 'bare number',
  };
}

function attributesOf(all: (type: TokenType) => IToken[]): Pick<Draft, 'date' | 'issuer'> {
  const [date] = all(t.WrittenDate);
  const [year] = all(t.Year);
  const [issuer] = [...all(t.Issuer), ...all(t.Plenum)];
  return {
    date: (date ? t.dateOf(date).edtf : year?.image) ?? null,
    issuer: issuer ? oneLine(issuer.image) : null,
  };
}

/** `các Nghị quyết số 18, 19-NQ/TW ngày …`: the symbol is printed once for all figures. */
function readFigures(leaves: readonly IToken[], numbers: readonly IToken[]): Draft[] {
  const last = numbers.at(-1)!;
  if (last.tokenType !== t.DocumentNumber) return [];
  const { number } = t.numberOf(last);
  const type = typeOf(leaves, undefined);
  if (type === null) return [];
  const symbol = number.replace(/^[0-9]+[a-zđ]?/, '');
  const all = (wanted: TokenType): IToken[] => leaves.filter((leaf) => leaf.tokenType === wanted);
  return numbers.map((figure, index) => ({
    start: index === 0 ? leaves[0]!.startOffset : startWithWord(leaves, figure),
    end: figure === last ? endOf(leaves.at(-1)!) : endOf(figure),
    type,
    number: figure === last ? number : figure.image + symbol,
    ...(figure === last ? attributesOf(all) : { date: null, issuer: null }),
    name: null,
    form: 'numbered',
  }));
}

function startWithWord(leaves: readonly IToken[], figure: IToken): number {
  const before = leaves[leaves.indexOf(figure) - 1];
  return before?.tokenType === t.NumberWord ? before.startOffset : figure.startOffset;
}

function startsWithType(leaves: readonly IToken[]): boolean {
  const first = leaves[0]!.tokenType;
  return first === t.TypeWord || first === t.LawType || first === t.TypeAbbreviation;
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** The printed type, else the head's when its code fits, else what the code says. */
function typeOf(leaves: readonly IToken[], previous: Draft | undefined): string | null {
  if (startsWithType(leaves)) return canonicalType(leaves[0]!.image);
  const number = leaves.find(({ tokenType }) => tokenType === t.DocumentNumber);
  if (number === undefined) return null;
  const { typeCode, dialect } = t.numberOf(number);
  const head = DOCUMENT_TYPES.find(({ name }) => name === previous?.type);
  if (typeCode === null)
    return head !== undefined && (head.codes.length === 0 || head.codes[0] === 'CV') ? head.name : null;
  return head?.codes.includes(typeCode) ? head.name : (typeOfCode(typeCode, dialect)?.name ?? null);
}

const TYPE_BY_NAME = new Map(DOCUMENT_TYPES.map(({ name }) => [name.toLowerCase(), name]));

/**
 * The canonical name of a printed type word.
 *
 * @example canonicalType('Bộ Luật') // 'Bộ luật'
 */
export function canonicalType(image: string): string | null {
  const name = oneLine(image);
  return TYPE_BY_NAME.get(name.toLowerCase()) ?? TYPE_ABBREVIATIONS[name] ?? null;
}

/** Types that are known by their figure alone: `Nghị định 59`, `Chỉ thị số 16`. */
const SHORT_TYPES = /^(?:Nghị định|Nghị quyết|Chỉ thị|Kết luận|Thông tư|Luật|Đề án|Quyết định|Quy định)$/;

function isIdentified(text: string, draft: Draft): boolean {
  const printed = text.slice(draft.start, draft.end);
  if (draft.form === 'numbered' || draft.form === 'bare number' || draft.form === 'congress') return true;
  if (draft.form === 'short') {
    const follows = text.slice(draft.end, draft.end + 12);
    const capital = printed.charAt(0) !== printed.charAt(0).toLowerCase();
    return (
      capital &&
      SHORT_TYPES.test(draft.type) &&
      /^[\s\u00A0]*(?:[,;.)”"]|$|\(|và |của |về |ngày |đến |theo |trên |tại )/.test(follows)
    );
  }
  if (draft.type === 'Hiến pháp') return draft.date !== null || draft.name !== null;
  if (draft.number !== null) return true;
  return draft.name !== null && isLawInUse(text, draft);
}

/** `pháp luật`, `kỷ luật`, `dự án Luật` in lower case name no law. */
function isLawInUse(text: string, draft: Draft): boolean {
  const first = text.charAt(draft.start);
  if (first !== first.toLowerCase()) return true;
  const nameFirst = text.charAt(draft.name!.start);
  return (
    (nameFirst !== nameFirst.toLowerCase() || draft.date !== null) &&
    !/(?:pháp|kỷ|quy|định)\s+$/iu.test(text.slice(Math.max(0, draft.start - 8), draft.start))
  );
}
