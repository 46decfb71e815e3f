const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A Roman numeral's value; null for a wrong one.
 *
 * @example parseRoman('XIV') // 14
 * @example parseRoman('IIX') // null
 */
export function parseRoman(numeral: string): number | null {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN_DIGITS[numeral[i]!];
    if (digit === undefined) return null;
    value += digit < (ROMAN_DIGITS[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value > 0 && toRoman(value) === numeral ? value : null;
}

/**
 * @param value - 1 to 399
 * @example toRoman(14) // 'XIV'
 */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [size, digits] of ROMAN_PARTS) {
    while (rest >= size) {
      numeral += digits;
      rest -= size;
    }
  }
  return numeral;
}
