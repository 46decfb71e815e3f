import { type MappedText, rewrite } from './mapped-text.ts';

/** A letter with the marks that follow it. Conjoining Hangul letters compose without marks. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}+|[\u0300-\u{10FFFF}]/gu;
const TONE_BEFORE_HAT = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;
const MARK = /\p{M}/u;

/**
 * NFC, with a tone mark that stands before the circumflex or breve put behind it first: NFC alone leaves `é̂` as two
 * code points because both marks are of class 230 (UAX 15).
 *
 * @example composeCluster('e\u0301\u0302') // 'ế'
 */
export function composeCluster(cluster: string): string {
  return cluster.normalize('NFD').replace(TONE_BEFORE_HAT, '$2$1').normalize('NFC');
}

/** Compose every letter with its marks. */
export function composeMarks(mapped: MappedText): MappedText {
  if (!MARK.test(mapped.text) && mapped.text.normalize('NFC') === mapped.text) return mapped;
  const composed = rewrite(mapped, CLUSTER, (match) => composeCluster(match[0]));
  const rest = composed.text.normalize('NFC');
  return rest === composed.text ? composed : rewrite(composed, /.+/gs, () => rest);
}
