import { parseDocumentNumberAt } from '../../grammars/document-number.ts';
import { fold } from '../lexicon/fold.ts';
import { NATIONAL_CODES } from '../lexicon/issuers.ts';
import { LAW_ALIASES } from '../lexicon/law-names.ts';
import { NATIONAL_DOCUMENTS, type NationalDocument, NICKNAMES } from '../lexicon/national-documents.ts';
import type { Citation, Placed } from '../model/index.ts';
import { canonicalNumber } from './canonical-number.ts';
import { levelSlug } from './plan-units.ts';

/** What a key may be built from: the printed values, completed by what other mentions say. */
export type CitedDocument = Pick<Placed<Citation>, 'raw' | 'type' | 'number' | 'date' | 'issuer' | 'title'>;

export interface KeyContext {
  /** Slug of the plan's own province: `tay-ninh`; null when it is not known. */
  readonly province: string | null;
  /** The plan's own units below the province, by level: `huyen` → `huyen-binh-khe`. */
  readonly units?: ReadonlyMap<string, string>;
  /** The plan's date of issue, for laws cited without a year. */
  readonly planDate: string | null;
}

/** Lower-case base letters joined by hyphens: `Tây Ninh` → `tay-ninh`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const byKey = new Map<string, NationalDocument>();
const byNumber = new Map<string, NationalDocument[]>();
const byLaw = new Map<string, NationalDocument[]>();
for (const document of NATIONAL_DOCUMENTS) {
  const number = document.number === null ? null : canonicalNumber(document.number);
  byKey.set(number === null ? document.key : withYear(number, document.date), document);
  if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), document]);
  if (/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(document.type)) {
    const name = lawSlug(document.title);
    byLaw.set(name, [...(byLaw.get(name) ?? []), document]);
  }
}

/** The registry's document of a key. */
export function findNational(key: string | null): NationalDocument | null {
  return key === null ? null : (byKey.get(key) ?? null);
}

/** The registry's documents of a number, whatever their year. */
export function nationalsOf(number: string): readonly NationalDocument[] {
  return byNumber.get(canonicalNumber(number)) ?? [];
}

/**
 * The key of a document: equal for the same document however it is cited.
 *
 * @returns null when the printed values do not tell the document
 * @example keyOf({ type: 'Kết luận', number: '120-KL/TW', date: '2016-01-07', … }, context) // '120-KL/TW@2016'
 * @example keyOf({ type: 'Luật', title: 'Khiếu nại', date: '2011', … }, context) // '02/2011/QH13'
 */
export function keyOf(cited: CitedDocument, context: KeyContext): string | null {
  if (cited.number !== null && /[/-]/.test(cited.number)) return numberKey(cited, cited.number, context);
  if (cited.number !== null) return canonicalKey(NICKNAMES[fold(`${cited.type} ${cited.number}`)] ?? null);
  if (/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(cited.type)) return lawKey(cited, context);
  if (cited.type === 'Hiến pháp') return cited.date === null ? 'hien-phap' : `hien-phap@${cited.date.slice(0, 4)}`;
  return assemblyKey(cited.raw, context);
}

function canonicalKey(key: string | null): string | null {
  if (key === null) return null;
  const [number, year] = key.split('@') as [string, string | undefined];
  return year === undefined ? canonicalNumber(number) : `${canonicalNumber(number)}@${year}`;
}

function numberKey(cited: CitedDocument, printed: string, context: KeyContext): string | null {
  const number = canonicalNumber(printed);
  const parsed = parseDocumentNumberAt(`số ${number}`, 3);
  const issuers = parsed?.issuerCode?.split('-') ?? [];
  const national = issuers.length > 0 && issuers.every((code) => NATIONAL_CODES.includes(code.replace(/\d+$/, '')));
  if (parsed === null || /^[/-]/.test(number)) return null;
  if (parsed.year !== null && national) return number;
  const dated =
    parsed.year !== null ? number : cited.date === null ? onlyNational(number, cited) : withYear(number, cited.date);
  if (dated === null || national) return dated;
  const place = jurisdictionOf(cited.issuer, context);
  return place === null ? null : `${dated}#${place}`;
}

/** Without a date only a number that the registry holds once, for that type, is known. */
function onlyNational(number: string, cited: CitedDocument): string | null {
  const documents = (byNumber.get(number) ?? []).filter(({ type }) => type === cited.type);
  return documents.length === 1 ? withYear(number, documents[0]!.date) : null;
}

function withYear(number: string, date: string): string {
  return /\/(?:19|20)\d\d\//.test(number) ? number : `${number}@${date.slice(0, 4)}`;
}

const CITIES = 'Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế';
/** A city is a province only where it is run by the centre. */
const PROVINCE_IN_ISSUER = new RegExp(
  `(?:tỉnh|Tỉnh [uủ][ủỷy]|Tỉnh đoàn)\\s+(\\p{Lu}\\p{L}*(?:[\\s-]+\\p{Lu}\\p{L}*){0,4})|(?:thành phố|TP\\.?|Thành [uủ][ủỷy])\\s*(${CITIES})`,
  'u',
);
const UNIT_IN_ISSUER =
  /(?<level>huyện|quận|thị xã|xã|phường|thị trấn|thành phố|TP\.?|Huyện [uủ][ủỷy]|Thị [uủ][ủỷy]|Quận [uủ][ủỷy])(?<name>(?:\s*\p{Lu}\p{L}*)*)|Đảng [uủ][ủỷy]/u;

