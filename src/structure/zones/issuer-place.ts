import { fold } from '../../lexicon/fold.ts';
import { findProvince, LONGEST_PROVINCE_NAME, type Province } from '../../lexicon/provinces.ts';
import type { IssuerLevel } from '../../model/index.ts';

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
  [/(?:^|-)ubmttq(?=-|$)/g, '-uy-ban-mat-tran-to-quoc'],
  [/(?:^|-)mttq(?=-|$)/g, '-mat-tran-to-quoc'],
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
