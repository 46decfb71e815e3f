import { findProvince } from '../lexicon/provinces.ts';
import { headerOf, type PlanRoot } from '../model/index.ts';

const NAMED = /(?:tỉnh|thành phố|Tỉnh [uủ][ủỷy]|Thành [uủ][ủỷy])\s+(\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){1,3})/gu;

/** The plan's own province: the letterhead's, else the one named most often behind "tỉnh", "thành phố" or "Tỉnh ủy". */
export function provinceOf(root: PlanRoot): string | null {
  const header = headerOf(root);
  if (header.issuer.province !== null) return header.issuer.province;
  const counts = new Map<string, number>();
  for (const [, name] of root.clean.text.matchAll(NAMED)) {
    const province = provinceIn(name!, header.date);
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