/** `tay-ninh`, `tay-ninh/thi-xa-hoa-thanh`, `huyen-binh-khe`: the province as far as known, and the unit below it. */
function jurisdictionOf(issuer: string | null, context: KeyContext): string | null {
  const [, province, city] = (issuer === null ? null : PROVINCE_IN_ISSUER.exec(issuer)) ?? [];
  const named = province ?? city;
  const own = named ? slugOf(named) : context.province;
  const unit = issuer === null || city !== undefined ? null : unitIn(issuer, context);
  if (own === null) return unit?.named ? unit.slug : null;
  return unit ? `${own}/${unit.slug}` : own;
}

/** The issuer's unit; without a name the plan's own of that level. */
function unitIn(issuer: string, { units }: KeyContext): { readonly slug: string; readonly named: boolean } | null {
  const found = UNIT_IN_ISSUER.exec(issuer);
  if (!found) return null;
  const { level, name } = found.groups ?? {};
  if (level === undefined) return { slug: slugOf(found[0]), named: false };
  const kind = levelSlug(/^TP/.test(level) ? 'thanh pho' : fold(level));
  if (name?.trim()) return { slug: `${kind}-${slugOf(name)}`, named: true };
  const own = units?.get(kind);
  return { slug: own ?? kind, named: own !== undefined };
}

/** Commas, capitals and the particle "ở" make no difference between names of laws. */
export function lawSlug(name: string): string {
  const slug = slugOf(
    fold(name)
      .replace(/(?<![a-z])o(?![a-z])/g, ' ')
      .replace(/\bhdnd\b/g, 'hoi dong nhan dan'),
  );
  return LAW_ALIASES[slug] ?? slug;
}

function lawKey(cited: CitedDocument, { planDate }: KeyContext): string | null {
  if (cited.title === null) return null;
  const slug = lawSlug(cited.title);
  const versions = (byLaw.get(slug) ?? []).filter(({ type }) => type === cited.type);
  const version = cited.date === null ? inForce(versions, planDate) : ofDate(versions, cited.date, planDate);
  if (version) return canonicalNumber(version.number!);
  const prefix = cited.type === 'Luật' ? 'luat' : slugOf(cited.type);
  return cited.date === null
    ? versions.length > 0
      ? null
      : `${prefix}:${slug}`
    : `${prefix}:${slug}@${cited.date.slice(0, 4)}`;
}

/** The version of that day, else of that year; two of one year are told apart by the plan's date. */
function ofDate(
  versions: readonly NationalDocument[],
  printed: string,
  planDate: string | null,
): NationalDocument | undefined {
  const sameDay = versions.find(({ date }) => date === printed);
  return (
    sameDay ??
    inForce(
      versions.filter(({ date }) => date.startsWith(printed.slice(0, 4))),
      planDate,
    )
  );
}

/** The newest version passed before the plan; without a plan date only a name that one law bears. */
function inForce(versions: readonly NationalDocument[], planDate: string | null): NationalDocument | undefined {
  if (versions.length === 1) return versions[0];
  if (planDate === null) return undefined;
  return versions.filter(({ date }) => date <= planDate).at(-1);
}

const CONGRESS = /Đại hội(?<body>.*?)(?:lần thứ|thứ|lần|khóa|khoá)?\s+(?<number>[IVXL]+|\d{1,2})(?![\p{L}\d])/u;
const PLENUM = /(?:Trung ương|TW)\s*(?<number>[IVXL]+|\d{1,2})[\s,(]*kh(?:óa|oá)\s+(?<term>[IVXL]+|\d{1,2})/u;

/** `NQ-DH:toan-quoc:XIII`, `NQ-DH:tay-ninh:XI`, `NQTW:7:XI`. */
function assemblyKey(raw: string, { province }: KeyContext): string | null {
  const plenum = PLENUM.exec(raw)?.groups;
  if (plenum) return `NQTW:${Number(plenum.number) || plenum.number}:${toRoman(plenum.term!)}`;
  const congress = CONGRESS.exec(raw)?.groups;
  if (!congress) return null;
  const local = /Đảng bộ|huyện|tỉnh|thành phố|xã|phường/u.test(congress.body!);
  const [, inProvince, inCity] = PROVINCE_IN_ISSUER.exec(congress.body!) ?? [];
  const named = inProvince ?? inCity;
  const place = local ? (named ? slugOf(named) : province) : 'toan-quoc';
  return place === null ? null : `NQ-DH:${place}:${toRoman(congress.number!)}`;
}

const ROMAN_TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L'];
const ROMAN_UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function toRoman(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  return (ROMAN_TENS[Math.floor(Number(number) / 10)] ?? '') + ROMAN_UNITS[Number(number) % 10]!;
}
