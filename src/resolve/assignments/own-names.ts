import { fold } from '../../lexicon/fold.ts';
import { headerOf, type PlanRoot } from '../../model/index.ts';

const LEVELLED = /(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) +(.+)$/;

/**
 * The folded names of the places a plan is of: its province, its place of issue and the place in its issuer's name.
 *
 * @example `ỦY BAN NHÂN DÂN XÃ AN PHÚ`, province `Lam Giang` → `['lam giang', 'an phu']`
 */
export function ownNames(root: PlanRoot): string[] {
  const { issuer, place } = headerOf(root);
  const inName = LEVELLED.exec(fold(issuer.name ?? '').replace(/\s+/g, ' '))?.[1] ?? null;
  const names = [issuer.province, place, inName].filter((name) => name !== null).map((name) => fold(name).trim());
  return [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}
