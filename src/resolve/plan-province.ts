import { fold } from '../lexicon/fold.ts';
import { findProvince } from '../lexicon/provinces.ts';
import { headerOf, type PlanRoot } from '../model/index.ts';

const NAMED = /(?:tỉnh|thành phố|Tỉnh [uủ][ủỷy]|Thành [uủ][ủỷy])\s+(\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){1,3})/gu;

/** A province behind its word in a folded letterhead: `ubnd tinh lam giang`. */
const IN_LETTERHEAD = /(?:^|[^a-z])(?:tinh(?: uy)?|tinh doan)\s+([a-z]+(?:[\s-]+[a-z]+){0,2})\s*(?=$|[,;.()\n])/;

/** Places have two or three syllables; a fourth belongs to what follows the name. */
const IN_TEXT = /(?<!các )tỉnh\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,2})(?!\p{L})/gu;

/**
 * The plan's own province: the letterhead's, else the one named most often behind "tỉnh", "thành phố" or "Tỉnh ủy",
 * else what the letterhead or the text calls a "tỉnh", known or not.
 */
export function provinceOf(root: PlanRoot): string | null {
  const header = headerOf(root);
  if (header.issuer.province !== null) return header.issuer.province;
  const known = mostFrequent(root.clean.text.matchAll(NAMED), (name) => provinceIn(name, header.date));
  return known ?? inLetterhead(root) ?? mostFrequent(root.clean.text.matchAll(IN_TEXT), (name) => name);
}

function inLetterhead(root: PlanRoot): string | null {
  const { name, parent } = headerOf(root).issuer;
  for (const printed of [name, parent]) {
    const province = printed === null ? null : IN_LETTERHEAD.exec(fold(printed))?.[1];
    if (province) return province;
  }
  return null;
}

function mostFrequent(matches: Iterable<RegExpMatchArray>, toProvince: (name: string) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const [, name] of matches) {
    const province = toProvince(name!);
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The longest beginning of capitalised words that names a province. */
function provinceIn(name: string, date: string | null): string | null {
  const parts = name.split(/\s+/);
  for (let count = parts.length; count > 0; count--) {
    const province = findProvince(parts.slice(0, count).join(' '), date);
    if (province !== null) return province.name;
  }
  return null;
}
