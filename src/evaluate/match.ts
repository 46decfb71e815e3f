import type { Citation, CrossReference, Deadline, Placed, Target } from '../model/index.ts';
import type { GoldAssignment, GoldCitation, GoldDeadline, GoldReference, GoldTarget } from './gold-file.ts';

/** What is compared of a found assignment. */
interface FoundAssignment {
  readonly where: string;
  readonly role: string;
  readonly assignee: { readonly name: string };
}

/** Same place and type; same number where either prints one, else the same first words of the title. */
export function isSameCitation(g: GoldCitation, f: Placed<Citation>): boolean {
  if (g.where !== f.where || !isSame(g.type, f.type)) return false;
  return g.number !== null || f.number !== null ? isSame(g.number, f.number) : opensAlike(g.title, f.title, 3);
}

export function isSameActor(g: GoldAssignment, f: FoundAssignment): boolean {
  return g.where === f.where && isSame(g.name, f.assignee.name);
}

/** Same actor in the same role; an implied actor may have any. */
export function isSameDuty(g: GoldAssignment, f: FoundAssignment): boolean {
  return isSameActor(g, f) && (g.optional || g.role === f.role);
}

export function isSameDeadline(g: GoldDeadline, f: Placed<Deadline>): boolean {
  return g.where === f.where && g.kind === f.kind && g.edtf === f.edtf && g.rrule === f.rrule;
}

export function isSameTarget(g: GoldTarget, f: Placed<Target>): boolean {
  return g.where === f.where && g.comparator === f.comparator && g.value === f.value;
}

export function isSameReference(g: GoldReference, f: Placed<CrossReference>): boolean {
  return g.where === f.where && g.target === f.target;
}

/** Pairs of required gold with what was found, and what is left on either side. */
export interface Matching<G, F> {
  readonly pairs: readonly (readonly [G, F])[];
  readonly misses: readonly G[];
  readonly extras: readonly F[];
}

/** One-to-one matching, required gold first; pairs hold required gold only. */
export function match<G extends { readonly optional: boolean }, F>(
  gold: readonly G[],
  found: readonly F[],
  agrees: (g: G, f: F) => boolean,
): Matching<G, F> {
  const left = new Set(found);
  const pairs: [G, F][] = [];
  const misses: G[] = [];
  for (const entry of [...gold].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const partner = [...left].find((candidate) => agrees(entry, candidate));
    if (partner !== undefined) left.delete(partner);
    if (entry.optional) continue;
    if (partner === undefined) misses.push(entry);
    else pairs.push([entry, partner]);
  }
  return { pairs, misses, extras: [...left] };
}

/** Each item once; keys are compared like names. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [fold(keyOf(item)), item])).values()];
}

/** Equal without case, tone placement, quotes and kinds of dashes. */
export function isSame(a: string | null, b: string | null): boolean {
  return fold(a) === fold(b);
}

/** The first words agree; a leading "về (việc)" does not count. Two absent texts agree. */
export function opensAlike(a: string | null, b: string | null, words: number): boolean {
  const head = (text: string | null): string =>
    fold(text)
      .replace(/^về( việc)? /, '')
      .split(' ')
      .slice(0, words)
      .join(' ');
  return head(a) === head(b);
}

const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„"«»]/g, '')
    .replace(/\s*[–—-]\s*/g, '-')
    .replace(/oà|oá|oả|oã|oạ|oè|oé|oẻ|uỳ|uý|uỷ|uỹ|uỵ/g, (pair) => TONES[pair] ?? pair)
    .replace(/\s+/g, ' ')
    .replace(/^(các |những )?(đồng chí |đ\/c )?/, '')
    .replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
}
