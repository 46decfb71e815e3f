import { fold } from '../../lexicon/fold.ts';
import { BODY_NOUNS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import { findProvince, LONGEST_PROVINCE_NAME, type Province } from '../../lexicon/provinces.ts';
import type { IssuerLevel } from '../../model/index.ts';
import { isCapitals, oneLine } from './edge-line.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

/** Verbs that an issuing sentence has between its subject and the document. */
const ISSUING =
  /(?:xay dung va ban hanh|to chuc xay dung|xay dung|ban hanh|de ra|lap|trien khai thuc hien|trien khai|to chuc trien khai)\s+(?:(?:ban|noi dung)\s+)?(?:ke hoach|chuong trinh|phuong an|de an|quy che|quy dinh|chi thi|huong dan|thong tu|nghi dinh|nghi quyet|quyet dinh|thong bao|bao cao)(?![a-z])/g;

/** Commas, semicolons, full stops and line breaks outside parentheses may stand before the subject. */
const BOUNDARY = /[,;.:]\s+|\n+/g;

const NOUNS = nounKeys([...BODY_NOUNS, ...POSITIONS]);

/**
 * The issuer as the preamble names it: the grammatical subject of `… ban hành kế hoạch …`, without a parenthesis behind it.
 *
 * @param preamble - its paragraphs, separated by line breaks
 * @example issuerOfPreamble('Căn cứ Luật …; UBND xã An Phú xây dựng kế hoạch … như sau:') // 'UBND xã An Phú'
 */
export function issuerOfPreamble(preamble: string): string | null {
  const verbs = [...fold(preamble).matchAll(ISSUING)];
  for (const verb of verbs.reverse()) {
    const subject = subjectBefore(preamble.slice(0, verb.index));
    if (subject) return subject;
  }
  return authorityLine(preamble);
}

const LONGEST_SUBJECT = 220;

function subjectBefore(text: string): string | null {
  const window = text.slice(-LONGEST_SUBJECT - 60).trimEnd();
  const bare = window.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  const starts = [0, ...[...bare.matchAll(BOUNDARY)].map((match) => match.index + match[0].length)].reverse();
  for (const start of starts) {
    const candidate = cleanSubject(window.slice(start));
    if (candidate.length > LONGEST_SUBJECT) return null;
    if (startsWithBody(candidate)) return candidate;
  }
  return null;
}

function cleanSubject(text: string): string {
  return oneLine(text)
    .replace(/^[-–*\s]+/, '')
    .replace(/[*_]+/g, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^(?:nay|thì|đồng thời)\s*,?\s+/iu, '')
    .replace(/,$/, '')
    .trim();
}

function startsWithBody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && startsWithNoun(text, NOUNS);
}

/**
 * Who issued the decision to which a plan is attached.
 *
 * @example issuerOfAttachment('(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/01/2024 của UBND huyện Bình Khê)') // 'UBND huyện Bình Khê'
 */
