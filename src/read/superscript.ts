/** Superscript digits, as footnote marks are written everywhere in the pipeline: `12` → `¹²`. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
