import type { CleanText, TextEdit } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { edgeLine } from './edge-line.ts';
import { startsNote } from './footnotes.ts';
import { findHeader } from './header-lines.ts';
import { joinsAbove } from './letterhead-kind.ts';
import { itemStarts } from './recipients.ts';

/**
 * Joins of lines that were wrapped inside header and recipients: a wrapped issuer, a title of several lines, an item
 * that runs on. Only line breaks are replaced, by blanks; line indices stay valid.
 *
 * @returns edits sorted by start
 */
export function zoneEdits(clean: CleanText, zones: readonly ZoneRange[]): TextEdit[] {
  return zones.flatMap((zone) => {
    if (zone.type === 'header') return headerJoins(clean, zone);
    if (zone.type === 'recipients') return recipientJoins(clean, zone);
    return zone.type === 'footnotes' ? noteJoins(clean, zone) : cellJoins(clean, zone);
  });
}

function headerJoins(clean: CleanText, zone: ZoneRange): TextEdit[] {
  const header = findHeader(clean, zone.end);
  const title = header?.title;
  const joins: TextEdit[] = [];
  for (let at = zone.start + 1; at < zone.end; at++) {
    const inTitle = title !== null && title !== undefined && at > title.start && at < title.end;
    const inAttached = title !== null && title !== undefined && at > title.end && at < title.attachedEnd;
    const isLetterhead = at < (header?.typeIndex ?? zone.end);
    if (inTitle || inAttached || (isLetterhead && joinsAbove(edgeLine(clean, at - 1), edgeLine(clean, at)))) {
      joins.push(join(clean, at));
    }
  }
  return joins;
}

function recipientJoins(clean: CleanText, zone: ZoneRange): TextEdit[] {
  const starts = new Set(itemStarts(clean, zone));
  const joins: TextEdit[] = [];
  for (let at = zone.start + 1; at < zone.end; at++) if (!starts.has(at)) joins.push(join(clean, at));
  return joins;
}

/** A note of several lines is one paragraph. */
function noteJoins(clean: CleanText, zone: ZoneRange): TextEdit[] {
  const joins: TextEdit[] = [];
  for (let at = zone.start + 1; at < zone.end; at++) if (!startsNote(edgeLine(clean, at))) joins.push(join(clean, at));
  return joins;
}

/** A cell of several lines is one line. */
function cellJoins(clean: CleanText, zone: ZoneRange): TextEdit[] {
  const joins: TextEdit[] = [];
  for (let at = zone.start + 1; at < zone.end; at++) {
    const cell = clean.lines[at]!.layout.cell;
    const above = clean.lines[at - 1]!.layout.cell;
    if (cell && above && cell.table === above.table && cell.row === above.row && cell.column === above.column) {
      joins.push(join(clean, at));
    }
  }
  return joins;
}

/** Replace the break before a line. */
function join(clean: CleanText, at: number): TextEdit {
  return { start: clean.lines[at - 1]!.end, end: clean.lines[at]!.start, text: ' ' };
}
