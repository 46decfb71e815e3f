/**
 * Characters that stand for a Vietnamese letter or a plain sign because a font, a keyboard or an OCR engine produced
 * something that looks the same. Source: Unicode confusables (UTS 39) cut down to what Vietnamese documents contain.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => [[...pair][0]!, [...pair].slice(1).join('')] as const),
  );

/** The letter đ: Icelandic eth and the African letters of the same shape. */
export const D_STROKES: ReadonlyMap<string, string> = pairs('ðđ ɖđ ÐĐ ƉĐ');

/** Cyrillic and Greek letters that look like Latin ones. */
export const FOREIGN_SCRIPT_LETTERS: ReadonlyMap<string, string> = pairs(`
  АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ аa еe оo рp сc уy хx іi ѕs јj
  ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv`);

/** Characters that are one or several Latin letters in disguise. */
export const LETTER_FORMS: ReadonlyMap<string, string> = pairs(`
  ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst
  ⅠI ⅡII ⅢIII ⅣIV ⅤV ⅥVI ⅦVII ⅧVIII ⅨIX ⅩX ⅪXI ⅫXII
  ⅰi ⅱii ⅲiii ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix ⅹx ⅺxi ⅻxii`);

/** Signs with a plain twin. En and em dashes and quotation marks are not here: they stay as printed. */
export const PLAIN_SIGNS: ReadonlyMap<string, string> = pairs('‐- ‑- −- ﹣- ⁃- ⁄/ ∕/ ․.');

/**
 * Private-use characters that Symbol and Wingdings leave behind, by what their glyphs show. Bullets become `•`, the
 * dash of Symbol `-`.
 */
export const SYMBOL_FONT_SIGNS: ReadonlyMap<string, string> = pairs(`
  \uF0B7• \uF0A7• \uF0A8• \uF06E• \uF06C• \uF071• \uF076• \uF075• \uF0D8• \uF0E8• \uF0E0• \uF0FC• \uF0AE•
  \uF02D- \uF02B+ \uF02A* \uF025% \uF03D= \uF03C< \uF03E> \uF0A3≤ \uF0B3≥ \uF0B1± \uF0B4× \uF0B0°`);

/** Combining marks that bad fonts use for the Vietnamese mark of the same shape. */
export const MARK_FORMS: ReadonlyMap<string, string> = new Map([
  ['\u030C', '\u0306'],
  ['\u0311', '\u0306'],
  ['\u0315', '\u031B'],
  ['\u0321', '\u031B'],
  ['\u0329', '\u0323'],
  ['\u0316', '\u0300'],
  ['\u0317', '\u0301'],
]);

/** Spacing accents and the combining mark each one means after a vowel. */
export const SPACING_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u00B4', '\u0301'],
  ['\u02CA', '\u0301'],
  ['\u0060', '\u0300'],
  ['\u02CB', '\u0300'],
  ['\u02C6', '\u0302'],
  ['\u02DC', '\u0303'],
  ['\u02D8', '\u0306'],
  ['\u02C0', '\u0309'],
]);

/** Apostrophes that stand for the horn of ơ and ư. */
export const HORN_APOSTROPHES = '\u2019\u02BC\u02B9\u00B4';
