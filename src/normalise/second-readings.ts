import {
  type Box,
  type CleanText,
  type Doubt,
  editText,
  type LookRequest,
  type PlacedWord,
  type SecondLook,
  type TextEdit,
  unionBox,
} from '../model/index.ts';

/** Looks that must agree: one alone may be wrong again. */
const FEWEST_LOOKS = 2;

/**
 * Look at the places in doubt once more. A reading that settles its doubt, and that looks agree on, is put into the text
 * and recorded as a repair; any other stays beside the first one, for the outline to choose.
 *
 * @param doubts - in the order of their weight: the look has bounds
 * @returns the same text when nothing was in doubt or seen otherwise
 * @example readSecond(clean of 'ngày 3O/6/2O23', doubts, look) // text 'ngày 30/6/2023', repairs [{ from: '3O/6/2O23', … }]
 */
export async function readSecond(clean: CleanText, doubts: readonly Doubt[], look: SecondLook): Promise<CleanText> {
  const places = doubts.flatMap((doubt) => placeOf(clean, doubt));
  if (places.length === 0) return clean;
  const readings = await look(places.map(({ request }) => request));
  const seen = places.flatMap((place, at) => toSeen(clean, place, readings[at] ?? []));
  const words = new Map(seen.map(({ word, beside }) => [word, beside] as const));
  const known = clean.words.map((word) => {
    const beside = words.get(word) ?? [];
    if (beside.length === 0) return word;
    return { ...word, alternatives: [...new Set([...beside, ...(word.alternatives ?? [])])] };
  });
  const settled = seen.filter(({ to }) => to !== null).sort((a, b) => a.start - b.start);
  return recorded({ ...clean, words: known }, withoutOverlaps(settled));
}

/** A doubt and where it stands on its page. */
interface Place {
  readonly doubt: Doubt;
  /** The first word. */
  readonly word: PlacedWord;
  readonly request: LookRequest;
}

/** Words in one row of one page; none for a place that is broken by the end of a line. */
function placeOf(clean: CleanText, doubt: Doubt): Place[] {
  const words = clean.words.filter(({ start, end }) => start < doubt.end && end > doubt.start);
  const [word] = words;
  if (word === undefined || words.some((other) => !isBeside(word, other))) return [];
  const box = words.map((each) => partOf(each, doubt)).reduce(unionBox);
  const next = clean.words[clean.words.indexOf(word) + words.length];
  const wide = doubt.before === undefined || next === undefined ? box : reachLeft(box, doubt.before, next);
  return [{ doubt, word, request: { page: word.page, box: wide, kind: doubt.kind } }];
}

/** A lone stop is as high as a dot: the word after it shows how high the row is. */
function reachLeft([x0, , x1]: Box, heights: number, next: PlacedWord): Box {
  const [, top, , bottom] = next.box;
  return [Math.max(0, x0 - heights * (bottom - top)), top, x1, bottom];
}

function isBeside(word: PlacedWord, other: PlacedWord): boolean {
  return word.page === other.page && other.box[1] < word.box[3] && other.box[3] > word.box[1];
}

/** A word's box as far as the doubt goes. One sign more at an end is left in: it is narrow, and easily told. */
function partOf({ start, end, box }: PlacedWord, doubt: Doubt): Box {
  const [x0, y0, x1, y1] = box;
  const perLetter = (x1 - x0) / (end - start);
  const before = doubt.start - start > 1 ? (doubt.start - start) * perLetter : 0;
  const after = end - doubt.end > 1 ? (end - doubt.end) * perLetter : 0;
  return [x0 + before, y0, x1 - after, y1];
}

/** What a second look gave for a place. */
interface Seen {
  readonly start: number;
  readonly end: number;
  readonly word: PlacedWord;
  readonly from: string;
  /** The text to put in the place of the first reading; null to leave it. */
  readonly to: string | null;
  /** The readings to keep beside the one that stands, where they are of one word. */
  readonly beside: readonly string[];
}

function toSeen(clean: CleanText, { doubt, word }: Place, readings: readonly string[]): Seen[] {
  const from = clean.text.slice(doubt.start, doubt.end);
  const to = agreed(doubt, readings);
  const isOneWord = word.start <= doubt.start && doubt.end <= word.end;
  const others = [...new Set([from, ...readings])].filter((reading) => reading !== (to ?? from));
  return [{ start: doubt.start, end: doubt.end, word, from, to, beside: isOneWord ? others : [] }];
}

/** What looks settle the doubt by: two at least, and none otherwise. */
function agreed({ settle }: Doubt, readings: readonly string[]): string | null {
  if (settle === undefined) return null;
  const texts = readings.map(settle).filter((text) => text !== null);
  return texts.length >= FEWEST_LOOKS && new Set(texts).size === 1 ? texts[0]! : null;
}

function withoutOverlaps(seen: readonly Seen[]): Seen[] {
  const kept: Seen[] = [];
  for (const one of seen) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Put the readings in, and record them. */
function recorded(clean: CleanText, seen: readonly Seen[]): CleanText {
  if (seen.length === 0) return clean;
  const marked = seen.map(({ start, end, from, to }) => ({
    from,
    to: to!,
    reason: 'second look',
    span: { start, end },
  }));
  const repairs = [...clean.repairs, ...marked].sort((a, b) => a.span.start - b.span.start);
  return editText({ ...clean, repairs }, seen.map(toEdit));
}

/** Only the letters that differ are replaced, so that the words around them keep their places. */
function toEdit({ start, end, from, to }: Seen): TextEdit {
  const text = to!;
  const most = Math.min(from.length, text.length);
  let head = 0;
  while (head < most && from[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
