import { BODY_NOUNS } from '../../lexicon/letterhead.ts';
import type { CleanText, HeaderNode, Placed, PlanHeader, Signature, Span } from '../../model/index.ts';
import type { HeaderContext, ZoneRange } from '../zone-range.ts';
import { edgeLine, edgeLines, oneLine } from './edge-line.ts';
import { findHeader, type HeaderLines } from './header-lines.ts';
import { issuerOfAttachment, issuerOfPreamble } from './issuer-name.ts';
import { issuerKey, issuerLevel, issuerProvince } from './issuer-place.ts';
import { type LetterheadParts, parseLetterhead } from './letterhead-parts.ts';
import { parsePeriod } from './period.ts';
import { isRecognised, respell, respellPlace, respellTail } from './spelling.ts';

/** How much of a document is looked at for its issuer and province. */
const LONGEST_PREAMBLE = 40_000;
const LONGEST_EVIDENCE = 200_000;

/** The text of the header's context. */
interface Surroundings {
  /** The preamble's paragraphs, separated by line breaks. */
  readonly preamble: string;
  readonly signatures: readonly Placed<Signature>[];
}

/**
 * The header's fields as printed: letterhead first, then the preamble's issuing sentence, then the signature.
 *
 * @param zone - the header zone; an empty range for a document without one, which gives an empty span
 */
export function headerNode(clean: CleanText, zone: ZoneRange, { preamble, signatures }: HeaderContext): HeaderNode {
  const context: Surroundings = {
    preamble: preamble
      .map(({ span }) => clean.text.slice(span.start, span.end))
      .join('\n')
      .slice(0, LONGEST_PREAMBLE),
    signatures: signatures.flatMap((node) => node.signatures),
  };
  const isEmpty = zone.end <= zone.start;
  const lines = isEmpty ? null : findHeader(clean, zone.end);
  const span = isEmpty
    ? { start: 0, end: 0 }
    : { start: clean.lines[zone.start]!.start, end: clean.lines[zone.end - 1]!.end };
  const above = edgeLines(clean, zone.start, lines?.typeIndex ?? zone.end);
  const printedParts = parseLetterhead(above);
  const parts = isRecognised(clean, span)
    ? withSpelling(printedParts, clean.text.slice(0, LONGEST_EVIDENCE))
    : printedParts;
  const titleSpan = lines ? spanOfTitle(clean, lines) : null;
  const title = titleSpan ? printed(clean, titleSpan) : parts.about;
  const fields = { ...fieldsOf(parts, title, context), type: lines?.type?.type ?? null, title };
  const whole = lines ? withAttachment(clean, lines, titleSpan) : null;
  const attachment = whole === null ? '' : clean.text.slice(titleSpan?.end ?? whole.start, whole.end);
  const header = { ...fields, issuer: issuerOf(clean, parts, fields, { ...context, attachment }), span };
  return { type: 'header', span, header, title: whole };
}

/** Names of bodies by the lexicon, place and issuer by what the rest of the document says. */
function withSpelling(parts: LetterheadParts, text: string): LetterheadParts {
  const place = parts.placeDate?.place;
  if (place == null) return { ...parts, bodies: parts.bodies.map((body) => respell(body, BODY_NOUNS)) };
  const respelt = respellPlace(place, text);
  const bodies = parts.bodies.map((body) => respellTail(respell(body, BODY_NOUNS), respelt));
  return { ...parts, bodies, placeDate: parts.placeDate && { ...parts.placeDate, place: respelt } };
}

type Fields = Pick<PlanHeader, 'number' | 'place' | 'date' | 'period' | 'dialect' | 'urgency' | 'secrecy' | 'draft'>;

function fieldsOf(parts: LetterheadParts, title: string | null, context: Surroundings): Fields {
  return {
    number: parts.symbol?.number ?? null,
    place: parts.placeDate?.place ?? null,
    date: parts.placeDate?.date ?? null,
    period:
      (title === null ? null : parsePeriod(title, parts.placeDate?.date ?? null)) ??
      periodOfPreamble(context.preamble, parts.placeDate?.date ?? null),
    dialect: dialectOf(parts, context),
    urgency: parts.urgency,
    secrecy: parts.secrecy,
    draft: parts.draft,
  };
}

