/** What only Markdown writes. Each sign counts once per line. */
const SIGNS: readonly RegExp[] = [
  /^ {0,3}#{1,6} \S/,
  /\*\*[^*\s][^*]*\*\*/,
  /(?:^|[\s(])\*[^*\s][^*]*[^*\s]\*(?:$|[\s).,;:])/,
  /^\|.*\|\s*$/,
  /^\|?[ :|-]*-{3,}[ :-]*\|[ :|-]*$/,
  /<\/?(?:br|table|tr|td|th|sub|sup|b|strong|i|em|u)\b[^<>]{0,200}>/i,
  /^```/,
];

/** The row of dashes below a table's head, three columns or more: one is proof enough. */
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*){2,}\|?\s*$/;

/** Lines looked at, and the share of them that must carry a sign. */
const SAMPLE_LINES = 2000;
const LEAST_SHARE = 0.01;

/**
 * Whether a text is written in Markdown, judged by its content.
 *
 * @example isMarkdown('**KẾ HOẠCH**\n## I. MỤC ĐÍCH') // true
 */
export function isMarkdown(text: string): boolean {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const signs = lines.filter((line) => SIGNS.some((sign) => sign.test(line.slice(0, 1000)))).length;
  return lines.some((line) => TABLE_RULE.test(line)) || (signs >= 2 && signs >= LEAST_SHARE * lines.length);
}
