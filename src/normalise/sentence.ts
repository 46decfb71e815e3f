/** What ends a sentence or an item, closing brackets and quotation marks included. */
const FINISHED = /[.;:!?…][)\]”"’'*]*$/;
/** The start of a line that goes on with a sentence; `a)`, `b.` and `1.` are labels. */
const GOES_ON = /^(?!\p{Ll}{1,2}[).]|\d+[).])(?:\p{Ll}|\d)/u;

/** Whether a line ends a sentence or an item. */
export function isFinished(text: string): boolean {
  return FINISHED.test(text);
}

/** Whether a line goes on with a sentence that began above. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/**
 * Whether something stands in the middle of a sentence, told by the lines around it.
 *
 * @example isBrokenBetween('theo Quyết định số 12/QĐ-UBND ngày', '05/3/2024 của Ủy ban nhân dân tỉnh') // true
 */
export function isBrokenBetween(before: string, after: string): boolean {
  return !isFinished(before) && goesOn(after);
}
