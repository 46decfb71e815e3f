import type { CleanLine, CleanText, PlacedWord, TextRepair } from '../model/index.ts';
import { boxOfLine, type DraftLine, draftWords } from './draft-line.ts';

const isFlow = (line: DraftLine): boolean => line.role === 'flow';
const isFootnote = (line: DraftLine): boolean => line.role === 'footnote';

/**
 * Put the lines into one text: the flow, then the footnotes, then everything else, each in page order.
 *
 * @param repair - words and labels may be changed: other readings of words are kept
 */
export function compose(drafts: readonly DraftLine[], repair = true): CleanText {
  const ordered = [
    ...drafts.filter(isFlow),
    ...drafts.filter(isFootnote),
    ...drafts.filter((line) => !isFlow(line) && !isFootnote(line)),
  ];
  const lines: CleanLine[] = [];
  const words: PlacedWord[] = [];
  const repairs: TextRepair[] = [];
  let start = 0;
  for (const draft of ordered) {
    const end = start + draft.mapped.text.length;
    const inLine = draftWords(draft);
    lines.push({ start, end, page: draft.page, box: boxOfLine(draft, inLine), layout: draft.layout, role: draft.role });
    for (const { word, ...span } of inLine) {
      if (word.box === null) continue;
      const { box, confidence, alternatives } = word;
      const placed = { start: start + span.start, end: start + span.end, page: draft.page, box, confidence };
      words.push(repair && alternatives !== undefined ? { ...placed, alternatives } : placed);
    }
    for (const { from, to, reason, ...span } of draft.changes) {
      repairs.push({ from, to, reason, span: { start: start + span.start, end: start + span.end } });
    }
    start = end + 1;
  }
  const text = ordered.map((draft) => draft.mapped.text).join('\n');
  return { text, lines, words, repairs, ...(repair ? {} : { asRead: true }) };
}
