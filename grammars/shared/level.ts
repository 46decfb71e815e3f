const OPEN_SYLLABLES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const SHIFTED_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/g;

/**
 * The text as a grammar of phrases reads it: lower case, tone marks on the first vowel of an open syllable, one kind of
 * dash (OCR reads one as two), blanks for emphasis marks and every kind of blank but the line break. Same length: offsets hold in both texts.
 *
 * @param text - NFC text
 * @example level('Uỷ ban – **Văn hoá**') // 'ủy ban -   văn hóa  '
 */
export function level(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) lower = Array.from({ length: text.length }, (_, i) => lowerUnit(text[i]!)).join('');
  return lower
    .replace(/[–—‐‑−-]+/g, (dashes) => `-${' '.repeat(dashes.length - 1)}`)
    .replace(/[\u00A0\t\r*_]/g, ' ')
    .replace(SHIFTED_TONE, (vowels) => OPEN_SYLLABLES[vowels]!);
}

/** Some letters of other scripts grow when lowered; they stay as they are. */
function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
