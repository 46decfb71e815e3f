/** Superscript digits, as footnote marks are written everywhere in the pipeline: `12` → `¹²`. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** Raised digits until the text around them is decoded: ¹ ² ³ are letters of old encodings. U+E000 is for private use. */
const RAISED = 0xe000;
const RAISED_DIGIT = /[\uE000-\uE009]/g;

/** Set digits aside as raised; {@link fromRaised} writes them. */
export function toRaised(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(RAISED + Number(digit)));
}

/**
 * Write the digits that {@link toRaised} set aside as superscripts.
 *
 * @example fromRaised(`thôn${toRaised('12')}`) // 'thôn¹²'
 */
export function fromRaised(text: string): string {
  return text.replace(RAISED_DIGIT, (digit) => toSuperscript(String(digit.charCodeAt(0) - RAISED)));
}
