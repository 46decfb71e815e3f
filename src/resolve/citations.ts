import type { VFile } from 'vfile';
import { type Citation, headerOf, type Placed, type PlanRoot, report } from '../model/index.ts';
import { canonicalNumber } from './canonical-number.ts';
import {
  type CitedDocument,
  findNational,
  type KeyContext,
  keyOf,
  lawSlug,
  nationalsOf,
  slugOf,
} from './citation-key.ts';
import { resolveMentions } from './mentions.ts';
import { provinceOf } from './plan-province.ts';
import { ownUnits } from './plan-units.ts';

type Cited = Placed<Citation>;
type Resolved = NonNullable<Citation['resolved']>;

/**
 * Give every citation its key, and what a shared head, an earlier mention or the registry says about it. Printed
 * values stay as they are; where the registry knows better a diagnostic says so. Mentions get the key they point to.
 *
 * @example 'Luật Khiếu nại năm 2011' → key '02/2011/QH13', resolved from 'registry'
 */
export function resolveCitations(root: PlanRoot, file: VFile): PlanRoot {
  const header = headerOf(root);
  const context: KeyContext = {
    province: slugOrNull(provinceOf(root)),
    units: ownUnits(header.issuer),
    planDate: header.date ?? yearStart(header.period),
  };
  const shared = shareHeads(root.facts.citations, root.clean.text);
  const known = completest(shared);
  const citations = shared.map((citation) => link(citation, known, context));
  for (const citation of citations) checkDate(citation, file);
  return {
    ...root,
    facts: { ...root.facts, citations, mentions: resolveMentions({ ...root.facts, citations }, header, context) },
  };
}

/** The first day of the year a plan without a date is for. */
function yearStart(period: string | null): string | null {
  return period === null ? null : `${period.slice(0, 4)}-01-01`;
}

function slugOrNull(name: string | null): string | null {
  return name === null ? null : slugOf(name);
}

/** Only separators, or "số", between two citations: the parts of one list. */
const LIST_JOINT = /^[\s\u00A0]*(?:[,;]|và|[,;][\s\u00A0]*và)[\s\u00A0]*(?:số[\s\u00A0]*)?$/;

/** `217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị`: right to left, what the last says holds for those before. */
function shareHeads(citations: readonly Cited[], text: string): Cited[] {
  const shared: Cited[] = [];
  for (const citation of [...citations].reverse()) {
    const next = shared.at(-1);
    shared.push(next && joins(citation, next, text) ? inherit(citation, next) : citation);
  }
  return shared.reverse();
}

function joins(citation: Cited, next: Cited, text: string): boolean {
  if (citation.number === null || next.number === null || citation.title !== null) return false;
  return citation.where === next.where && LIST_JOINT.test(text.slice(citation.span.end, next.span.start));
}

function inherit(citation: Cited, next: Cited): Cited {
  const date = citation.date === null ? (next.date ?? next.resolved?.date ?? null) : null;
  const issuer = citation.issuer === null ? (next.issuer ?? next.resolved?.issuer ?? null) : null;
  if (date === null && issuer === null) return citation;
  return { ...citation, resolved: { number: null, date, issuer, title: null, from: 'shared head' } };
}

/** A document as far as this plan tells it: by type and canonical number. */
function identityOf({ type, number, title }: CitedDocument): string {
  return number === null ? `${type}:${title ?? ''}` : `${type}:${canonicalNumber(number)}`;
}

/** Per document of the plan its best identified mention; null where mentions contradict each other. */
function completest(citations: readonly Cited[]): ReadonlyMap<string, Cited | null> {
  const best = new Map<string, Cited | null>();
  for (const citation of citations) {
    const identity = identityOf(citation);
    const known = best.get(identity);
    if (known === undefined) best.set(identity, citation);
    else if (known !== null) best.set(identity, better(known, citation));
  }
  return best;
}

function better(known: Cited, other: Cited): Cited | null {
  const [a, b] = [effective(known), effective(other)];
  if (a.date !== null && b.date !== null && a.date.slice(0, 4) !== b.date.slice(0, 4)) return null;
  return score(b) > score(a) ? other : known;
}

function score({ date, issuer }: CitedDocument): number {
  return (date === null ? 0 : 2) + (issuer === null ? 0 : 1) + (issuer?.length ?? 0) / 1000;
}

/** Printed values, completed by resolved ones. */
function effective(citation: Cited): CitedDocument {
  const { resolved } = citation;
  return {
    raw: citation.raw,
    type: citation.type,
    number: citation.number,
    date: citation.date ?? resolved?.date ?? null,
    issuer: citation.issuer ?? resolved?.issuer ?? null,
    title: citation.title,
  };
}

