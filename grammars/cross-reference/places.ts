import type { Span } from '../../src/model/index.ts';

/** The kinds of numbered places in a document, deepest first. */
export type PlaceLevel = 'point' | 'clause' | 'article' | 'section' | 'chapter' | 'part' | 'appendix';

/** One place: `khoản 2`. */
export interface NumberedPlace {
  readonly level: PlaceLevel;
  /** As printed, the first of several: `a`, `2`, `IV`, `6.1`; null for a lone "Phụ lục". */
  readonly label: string | null;
  /** All labels as printed: `1, 2 và 3`. */
  readonly labels: string;
}

/** A label with the words that may stand in front of it: one item of a list of places. */
export interface PlaceItem extends Span {
  readonly level: PlaceLevel;
  readonly label: string | null;
  /** What stands between it and the item in front: nothing (`điểm a khoản 2`), a comma, or a word such as "và". */
  readonly joint: 'none' | 'comma' | 'and';
}

/** One numbered place with all its outer levels, those it shares with its neighbours included. */
export interface PlaceReference extends Span {
  readonly raw: string;
  /** From the outermost level to the innermost. */
  readonly path: readonly Pick<PlaceItem, 'level' | 'label'>[];
}

/** From the outermost level to the innermost. */
const DEPTH: readonly PlaceLevel[] = ['appendix', 'part', 'chapter', 'section', 'article', 'clause', 'point'];

const depthOf = ({ level }: PlaceItem): number => DEPTH.indexOf(level);

/** Items that lead outwards from one place: `điểm b`, `khoản 2`, `Mục II`. */
type Run = readonly PlaceItem[];

const innermost = (run: Run): PlaceItem => run[0]!;
const outermost = (run: Run): PlaceItem => run.at(-1)!;

/**
 * One reference per place of a list; a level that is printed once for several places goes to each of them.
 *
 * @param items - in printed order
 * @param text - the text that the items' offsets are of
 * @example of `điểm a, điểm b khoản 2 Mục II`: `điểm a` with II/2/a and `điểm b khoản 2 Mục II` with II/2/b
 */
export function referencesOf(items: readonly PlaceItem[], text: string): PlaceReference[] {
  const runs = runsOf(items);
  const outer = sharedBehind(runs);
  const references: PlaceReference[] = [];
  let front: Run = [];
  runs.forEach((run, index) => {
    const shared = outer[index]!;
    const inherited = shared.length > 0 ? [] : front.filter((item) => depthOf(item) < depthOf(outermost(run)));
    const whole = [...run, ...shared, ...inherited];
    const opensIt = isContextOf(front, run, shared);
    const start = opensIt ? references.pop()!.start : innermost(run).start;
    const end = outermost(run).end;
    const path = whole.toReversed().map(({ level, label }) => ({ level, label }));
    references.push({ start, end, raw: text.slice(start, end), path });
    front = whole;
  });
  return references;
}

function runsOf(items: readonly PlaceItem[]): Run[] {
  const runs: PlaceItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && leadsOutwards(outermost(run), item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function leadsOutwards(inner: PlaceItem, outer: PlaceItem): boolean {
  if (outer.joint === 'and') return false;
  if (inner.level === 'part' && outer.level === 'section') return isLetter(outer);
  if (depthOf(outer) !== depthOf(inner)) return depthOf(outer) < depthOf(inner);
  return outer.level === 'section' && rankOf(outer.label) < rankOf(inner.label);
}

/** Sections are nested by their numbering: A, I, 1, a. */
const RANKS: readonly RegExp[] = [/^[IVXLC]+$/, /^[^a-zđ0-9]$/, /^[0-9]/, /^[a-zđ]$/];

function rankOf(label: string | null): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(label ?? ''));
  return rank === 0 ? 1 : rank;
}

/** `phần III của Mục A`: some plans call their lettered parts so. */
const isLetter = ({ label }: PlaceItem): boolean => /^[^IVXLCa-zđ0-9]$/.test(label ?? '');

/** For every run the outer levels that the run behind it prints for both. */
function sharedBehind(runs: readonly Run[]): Run[] {
  const shared: Run[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const next = runs[index + 1];
    const limit = next ? Math.min(depthOf(outermost(runs[index]!)), depthOf(innermost(next))) : 0;
    const whole = next ? [...next, ...shared[0]!] : [];
    shared.unshift(whole.filter((item) => depthOf(item) < limit));
  }
  return shared;
}

/** `Mục II, điểm 3`: the outer level is printed first and is no reference of its own. */
function isContextOf(front: Run, run: Run, shared: Run): boolean {
  if (front.length === 0 || shared.length > 0 || innermost(run).joint === 'and') return false;
  return depthOf(innermost(front)) < depthOf(outermost(run));
}
