/**
 * What tesseract's Vietnamese model writes for what stands on paper: the letters it saw, and the letters that may have
 * been meant, likeliest first. Source: comparison of recognised and typeset pages at 150–300 dpi, clean, worn, faxed and
 * thresholded; most errors are one tone or hat.
 */
const LETTER_CONFUSIONS: ReadonlyMap<string, string> = new Map(
  `ố:ổôồ ổ:ốô ô:ổốồộ ồ:ôố ộ:ô õ:ốổỏơ ö:ỏõơ ó:ỏo ỏ:ó ò:o ọ:o ơ:ởớ ớ:ởơ ở:ớ ờ:ơ ỡ:ã
ế:ểêề ể:ếê ê:ếềểệ ề:ê ệ:êế ẻ:é é:ẻ ë:ẻẽ è:e
ấ:ẩâầ ẩ:ấâ â:ấầẩậ ầ:â ậ:âấ ắ:ẳăằ ẳ:ảẵắ ẵ:ả ă:ắằảạ ã:âă á:ảa ả:áẳ ạ:a ä:ăảạ å:ảá à:a a:ạà
í:ỉi ỉ:ií ì:i ị:i ï:ỉĩ î:ìí i:ỉí ı:i ỳ:ý ý:ỷ ỷ:ý ỹ:ỷ
ú:ủư ủ:ú ụ:u ü:ủũư û:ủù ũ:ù u:ụúư ứ:úửư ử:ứ ừ:ư ư:ừứu ự:ư
đ:d d:đ`
    .split(/\s+/)
    .map((entry) => [entry[0]!, entry.slice(2)] as const),
);

/** Letters of another shape: too bold for a word that is a syllable as it stands. */
const SHAPE_CONFUSIONS: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/ç/, 'c'],
  [/ñ/, 'n'],
  [/ø/, 'g'],
  [/n/, 'u'],
  [/u/, 'n'],
  [/h/, 'b'],
  [/b/, 'h'],
  [/c/, 'e'],
  [/e/, 'c'],
  [/l/, 'i'],
  [/q/, 'g'],
  [/rih/, 'nh'],
  [/rn/, 'm'],
  [/^cl/, 'd'],
  [/^ư/, 'tr'],
  [/ii/, 'n'],
];

/** Readings that stand for another word wherever they make no compound: the typeset word is that much more frequent. */
export const LONE_CONFUSIONS: ReadonlyMap<string, string> = new Map([
  ['đế', 'để'],
  ['tố', 'tổ'],
]);

/** Vowels that differ in nothing but hat, horn or tone. */
const VOWEL_FAMILIES: readonly string[] = [
  'aàảãáạăằẳẵắặâầẩẫấậ',
  'eèẻẽéẹêềểễếệ',
  'iìỉĩíị',
  'oòỏõóọôồổỗốộơờởỡớợ',
  'uùủũúụưừửữứự',
  'yỳỷỹýỵ',
];

/**
 * Every reading that differs from a word in the marks of one vowel: what a word may be that is no syllable as it stands.
 *
 * @param word - lower case, NFC
 * @example markedReadings('tich') // ['tìch', 'tỉch', 'tĩch', 'tích', 'tịch']
 */
export function markedReadings(word: string): string[] {
  return [...word].flatMap((letter, i, letters) => {
    const family = VOWEL_FAMILIES.find((vowels) => vowels.includes(letter)) ?? '';
    return [...family].filter((vowel) => vowel !== letter).map((vowel) => letters.with(i, vowel).join(''));
  });
}

/**
 * Every reading that one measured confusion of a vowel's marks, or of d and đ, makes of a word.
 *
 * @param word - lower case, NFC
 * @example meantReadings('tố') // ['tổ', 'tô', 'tồ']
 */
export function meantReadings(word: string): string[] {
  return [...word].flatMap((letter, i, letters) =>
    [...(LETTER_CONFUSIONS.get(letter) ?? '')].map((meant) => letters.with(i, meant).join('')),
  );
}

/**
 * Every reading that one confused shape makes of a word, at the first place where it occurs.
 *
 * @param word - lower case, NFC
 * @example shapeReadings('cnẩn') // ['cuẩn', 'enẩn']
 */
export function shapeReadings(word: string): string[] {
  return SHAPE_CONFUSIONS.filter(([pattern]) => pattern.test(word)).map(([pattern, meant]) =>
    word.replace(pattern, meant),
  );
}