/** The issuing sentence says what is planned for when: `… ban hành Kế hoạch … năm 2024 như sau:`. */
function periodOfPreamble(preamble: string, issued: string | null): string | null {
  const sentences = [
    ...preamble.matchAll(/(?:ban hành|xây dựng|đề ra|triển khai)\s+(?:kế hoạch|Kế hoạch|KẾ HOẠCH)[^;\n]*/gu),
  ];
  const last = sentences.at(-1)?.[0];
  return last === undefined ? null : parsePeriod(last.replace(/[,\s]*(?:với|cụ thể|như sau|gồm).*$/u, ''), issued);
}

function dialectOf(parts: LetterheadParts, { signatures }: Surroundings): 'state' | 'party' {
  if (parts.hasPartyTitle !== parts.hasNationalTitle) return parts.hasPartyTitle ? 'party' : 'state';
  if (parts.symbol) return parts.symbol.dialect;
  if (parts.hasStar) return 'party';
  const capacity = signatures.flatMap((signature) => signature.capacity);
  return capacity.some((line) => /^(?:T\/M|K\/T|T\/L)/.test(line)) ? 'party' : 'state';
}

function issuerOf(
  clean: CleanText,
  parts: LetterheadParts,
  fields: Fields,
  { preamble, signatures, attachment }: Surroundings & { readonly attachment: string },
): PlanHeader['issuer'] {
  const name =
    parts.bodies.at(-1) ??
    issuerOfPreamble(preamble) ??
    issuerOfAttachment(attachment) ??
    issuerOfSignature(signatures);
  if (name === null) return { name, parent: null, level: null, province: null, key: null };
  const parent = parts.bodies.at(-2) ?? null;
  const level = issuerLevel(name, parent) ?? levelOfPlace(fields.place);
  const names = parent === null ? [name] : [name, parent];
  const evidence = {
    names,
    place: fields.place,
    level,
    date: fields.date,
    text: clean.text.slice(0, LONGEST_EVIDENCE),
  };
  const province = issuerProvince(evidence);
  return { name, parent, level, province, key: issuerKey(name, parent, province) };
}

function levelOfPlace(place: string | null): PlanHeader['issuer']['level'] {
  return place === null ? null : issuerLevel(place, null);
}

/** `TM. ỦY BAN NHÂN DÂN`: on whose behalf the first signer signs. */
function issuerOfSignature(signatures: readonly Placed<Signature>[]): string | null {
  const behalf = signatures[0]?.capacity.find((line) => /^[TI1]\s?[./]?\s?M/.test(line));
  return behalf?.replace(/^[TI1]\s?[./]?\s?M\s?[.,:/]?\s*/, '') ?? null;
}

function spanOfTitle(clean: CleanText, { typeIndex, type, title }: HeaderLines): Span | null {
  if (typeIndex === null || title === null) return null;
  const typeLine = edgeLine(clean, typeIndex);
  const glued = type?.titleAt ?? null;
  if (title.end > title.start) {
    const start = glued === null ? edgeLine(clean, title.start).start : typeLine.start + glued;
    return { start, end: edgeLine(clean, title.end - 1).end };
  }
  return glued === null ? null : { start: typeLine.start + glued, end: typeLine.end };
}

/** `(Ban hành kèm theo Quyết định số …)` belongs to the title as a place for citations. */
function withAttachment(clean: CleanText, { title }: HeaderLines, span: Span | null): Span | null {
  if (title === null || title.attachedEnd === title.end) return span;
  const end = edgeLine(clean, title.attachedEnd - 1).end;
  return { start: span?.start ?? edgeLine(clean, title.end).start, end };
}

function printed(clean: CleanText, span: Span): string {
  const text = oneLine(clean.text.slice(span.start, span.end).replace(/[*_#|]+/g, ' '));
  return text.replace(/\s*[.;]$/, '');
}
