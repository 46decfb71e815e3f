import type { PlanDocument, PlanSection } from '../model/index.ts';
import type { GoldPlan } from './gold-file.ts';

/** Counts of one measure; add them up over plans before taking ratios. */
export interface Score {
  /** Required gold entries that were found. */
  readonly hit: number;
  /** Required gold entries. */
  readonly gold: number;
  /** Found entries, without those that match an optional gold entry. */
  readonly found: number;
  readonly misses: readonly string[];
  readonly extras: readonly string[];
}

/** Measure name → score. */
export type Scores = ReadonlyMap<string, Score>;

/** Score a document against its gold: one entry per measure. Strings are compared without case, tone placement, quotes and dash kinds. */
export function scorePlan(gold: GoldPlan, document: PlanDocument): Scores {
  const citations = match(gold.citations, document.citations, (g, f) => {
    if (g.where !== f.where || !same(g.type, f.type)) return false;
    return g.number !== null || f.number !== null ? same(g.number, f.number) : opens(g.title, f.title, 3);
  });
  const assignments = unique(document.assignments, (a) => `${a.where}|${a.assignee.name}|${a.role}`);
  return new Map<string, Score>([
    ['header', headerScore(gold, document)],
    [
      'outline',
      toScore(
        match(
          gold.units.map((id) => ({ id, optional: false })),
          units(document.sections),
          (g, f) => g.id === f.id,
        ),
      ),
    ],
    ['citations', toScore(citations)],
    ['citation dates', agreement(citations.pairs, (g, f) => g.date === f.date)],
    ['citation issuers', agreement(citations.pairs, (g, f) => same(g.issuer, f.issuer))],
    ['citation titles', agreement(citations.pairs, (g, f) => opens(g.title, f.title, 4))],
    [
      'assignments',
      toScore(
        match(
          unique(gold.assignments, (a) => `${a.where}|${a.name}`),
          unique(assignments, (a) => `${a.where}|${a.assignee.name}`),
          (g, f) => g.where === f.where && same(g.name, f.assignee.name),
        ),
      ),
    ],
    [
      'assignments with role',
      toScore(
        match(
          gold.assignments,
          assignments,
          (g, f) => g.where === f.where && same(g.name, f.assignee.name) && (g.optional || g.role === f.role),
        ),
      ),
    ],
    [
      'deadlines',
      toScore(
        match(
          gold.deadlines,
          document.deadlines,
          (g, f) => g.where === f.where && g.kind === f.kind && g.edtf === f.edtf && g.rrule === f.rrule,
        ),
      ),
    ],
    [
      'targets',
      toScore(
        match(
          gold.targets,
          document.targets,
          (g, f) => g.where === f.where && g.comparator === f.comparator && g.value === f.value,
        ),
      ),
    ],
    [
      'cross references',
      toScore(match(gold.references, document.crossReferences, (g, f) => g.where === f.where && g.target === f.target)),
    ],
  ]);
}

interface Matching<G, F> {
  readonly pairs: readonly (readonly [G, F])[];
  readonly misses: readonly G[];
  readonly extras: readonly F[];
}

/** One-to-one matching, required gold first; pairs hold required gold only. */
function match<G extends { readonly optional: boolean }, F>(
  gold: readonly G[],
  found: readonly F[],
  isSame: (g: G, f: F) => boolean,
): Matching<G, F> {
  const left = new Set(found);
  const pairs: [G, F][] = [];
  const misses: G[] = [];
  for (const entry of [...gold].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const partner = [...left].find((candidate) => isSame(entry, candidate));
    if (partner !== undefined) left.delete(partner);
    if (entry.optional) continue;
    if (partner === undefined) misses.push(entry);
    else pairs.push([entry, partner]);
  }
  return { pairs, misses, extras: [...left] };
}

function toScore<G, F>({ pairs, misses, extras }: Matching<G, F>): Score {
  return {
    hit: pairs.length,
    gold: pairs.length + misses.length,
    found: pairs.length + extras.length,
    misses: misses.map(describe),
    extras: extras.map(describe),
  };
}

function agreement<G, F>(pairs: readonly (readonly [G, F])[], agrees: (g: G, f: F) => boolean): Score {
  const bad = pairs.filter(([g, f]) => !agrees(g, f));
  const hit = pairs.length - bad.length;
  return {
    hit,
    gold: pairs.length,
    found: pairs.length,
    misses: bad.map(([g]) => describe(g)),
    extras: bad.map(([, f]) => describe(f)),
  };
}

function headerScore(gold: GoldPlan, { header }: PlanDocument): Score {
  const { number, place, date, type, title, period, urgency, secrecy, issuer } = header;
  const fields: Record<string, string | null> = {
    number,
    place,
    date,
    type,
    title,
    period,
    urgency,
    secrecy,
    issuer: issuer.name,
  };
  const asked = [...gold.header].filter(([, value]) => value !== null);
  const bad = asked.filter(([name, value]) => !same(value, fields[name] ?? null));
  return {
    hit: asked.length - bad.length,
    gold: asked.length,
    found: asked.filter(([name]) => fields[name] != null).length,
    misses: bad.map(([name, value]) => `${name}: ${value}`),
    extras: bad.map(([name]) => `${name}: ${fields[name]}`),
  };
}

function describe(entry: unknown): string {
  const { regions: _, span: __, children: ___, text: ____, ...rest } = entry as Record<string, unknown>; // an object of either side
  return JSON.stringify(rest);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [fold(keyOf(item)), item])).values()];
}

function units(sections: readonly PlanSection[]): PlanSection[] {
  return sections.flatMap((section) => [section, ...units(section.children)]);
}

function same(a: string | null, b: string | null): boolean {
  return fold(a) === fold(b);
}

/** The first words agree; a leading "về (việc)" does not count. Two absent texts agree. */
function opens(a: string | null, b: string | null, words: number): boolean {
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
