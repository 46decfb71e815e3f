import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { AGENCIES } from '../../lexicon/agencies.ts';
import { fold } from '../../lexicon/fold.ts';

/** What a plan says of names: see {@link agencyKey}. */
export interface NameContext {
  /** Short name → long name, as the plan declares it. */
  readonly declared: ReadonlyMap<string, string>;
  /** Folded names of the places that the plan is of: `lam giang`. */
  readonly own: readonly string[];
  /** Key of the committee that issues the plan, of which it says `Ban Chỉ đạo` and `Trưởng Ban`; null when a body issues it. */
  readonly committee: string | null;
}

const OPENING = /^(?:(?:tất cả các|tất cả|toàn thể|toàn bộ|các|những|mọi|mỗi|từng|đồng chí|đ\/c|ông|bà) +)+/i;

/**
 * The key of a body or post: one key per body however it is written.
 *
 * @param name - as printed
 * @returns the folded canonical name with dashes for blanks; null when the name holds no letter
 * @example agencyKey('UBND tỉnh', { declared: new Map(), own: [], committee: null }) // 'uy-ban-nhan-dan-tinh'
 */
export function agencyKey(name: string, context: NameContext): string | null {
  const bare = name.replace(/[*_]+/g, '').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().replace(OPENING, '');
  const long = expand(context.declared.get(bare) ?? bare).replace(OPENING, '');
  const words = withoutOwn(slug(canonical(long)), context.own);
  return words === '' ? null : completed(words, context.committee);
}

/** `Trưởng Ban` in a plan of `Ban Chỉ đạo tỉnh` is `Trưởng Ban Chỉ đạo tỉnh`. */
function completed(key: string, committee: string | null): string {
  if (committee === null) return key;
  const post = /^((?:pho-)?truong-)ban$/.exec(key);
  if (post) return `${post[1]}${committee}`;
  if (/^(?:pho-)?truong-ban-thuong-truc$/.test(key)) return `${key}-${committee}`;
  return key.replace(/(^|-)ban-chi-dao$/, `$1${committee}`);
}

const ACRONYM = /[A-ZĐƯ]{2,}(?:[&-][A-ZĐƯ]+)*(?![a-zà-ỹ])/g;

/** Abbreviations of the lexicon written out: `UBMTTQVN` → `Ủy ban Mặt trận Tổ quốc Việt Nam`. */
function expand(name: string): string {
  return name.replace(ACRONYM, (word) => ABBREVIATIONS[word] ?? word);
}

const slug = (name: string): string =>
  fold(name)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Variant → canonical name, both as slugs. */
const variants = new Map<string, string>();
for (const { name, variants: others } of AGENCIES) {
  const to = slug(name);
  for (const other of [name, ...others]) {
    variants.set(slug(expand(other)), to);
    variants.set(slug(other), to);
  }
}
const LONGEST = Math.max(...[...variants.keys()].map((variant) => variant.split('-').length));

/** The longest known variant at the start becomes the canonical name; the scope after it stays. */
function canonical(name: string): string {
  const words = slug(name).split('-');
  for (let n = Math.min(words.length, LONGEST); n > 0; n--) {
    const known = variants.get(words.slice(0, n).join('-'));
    if (known === undefined) continue;
    return scoped(known, words.slice(n)).join('-');
  }
  return words.join('-');
}

/** Departments and ministries exist at one level only: `Sở Nội vụ tỉnh` is `Sở Nội vụ`. */
function scoped(known: string, rest: readonly string[]): string[] {
  const isOneLevel = /^(?:so|bo)-/.test(known) && !known.startsWith('bo-chi-huy');
  const isScope = /^(?:tinh|thanh-pho)/.test(rest.join('-'));
  return isOneLevel && isScope ? [known] : [known, ...rest];
}

const LEVEL = '(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran|dac-khu)';

/** A body of the plan's own place needs no name: `… tỉnh Lam Giang` → `… tỉnh`. */
function withoutOwn(key: string, own: readonly string[]): string {
  return own.reduce((short, place) => short.replace(new RegExp(`(-${LEVEL})-${slug(place)}(?=-|$)`, 'g'), '$1'), key);
}
