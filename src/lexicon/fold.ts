/**
 * Letters without their marks, so that lexicon look-ups do not depend on tone placement, missing marks or case.
 * One code unit in, one code unit out: offsets into the folded text are offsets into the text.
 */
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  return base === 'đ' || base === 'ð' ? 'd' : base.length === 1 ? base : letter;
}

/**
 * Lower-case base letters, same length as the text.
 *
 * @param text - NFC text
 * @example fold('Kế hoạch số 12/KH-UBND') // 'ke hoach so 12/kh-ubnd'
 */
export function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    let base = folded.get(letter);
    if (base === undefined) {
      base = foldLetter(letter);
      folded.set(letter, base);
    }
    result += base;
  }
  return result;
}

const TONES = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
]);

/**
 * A key that is equal for spellings of a word that differ only in tone placement, case or final i/y:
 * `hoà` and `hòa`, `Uỷ` and `ủy`, `kỹ` and `kĩ`. Source: Decree-era spelling rules as summarised in `docs/glossary.md`.
 *
 * @param text - any text, NFC or NFD
 * @example matchKey('Uỷ ban') === matchKey('ủy ban') // true
 */
export function matchKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{L}]+/gu, syllableKey);
}

function syllableKey(syllable: string): string {
  let tone = '';
  let letters = '';
  for (const mark of syllable.normalize('NFD')) {
    const digit = TONES.get(mark);
    if (digit === undefined) letters += mark;
    else tone = digit;
  }
  return letters.normalize('NFC').replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i') + tone;
}
