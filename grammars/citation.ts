import type { CstNode, IToken } from 'chevrotain';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from '../src/lexicon/document-types.ts';
import { CODE_NAMES } from '../src/lexicon/law-names.ts';
import { type CitationForm, canonicalType, type Draft, readDrafts } from './citation/draft.ts';
import { matchLawList } from './citation/law-name.ts';
import { citationGrammar } from './citation/parser.ts';
import { readTitle, type TitleExtent } from './citation/title.ts';
import { isIdentity, LawType } from './citation/tokens.ts';
import { parseCrossReferences } from './cross-reference.ts';
import { LETTER, UPPER, words } from './shared/letters.ts';
import { oneLine } from './shared/one-line.ts';
import { leavesAt } from './shared/prefix-window.ts';

/** A mention of a document. Number, date, issuer and title are what is printed with this mention. */
export interface CitationMatch {
  /** Half-open, from the type's word (or "số") to the last identifying word; the subject is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Canonical: `Bộ luật`. In a list behind one type word, that word's type. */
  readonly type: string;
  /** In a list of figures behind one symbol (`số 18, 19-NQ/TW`) each with that symbol. */
  readonly number: string | null;
  /** ISO 8601 date or year. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly titleSpan: TitleExtent | null;
  readonly pinpoint: {
    readonly article: string | null;
    readonly clause: string | null;
    readonly point: string | null;
  } | null;
  /** How it was found, best identified first. */
  readonly form: CitationForm;
}

const typeNames = words(...DOCUMENT_TYPES.map(({ name }) => name)).source;
const abbreviations = `(?:${Object.keys(TYPE_ABBREVIATIONS).join('|')})(?=[ \\n]+(?:số[ \\n]*:?[ \\n]*)?[0-9])|NQ(?=TW[ \\n]*[0-9])`;
const symbolAhead = `(?=[OIl|]{0,2}[0-9][0-9OIl|]{0,4}[a-zđ]?[ \\n]*[-/–][ \\n]*(?:[0-9]{4}[ \\n]*/[ \\n]*)?[${UPPER}])`;

/** `các bộ Luật Đường bộ`: with a small "bộ" only the codes are a "Bộ luật". */
const commonNoun = `bộ[ \\n]+Luật(?![ \\n]+(?:${CODE_NAMES.join('|')}))`;

/** Words where a citation may begin: a type, "số" before a symbol, a symbol. */
const TRIGGER = new RegExp(
  `(?<![${LETTER}0-9/.-])(?!${commonNoun})(?:${typeNames}|${abbreviations}|[sS][ốỐ][ \\n]*:?[ \\n]*${symbolAhead}|${symbolAhead})`,
  'g',
);

/** What must follow a type word for a parse to be worth its while. */
const PROMISING =
  /^[ \u00A0\n]*(?::|\.{2,}|…|(?:[^;.:\n]{0,90}[ \n:])?[sS][ốỐ][ \n:]*[.…_0-9/OIl]|[0-9OIl]|(?:của[ \n]+)?(?:Đại hội|Hội nghị|Trung ương|TW))/;

/** The longest citation without its subject, in code units. */
const LONGEST = 360;

/**
 * Every mention of a legal or administrative document in a text: by number, by a law's name, by congress or plenum.
 * Ordinary uses of the type words ("kế hoạch này", "theo quy định") and anaphora are none.
 *
 * @param text - NFC text of a paragraph; single line breaks count as blanks
 * @returns matches in text order, not overlapping; a document cited inside another's subject follows its host
 * @example parseCitations('theo Nghị định số 201/2019/NĐ-CP của Chính phủ')[0].issuer // 'Chính phủ'
 */
export function parseCitations(text: string): CitationMatch[] {
  const drafts: Draft[] = [];
  let end = 0;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger !== null; trigger = TRIGGER.exec(text)) {
    if (trigger.index < end) continue;
    const found = parseAt(text, trigger.index, trigger[0], drafts.at(-1));
    drafts.push(...found);
    end = found.at(-1)?.end ?? end;
    TRIGGER.lastIndex = Math.max(TRIGGER.lastIndex, end, trigger.index + 1);
  }
  return drafts.map((draft, index) => finish(text, draft, drafts[index + 1]));
}

/** The citations that begin at a trigger; several for a list behind one head. */
function parseAt(text: string, offset: number, trigger: string, previous: Draft | undefined): Draft[] {
  const isLaw = LAW_WORD.test(trigger);
  const behind = text.slice(offset + trigger.length, offset + trigger.length + 110);
  if (!isLaw && /^\p{L}/u.test(trigger) && !/^[sS][ốỐ]/.test(trigger) && !PROMISING.test(behind)) return [];
  const listed = isLaw ? /^s?\s*:\s*/.exec(behind) : null;
  if (listed) return lawList(text, offset, trigger, offset + trigger.length + listed[0].length);
  const leaves = leavesAt({ ...SEARCH, limit: windowLength(text, offset) }, text, offset);
  return leaves === null ? [] : readDrafts(text, leaves, previous);
}