function link(citation: Cited, known: ReadonlyMap<string, Cited | null>, context: KeyContext): Cited {
  const full = expanded(citation, known);
  const earlier = known.get(identityOf(effective(full))) ?? null;
  const completed =
    earlier === null || earlier === citation ? effective(full) : complete(effective(full), effective(earlier));
  const key = keyOf(completed, context);
  const resolved = fromRegistry(key) ?? full.resolved ?? fromEarlier(citation, completed);
  return { ...citation, key, resolved };
}

function expanded(citation: Cited, known: ReadonlyMap<string, Cited | null>): Cited {
  if (citation.number === null) return LAW.test(citation.type) ? expandLaw(citation, known) : citation;
  return /[/-]/.test(citation.number) ? citation : expandShort(citation, known);
}

const LAW = /^(?:Luật|Bộ luật|Pháp lệnh)$/;

/** `Luật Thủ đô` beside `Luật Thủ đô số 39/2024/QH15`: the number of the only law of that name in the plan. */
function expandLaw(citation: Cited, known: ReadonlyMap<string, Cited | null>): Cited {
  if (citation.title === null) return citation;
  const name = lawSlug(citation.title);
  const namesakes = [...known.values()].filter(
    (one) => one?.type === citation.type && one.number !== null && one.title !== null && lawSlug(one.title) === name,
  );
  const year = citation.date?.slice(0, 4) ?? '';
  const law = namesakes.length === 1 && namesakes[0]!.number!.includes(`/${year}`) ? namesakes[0]! : null;
  if (law === null) return citation;
  const { number, date, issuer } = law;
  return { ...citation, number, resolved: { number, date, issuer, title: null, from: 'earlier mention' } };
}

/** `Nghị định số 30` after `Nghị định số 30/2020/NĐ-CP`: the full number of the only such mention. */
function expandShort(citation: Cited, known: ReadonlyMap<string, Cited | null>): Cited {
  const figure = `${citation.type}:${citation.number!.replace(/^0+(?=\d)/, '').padStart(2, '0')}`;
  const candidates = [...known].filter(
    ([identity]) => identity.startsWith(`${figure}/`) || identity.startsWith(`${figure}-`),
  );
  const mention = candidates.length === 1 ? candidates[0]![1] : null;
  if (mention === null) return citation;
  const { number, date, issuer, title } = mention;
  return { ...citation, number, resolved: { number, date, issuer, title, from: 'earlier mention' } };
}

function complete(cited: CitedDocument, earlier: CitedDocument): CitedDocument {
  if (cited.date !== null && earlier.date !== null && cited.date.slice(0, 4) !== earlier.date.slice(0, 4)) return cited;
  return { ...cited, date: cited.date ?? earlier.date, issuer: longer(cited.issuer, earlier.issuer) };
}

/** The fuller name gives the same key to all mentions: `Đảng ủy` and `Đảng ủy xã An Phú`. */
function longer(a: string | null, b: string | null): string | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

function fromRegistry(key: string | null): Resolved | null {
  const document = findNational(key);
  if (document === null) return null;
  const { number, date, issuer, title } = document;
  return { number, date, issuer, title, from: 'registry' };
}

function fromEarlier(citation: Cited, completed: CitedDocument): Resolved | null {
  const date = citation.date === null ? completed.date : null;
  const issuer = citation.issuer === null ? completed.issuer : null;
  return date === null && issuer === null ? null : { number: null, date, issuer, title: null, from: 'earlier mention' };
}

/** The printed date against the number's year and the registry. */
function checkDate(citation: Cited, file: VFile): void {
  if (citation.number === null) return;
  const { raw, number, date, where, span } = citation;
  if (!/[/-]/.test(number)) {
    if (citation.key === null) report(file, 'citation:unknown-number', { span, where, actual: raw });
    return;
  }
  const expected = date === null ? null : conflicting(number, date, citation.type);
  if (expected !== null)
    report(file, 'citation:date-conflict', { span, where, actual: `${number}, ${date}`, expected });
}

/** What the date should be; null when nothing contradicts it. */
function conflicting(number: string, date: string, type: string): string | null {
  const year = /\/((?:19|20)\d\d)\//.exec(number)?.[1];
  const candidates = nationalsOf(number).filter((document) => document.type === type && document.certainty === 'sure');
  const sameDocument = candidates.find(
    (document) => year !== undefined || document.date.slice(0, 4) === date.slice(0, 4),
  );
  if (sameDocument) return date.length === 10 && sameDocument.date !== date ? sameDocument.date : null;
  if (year !== undefined) return date.startsWith(year) ? null : year;
  const sameDay = nationalsOf(number).find(
    (document) => document.type === type && document.date.slice(5) === date.slice(5),
  );
  return sameDay && sameDay.date !== date ? sameDay.date : null;
}
