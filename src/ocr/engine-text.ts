/** Tesseract writes Đ as, or beside, the look-alike Ð (U+00D0): one letter was printed. */
const ETH = /(?=Đ*Ð)[ĐÐ]+/g;
/** The fraction slash U+2044 and the division slash U+2215. */
const SLASHES = /[\u2044\u2215]/g;

/**
 * What an engine wrote, NFC, without the signs that it takes for Vietnamese letters and that no Vietnamese text has.
 *
 * @example cleanEngineText('218-QĐÐ⁄TW') // '218-QĐ/TW'
 */
export function cleanEngineText(text: string): string {
  return text.normalize('NFC').trim().replace(ETH, 'Đ').replace(SLASHES, '/');
}
