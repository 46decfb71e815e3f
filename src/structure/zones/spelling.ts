import { distanceWithin } from '../../lexicon/edit-distance.ts';
import { fold, matchKey } from '../../lexicon/fold.ts';
import type { CleanText, Span } from '../../model/index.ts';
import { provincesIn } from './issuer-place.ts';
import { squash } from './near.ts';

/** Whether a stretch of text was recognised from an image, so that its marks may be damaged. */
export function isRecognised(clean: CleanText, span: Span): boolean {
  return clean.words.some((word) => word.confidence !== null && word.start < span.end && word.end > span.start);
}

/**
 * Give a damaged phrase the spelling of the lexicon where only its marks differ.
 *
 * @param printed - begins with the phrase
 * @example respell('PHO CHỦ TỊCH', ['PHÓ CHỦ TỊCH']) // 'PHÓ CHỦ TỊCH'
 * @example respell('UỶ BAN NHÂN DÂN', ['ỦY BAN NHÂN DÂN']) // unchanged: another spelling, no damage
 */
export function respell(printed: string, phrases: readonly string[]): string {
  const folded = fold(printed);
  const phrase = longestFirst(phrases).find((candidate) => startsWord(folded, fold(candidate)));
  if (phrase === undefined) return printed;
  const head = printed.slice(0, phrase.length);
  return matchKey(head) === matchKey(phrase) ? printed : phrase + printed.slice(phrase.length);
}

function longestFirst(phrases: readonly string[]): string[] {
  return [...phrases].sort((a, b) => b.length - a.length);
}

function startsWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/[a-z]/.test(text[word.length] ?? ' ');
}

const LEAST_VOTES = 2;

/**
 * The spelling that the rest of the document gives a damaged place name: the one it has elsewhere, at least twice, or a
 * province that the document names and that it nearly is.
 *
 * @param text - the document
 * @example respellPlace('Thạch Vấn', 'UBND xã Thạch Vân … xã Thạch Vân') // 'Thạch Vân'
 */
export function respellPlace(place: string, text: string): string {
  const provinces = provincesIn(text, null).map((province) => province.name);
  if (provinces.some((name) => matchKey(name) === matchKey(place))) return place;
  const letters = squash(place);
  const votes = votesFor(place, text);
  const [spelling, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [place, 0];
  if (count >= LEAST_VOTES && count > (votes.get(place) ?? 0)) return spelling;
  const near = provinces.filter((name) => distanceWithin(squash(name), letters, 2) <= 2 && letters.length >= 7);
  return near.length === 1 ? near[0]! : place;
}

/** Capitalised stretches of as many words whose letters are the place's, one letter apart at most. */
function votesFor(place: string, text: string): Map<string, number> {
  const count = place.split(' ').length;
  const letters = squash(place);
  const votes = new Map<string, number>();
  const words = `\\p{Lu}\\p{L}*(?:[ \\n]\\p{Lu}\\p{L}*){${count - 1}}`;
  const stretch = new RegExp(`(?<!\\p{L})(?=(${words})(?!\\p{L}))`, 'gu');
  for (const match of text.matchAll(stretch)) {
    const spelling = capitalised(match[1]!.replace(/\n/g, ' '));
    if (distanceWithin(squash(spelling), letters, 1) > 1) continue;
    votes.set(spelling, (votes.get(spelling) ?? 0) + 1);
  }
  return votes;
}

/** `THẠCH VÂN` as it is written elsewhere: `Thạch Vân`. */
function capitalised(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Give a body's name the spelling of the place that it ends with.
 *
 * @example respellTail('ỦY BAN NHÂN DÂN XÃ THACH VÂN', 'Thạch Vân') // 'ỦY BAN NHÂN DÂN XÃ THẠCH VÂN'
 */
export function respellTail(name: string, place: string): string {
  const tail = name.slice(-place.length);
  const isTail = fold(tail) === fold(place) && name[name.length - place.length - 1] === ' ';
  if (!isTail || matchKey(tail) === matchKey(place)) return name;
  return name.slice(0, -place.length) + (tail === tail.toUpperCase() ? place.toUpperCase() : place);
}