export function issuerOfAttachment(attachment: string): string | null {
  const name = /\scủa\s+([^()]+?)\s*\)?\s*$/u.exec(oneLine(attachment))?.[1];
  return name !== undefined && startsWithBody(name) ? name : null;
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`, the first line under the title of a decision. */
function authorityLine(preamble: string): string | null {
  const first = oneLine(preamble.trimStart().split('\n', 1)[0] ?? '').replace(/[*_:]+/g, '');
  return first.length < 120 && isCapitals(first) && startsWithBody(first) ? first : null;
}

interface LevelRule {
  readonly level: IssuerLevel;
  readonly pattern: RegExp;
}

/** Tried in order on the folded name; the narrowest unit named decides. Levels of Law 72/2025/QH15 and before. */
const LEVELS: readonly LevelRule[] = [
  {
    level: 'unit',
    pattern:
      /^(?:truong|benh vien|trung tam|cong ty|hoc vien|tram|to chuyen mon|to |nha |chi bo|hop tac xa|thu vien|bao tang|vien (?!kiem sat))/,
  },
  { level: 'commune', pattern: /(?:^| )(?:thi tran|(?<!thi )xa(?! hoi)|phuong|dac khu)(?: |$)/ },
  { level: 'district', pattern: /(?:^| )(?:huyen|quan (?!su|ly|doi|uy|khu)|thi xa|thi uy|huyen uy|quan uy)(?: |$)?/ },
  { level: 'province', pattern: /^so |(?:^| )(?:tinh|tinh uy|tinh doan)(?: |$)/ },
  {
    level: 'central',
    pattern:
      /^(?:bo |chinh phu|thu tuong|quoc hoi|uy ban thuong vu|trung uong|ban chap hanh trung uong|van phong (?:chinh phu|quoc hoi|trung uong)|tong |ngan hang nha nuoc|thanh tra chinh phu|kiem toan|cuc |toa an nhan dan toi cao)|trung uong|viet nam$/,
  },
];

/**
 * The level of a body by its name and its superior's.
 *
 * @example issuerLevel('ỦY BAN NHÂN DÂN XÃ AN PHÚ', null) // 'commune'
 */
export function issuerLevel(name: string, parent: string | null): IssuerLevel | null {
  return levelOf(name) ?? (parent === null ? null : levelUnder(parent));
}

function levelOf(name: string): IssuerLevel | null {
  const folded = fold(name).replace(/\s+/g, ' ');
  const level = LEVELS.find((rule) => rule.pattern.test(folded))?.level;
  return level ?? cityLevel(name);
}

/** A staff body stands on the level of the body above it; a unit below a cell or school is a unit. */
function levelUnder(parent: string): IssuerLevel | null {
  const level = levelOf(parent);
  return /^dang bo/.test(fold(parent)) && level === 'province' ? 'commune' : level;
}

/** A city is a province where it is centrally run, a district otherwise. */
function cityLevel(name: string): IssuerLevel | null {
  const match = /(?:thanh pho|tp\.?|thanh uy|thanh doan)\s+(.*)$/.exec(fold(name).replace(/\s+/g, ' '));
  if (!match) return null;
  const city = provinceAt(match[1]!.split(/[ ]+/), 0, null);
  return city?.kind === 'city' ? 'province' : 'district';
}

const LEVEL_WORDS =
  /(?:^|[^a-z])(?:tinh uy|thanh uy|tinh doan|dang bo tinh|dang bo thanh pho|tinh|thanh pho|tp\.?)[\s:]+(?=[a-z])/g;

/**
 * The provinces that a text names after a level noun, in order, each once.
 *
 * @example provincesIn('UBND xã An Phú, tỉnh Tây Ninh', null).map((p) => p.name) // ['Tây Ninh']
 */
export function provincesIn(text: string, date: string | null): Province[] {
  const folded = fold(text);
  const found = new Map<string, Province>();
  for (const match of folded.matchAll(LEVEL_WORDS)) {
    const at = match.index + match[0].length;
    if (!/\p{Lu}/u.test(text[at] ?? '')) continue;
    const words = text.slice(at, at + 40).split(/[^\p{L}]+/u);
    const province = provinceAt(words, 0, date);
    if (province) found.set(province.name, province);
  }
  return [...found.values()];
}

function provinceAt(words: readonly string[], from: number, date: string | null): Province | null {
  for (let count = LONGEST_PROVINCE_NAME; count >= 1; count--) {
    const name = words.slice(from, from + count);
    const province = name.length === count ? findProvince(name.join(' '), date) : null;
    if (province) return province;
  }
  return null;
}

export interface ProvinceEvidence {
  /** Letterhead names, nearest to the issuer first. */
  readonly names: readonly string[];
  readonly place: string | null;
  readonly level: IssuerLevel | null;
  readonly date: string | null;
  /** The rest of the document. */
  readonly text: string;
}

/**
 * The province an issuer belongs to: named in the letterhead, the place of a provincial body, or the only province that
 * the document speaks of.
 *
 * @returns null where it cannot be told
 */
export function issuerProvince({ names, place, level, date, text }: ProvinceEvidence): string | null {
  if (level === 'central') return null;
  for (const name of names) {
    const province = provincesIn(name, date)[0];
    if (province) return province.name;
  }
  const seat = place === null ? null : findProvince(place.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, ''), date);
  if (seat && (level === 'province' || level === null)) return seat.name;
  const named = provincesIn(text, date);
  if (named.length === 1) return named[0]!.name;
  return seat?.name ?? null;
}

const EXPANSIONS: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/(?:^|-)ubnd(?=-|$)/g, '-uy-ban-nhan-dan'],
  [/(?:^|-)hdnd(?=-|$)/g, '-hoi-dong-nhan-dan'],
  [/(?:^|-)(?:ubmttq|mttq)(?=-|$)/g, '-uy-ban-mat-tran-to-quoc'],
  [/(?:^|-)bcd(?=-|$)/g, '-ban-chi-dao'],
  [/(?:^|-)vp(?=-|$)/g, '-van-phong'],
];

/**
 * One key for all spellings of an issuer.
 *
 * @example issuerKey('UBND xã An Phú', null, 'Tây Ninh') // 'uy-ban-nhan-dan-xa-an-phu@tay-ninh'
 */
export function issuerKey(name: string, parent: string | null, province: string | null): string {
  const own = slug(parent === null ? name : `${name} ${parent}`);
  const expanded = EXPANSIONS.reduce((key, [pattern, full]) => key.replace(pattern, full), own).replace(/^-/, '');
  return province === null ? expanded : `${expanded}@${slug(province)}`;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
