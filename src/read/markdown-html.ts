import type { TextCell, TextTable } from './markdown-bars.ts';

const TABLE_TAG = /<(\/?)(table|tr|td|th)(?:\s[^<>]{0,300})?>/gi;

/**
 * Read an HTML table, as some OCR engines write them into Markdown. Spans are not repeated: a merged cell is its first.
 *
 * @param lines - from the line with `<table` to the line with `</table>`
 * @example readHtmlTable(['<table><tr><th>STT</th><th>Nội dung</th></tr></table>']) // one header row
 */
export function readHtmlTable(lines: readonly string[]): TextTable {
  const source = lines.join('\n');
  const rows: TextCell[][] = [];
  let headerRows = 0;
  let inRow = false;
  let inCell = false;
  let at = 0;
  const take = (end: number): void => {
    const text = source.slice(at, end);
    if (inCell) rows.at(-1)!.push(text.split('\n'));
    else if (/[\p{L}\p{N}]/u.test(text.replace(/<[^<>]*>/g, ''))) rows.push([text.split('\n')]);
  };
  for (const tag of source.matchAll(TABLE_TAG)) {
    take(tag.index);
    at = tag.index + tag[0].length;
    const name = tag[2]!.toLowerCase();
    const opens = tag[1] === '';
    inCell = opens && (name === 'td' || name === 'th');
    if (opens && (name === 'tr' || (inCell && !inRow))) rows.push([]);
    inRow = opens ? name === 'tr' || inCell : name !== 'tr' && name !== 'table' && inRow;
    if (inCell && name === 'th') headerRows = rows.length;
  }
  take(source.length);
  return { rows, headerRows: headerRows < rows.length ? headerRows : Math.min(1, headerRows) };
}