const SEARCH = {
  grammar: citationGrammar,
  rule: (parser: typeof citationGrammar.parser) => parser.citation() as CstNode | undefined, // undefined without a match
  isPromising: (tokens: readonly IToken[]) => tokens[0]!.tokenType === LawType || tokens.some(isIdentity),
};

const LAW_WORD = /^(?:luật|bộ luật|pháp lệnh|hiến pháp)$/i;

/** Behind these no word identifies the document: the sentence's end, a quotation, the subject after "về". */
const HEAD_END = /;|[“”«»"]|(?<!\b(?:TP|Tp|TX|Tx|TT|P|Q|H|X))\.[ \n]+[A-ZĐ]|[ \n][vV]ề[ \n]/;

const SYMBOL = new RegExp(`(?<![OIl|]|[0-9A-Z/.–-][ \\n]?)${symbolAhead}`, 'g');

/** How far the words that identify a document can reach; a second symbol belongs to the next document. */
function windowLength(text: string, offset: number): number {
  const head = text.slice(offset, offset + LONGEST);
  const stop = HEAD_END.exec(head);
  const length = stop === null ? LONGEST : stop.index + stop[0].length;
  const searched = head.slice(0, length + 1);
  SYMBOL.lastIndex = 0;
  for (let symbol = SYMBOL.exec(searched), count = 0; symbol !== null; symbol = SYMBOL.exec(searched)) {
    if (++count === 2) return Math.min(length, symbol.index);
    SYMBOL.lastIndex = symbol.index + 1;
  }
  return length;
}

function lawList(text: string, offset: number, trigger: string, at: number): Draft[] {
  const names = matchLawList(text, at);
  const type = canonicalType(trigger)!;
  return names.map((name, index) => ({
    start: index === 0 ? offset : name.start,
    end: name.end,
    type,
    number: null,
    date: null,
    issuer: null,
    name,
    form: 'law',
  }));
}

/** A comma, a line break and "và" between two of a list. */
const LONGEST_JOINT = 12;

function finish(text: string, draft: Draft, next: Draft | undefined): CitationMatch {
  const { name, ...fields } = draft;
  const listed =
    next !== undefined &&
    next.form === draft.form &&
    next.start - draft.end <= LONGEST_JOINT &&
    /^[\s,;]*(?:và)?[\s]*$/.test(text.slice(draft.end, next.start));
  const titleSpan =
    name ??
    (listed || isOfCongress(text, draft) ? null : readTitle(text, draft.end, (draft.date ?? draft.issuer) !== null));
  return {
    ...fields,
    raw: text.slice(draft.start, draft.end),
    title: titleSpan && oneLine(text.slice(titleSpan.start, titleSpan.end)),
    titleSpan,
    pinpoint: pinpointBefore(text, draft),
  };
}

/** A congress resolves on everything: what follows is the citing sentence's. A plenum's resolution has its subject. */
function isOfCongress(text: string, { form, start, end }: Draft): boolean {
  return form === 'congress' && text.slice(start, end).includes('Đại hội');
}

const BETWEEN = /^[\s\u00A0,]*(?:của|tại|trong|ban hành kèm theo|kèm theo)?[\s\u00A0]*(?:các[\s\u00A0]+)?$/;

/** How far before a document the place in it is looked for, and the words that name one. */
const LONGEST_PINPOINT = 200;
const PINPOINT = /(?:điều|khoản|điểm)[\s\u00A0]/i;

function pinpointBefore(text: string, { start, end }: Draft): CitationMatch['pinpoint'] {
  const from = Math.max(0, start - LONGEST_PINPOINT);
  if (!PINPOINT.test(text.slice(from, start))) return null;
  const reference = parseCrossReferences(text.slice(from, end))
    .map((found) => ({ ...found, end: found.end + from }))
    .findLast((found) => found.end <= start);
  if (reference === undefined || reference.own || start - reference.end > 40) return null;
  if (!BETWEEN.test(text.slice(reference.end, start))) return null;
  const label = (level: string): string | null =>
    reference.places
      .filter((place) => place.level === level)
      .map(({ labels }) => labels)
      .join(', ') || null;
  const pinpoint = { article: label('article'), clause: label('clause'), point: label('point') };
  return (pinpoint.article ?? pinpoint.clause ?? pinpoint.point) ? pinpoint : null;
}
