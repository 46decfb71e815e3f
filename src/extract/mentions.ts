import type { VFile } from 'vfile';
import { words } from '../../grammars/shared/letters.ts';
import { DOCUMENT_TYPES } from '../lexicon/document-types.ts';
import { factWindows, type Mention, type Placed, type PlanRoot } from '../model/index.ts';

const typeNames = words(...DOCUMENT_TYPES.map(({ name }) => name)).source;
const POINTERS = words('này', 'trên', 'nêu trên', 'nói trên', 'trên đây', 'đã nêu', 'ở trên', 'vừa nêu').source;
const ANAPHORA = new RegExp(`(?<![\\p{L}])${typeNames}[ \\u00A0]+${POINTERS}`, 'gu');

/**
 * Find anaphora: a document's type with "này", "trên", "nêu trên". "… trên địa bàn" is a place, not a pointer.
 *
 * @example "các nội dung của Kế hoạch nêu trên" → { raw: 'Kế hoạch nêu trên' }
 */
export function extractMentions(root: PlanRoot, _file: VFile): PlanRoot {
  const { text } = root.clean;
  const mentions = factWindows(root).flatMap(({ where, span }): Placed<Mention>[] =>
    [...text.slice(span.start, span.end).matchAll(ANAPHORA)].filter(isPointer).map((match) => ({
      where,
      raw: match[0],
      key: null,
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    })),
  );
  return { ...root, facts: { ...root.facts, mentions } };
}

/** What follows a bare "trên" that is a preposition. */
const PREPOSITION = /^\s+(?:địa bàn|cơ sở|các|toàn|phạm vi|mọi|cả|môi trường|lĩnh vực|\d)/u;

function isPointer({ 0: raw, index, input }: RegExpExecArray): boolean {
  const end = index + raw.length;
  return !/\strên$/u.test(raw) || /(?:nêu|nói|ở)\s+trên$/u.test(raw) || !PREPOSITION.test(input.slice(end, end + 12));
}
