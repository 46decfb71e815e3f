/**
 * VNI-Windows (VNI-Times, VNI-Helve): an ASCII letter and a mark of its own byte, a few letters in one byte, written
 * here as Windows-1252 shows them. Source: VNI Software, VNI-ANSI character set.
 */

/** Bases that carry a tone alone; ô stands for ơ and ö for ư. */
const TONE_BASES: readonly (readonly [shown: string, letter: string])[] = [
  ...[...'aeouy'].map((vowel) => [vowel, vowel] as const),
  ['ô', 'ơ'],
  ['ö', 'ư'],
];
/** Marks and what they add: tones, then circumflex and breve alone and with each tone. */
const TONES = 'ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323';
const CIRCUMFLEXES = 'â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323';
const BREVES = 'ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323';
/** Letters of one byte. */
const SINGLES = 'ñđ ôơ öư íí ìì æỉ óĩ òị îỵ';

function* pairs(): Generator<readonly [shown: string, letter: string]> {
  const marks = (list: string) => list.split(' ').map((entry) => [entry[0]!, entry.slice(1)] as const);
  for (const [base, letter] of TONE_BASES) for (const [mark, tone] of marks(TONES)) yield [base + mark, letter + tone];
  for (const vowel of 'aeo') for (const [mark, hat] of marks(CIRCUMFLEXES)) yield [vowel + mark, vowel + hat];
  for (const [mark, hat] of marks(BREVES)) yield [`a${mark}`, `a${hat}`];
  for (const entry of SINGLES.split(' ')) yield [entry[0]!, entry.slice(1)];
}

/** Letters by what is shown for them; the case of a pair is its first character's, that of its mark is free. */
export const VNI: ReadonlyMap<string, string> = new Map(
  [...pairs()].flatMap(([shown, decomposed]) => {
    const letter = decomposed.normalize('NFC');
    const [base, mark = ''] = shown;
    const capital = letter.toUpperCase();
    const upper = base!.toUpperCase();
    return [
      [shown, letter],
      [base + mark.toUpperCase(), letter],
      [upper + mark.toUpperCase(), capital],
      [upper + mark, capital],
    ] as const;
  }),
);
