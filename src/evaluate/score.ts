import type { PlanDocument, PlanSection } from '../model/index.ts';
import type { GoldPlan } from './gold-file.ts';
import {
  isSame,
  isSameActor,
  isSameCitation,
  isSameDeadline,
  isSameDuty,
  isSameReference,
  isSameTarget,
  type Matching,
  match,
  opensAlike,
  unique,
} from './match.ts';

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
  const citations = match(gold.citations, document.citations, isSameCitation);
  const duties = unique(document.assignments, (a) => `${a.where}|${a.assignee.name}|${a.role}`);
  const actors = unique(duties, (a) => `${a.where}|${a.assignee.name}`);
  const asked = unique(gold.assignments, (a) => `${a.where}|${a.name}`);
  const ids = gold.units.map((id) => ({ id, optional: false }));
  return new Map<string, Score>([
    ['header', headerScore(gold, document)],
    ['outline', toScore(match(ids, units(document.sections), (g, f) => g.id === f.id))],
    ['citations', toScore(citations)],
    ['citation dates', agreement(citations.pairs, (g, f) => g.date === f.date)],
    ['citation issuers', agreement(citations.pairs, (g, f) => isSame(g.issuer, f.issuer))],
    ['citation titles', agreement(citations.pairs, (g, f) => opensAlike(g.title, f.title, 4))],
    ['assignments', toScore(match(asked, actors, isSameActor))],
    ['assignments with role', toScore(match(gold.assignments, duties, isSameDuty))],
    ['deadlines', toScore(match(gold.deadlines, document.deadlines, isSameDeadline))],
    ['targets', toScore(match(gold.targets, document.targets, isSameTarget))],
    ['cross references', toScore(match(gold.references, document.crossReferences, isSameReference))],
  ]);
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
  const bad = asked.filter(([name, value]) => !isSame(value, fields[name] ?? null));
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

function units(sections: readonly PlanSection[]): PlanSection[] {
  return sections.flatMap((section) => [section, ...units(section.children)]);
}
