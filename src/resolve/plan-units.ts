import { fold } from '../lexicon/fold.ts';
import type { PlanHeader } from '../model/index.ts';

/** Levels below the province, as folded words. */
const LEVEL = '(?:huyen(?: uy)?|quan(?: uy)?|thi xa|thi uy|thi tran|xa|phuong)';
const UNIT = new RegExp(`(?:^|[^a-z])(${LEVEL})\\s+([a-z]+(?:\\s+[a-z]+){0,2})\\s*(?=$|[,;.()\\n])`);

/** Committees of the Party stand for the level they lead. */
const LEVEL_OF_COMMITTEE: Readonly<Record<string, string>> = {
  'huyen uy': 'huyen',
  'quan uy': 'quan',
  'thi uy': 'thi-xa',
};

/**
 * The plan's own units below the province, by level: what "UBND huyện" without a name means in it.
 *
 * @example ownUnits({ name: 'UBND xã An Phú', parent: 'UBND huyện Bình Khê', … }) // { xa: 'xa-an-phu', huyen: 'huyen-binh-khe' }
 */
export function ownUnits({ name, parent }: Pick<PlanHeader['issuer'], 'name' | 'parent'>): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const printed of [name, parent]) {
    const found = printed === null ? null : UNIT.exec(fold(printed));
    if (!found) continue;
    const level = levelSlug(found[1]!);
    if (!units.has(level)) units.set(level, `${level}-${found[2]!.replace(/\s+/g, '-')}`);
  }
  return units;
}

/** `thi xa` and `thi uy` → `thi-xa`. */
export function levelSlug(word: string): string {
  return LEVEL_OF_COMMITTEE[word] ?? word.replace(/\s+/g, '-');
}
