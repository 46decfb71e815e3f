import { fold } from '../../lexicon/fold.ts';
import { headerOf, type PlanRoot } from '../../model/index.ts';

const COMMITTEE =
  /^(?:thuong truc )?(ban chi dao (?:tinh|huyen|quan|thanh pho|thi xa|xa|phuong|thi tran|dac khu))(?= |$)/;

/**
 * The key of the committee that issues a plan; null when it is issued by a standing body.
 *
 * @example issuer `Ban Chỉ đạo tỉnh về thực hiện dân chủ ở cơ sở` → `ban-chi-dao-tinh`
 */
export function ownCommittee(root: PlanRoot): string | null {
  const name = fold(headerOf(root).issuer.name ?? '').replace(/\s+/g, ' ');
  return COMMITTEE.exec(name)?.[1]?.replaceAll(' ', '-') ?? null;
}

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
