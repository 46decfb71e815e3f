import { type MappedText, rewrite } from './mapped-text.ts';

/** A letter with the marks that follow it; Hangul letters, which compose without marks; blocks with characters that NFC replaces. */
const CLUSTER =
  /\P{M}\p{M}+|[\u1100-\u11FF]+|[\u0300-\u0387\u0900-\u0FFF\u1F00-\u1FFF\u2000\u2001\u2100-\u2AFF\uF900-\uFFFF\u{10000}-\u{10FFFF}]/gu;
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
