import { isHeadingText } from '../../lexicon/headings.ts';
import type { LineFacts } from './line-facts.ts';

const LONGEST = 110;
/** `Chương II` alone: the next line is its heading. */
const NAMED_UNIT = /^(?:phần|chương|mục|tiểu mục|phụ lục|biểu|mẫu)(?: [^ ]+){0,3}$/i;

/**
 * How strongly a line without a label looks like a heading: by its looks (bold, marked up, centred capitals), by its
 * words alone (`Mục đích`), or not at all.
 *
 * @param before - the line above
 */
export function headingStrength(line: LineFacts, before: LineFacts | undefined): 'looks' | 'words' | 'none' {
  const { text, opens, closes, capitals } = line;
  if (
    opens !== 'upper' ||
    !/^\p{Lu}/u.test(text) ||
    text.length > LONGEST ||
    !(closes === 'none' || closes === 'colon')
  )
    return 'none';
  if (line.dangles || text.split(' ').length < 2 || (before !== undefined && continuesHeading(line, before)))
    return 'none';
  if (isSetOff(line) && closes === 'none') return capitals || isHeadingText(text) ? 'looks' : 'words';
  return (capitals && line.certainty === null) || isHeadingText(text) ? 'words' : 'none';
}

function isSetOff({ line, capitals, certainty }: LineFacts): boolean {
  const { bold, heading, centred } = line.layout;
  return bold || heading !== null || (centred && capitals && certainty === null);
}

/** The second line of a heading in the same type. */
function continuesHeading(line: LineFacts, before: LineFacts): boolean {
  if (NAMED_UNIT.test(before.text)) return true;
  if (before.closes !== 'none') return before.dangles;
  return (
    before.dangles ||
    (before.capitals && line.capitals) ||
    (before.line.layout.bold && line.line.layout.bold && line.line.layout.gapBefore < 0.15)
  );
}
