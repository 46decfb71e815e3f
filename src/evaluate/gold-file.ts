import type { Deadline, Role, Target } from '../model/index.ts';

interface GoldFact {
  readonly where: string;
  /** May be found or not: finding it is no error, missing it costs nothing. */
  readonly optional: boolean;
}

export interface GoldCitation extends GoldFact {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

export interface GoldAssignment extends GoldFact {
  readonly role: Role;
  readonly name: string;
}

export interface GoldDeadline extends GoldFact {
  readonly kind: Deadline['kind'];
  readonly raw: string;
  readonly edtf: string | null;
  readonly rrule: string | null;
}

export interface GoldTarget extends GoldFact {
  readonly comparator: Target['comparator'];
  readonly value: number;
  readonly unit: string | null;
}

export interface GoldReference extends GoldFact {
  readonly raw: string;
  readonly target: string;
}

/** A plan with its hand-made annotation. The format is described in `fixtures/gold/README.md`. */
export interface GoldPlan {
  /** Header fields by their name in the plan document. */
  readonly header: ReadonlyMap<string, string | null>;
  /** The plan's own text, annotations removed. */
  readonly text: string;
  /** Unit ids in reading order. */
  readonly units: readonly string[];
  readonly citations: readonly GoldCitation[];
  readonly assignments: readonly GoldAssignment[];
  readonly deadlines: readonly GoldDeadline[];
  readonly targets: readonly GoldTarget[];
  readonly references: readonly GoldReference[];
}

const ZONES = new Set(['header', 'title', 'preamble', 'closing', 'recipients', 'signature', 'footnote']);

/**
 * Read a gold file.
 *
 * @throws Error naming the line that breaks the format
 */
export function parseGold(source: string): GoldPlan {
  const [head = '', body = ''] = source.split(/^---$/m, 2);
  const plan = { lines: [] as string[], units: [] as string[] };
  const facts = {
    cite: [] as GoldCitation[],
    who: [] as GoldAssignment[],
    when: [] as GoldDeadline[],
    target: [] as GoldTarget[],
    ref: [] as GoldReference[],
  };
  let where = '';
  for (const line of body.replace(/^\n/, '').split('\n')) {
    const text = /^\[([^\]]+)\] ?(.*)$/.exec(line);
    if (text) {
      if (text[1] !== '+') where = text[1]!;
      if (!ZONES.has(where) && !plan.units.includes(where)) plan.units.push(where);
      plan.lines.push(text[2]!);
    } else if (line.startsWith('> ')) addFact(facts, line, where);
    else if (line.trim() === '') plan.lines.push('');
    else throw new Error(`neither text, fact nor blank: ${line}`);
  }
  return {
    header: new Map(
      head
        .split('\n')
        .filter((line) => line.includes(':'))
        .map(headerField),
    ),
    text: plan.lines.join('\n'),
    units: plan.units,
    citations: facts.cite,
    assignments: facts.who,
    deadlines: facts.when,
    targets: facts.target,
    references: facts.ref,
  };
}

function headerField(line: string): [string, string | null] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), fieldOf(line.slice(colon + 1))];
}

function fieldOf(field: string | undefined): string | null {
  const value = field?.trim() ?? '-';
  return value === '-' || value === '' ? null : value;
}

interface FactLists {
  readonly cite: GoldCitation[];
  readonly who: GoldAssignment[];
  readonly when: GoldDeadline[];
  readonly target: GoldTarget[];
  readonly ref: GoldReference[];
}

/** The casts state what the format says; a wrong word shows up as a miss in the scores. */
const ADDERS: Readonly<Record<string, (lists: FactLists, rest: string, base: GoldFact) => void>> = {
  cite: (lists, rest, base) => {
    const [type, number, date, issuer, ...title] = rest.split('|');
    lists.cite.push({
      ...base,
      type: type!.trim(),
      number: fieldOf(number),
      date: fieldOf(date),
      issuer: fieldOf(issuer),
      title: fieldOf(title.join('|')),
    });
  },
  who: (lists, rest, base) => {
    const [, role, name] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
    lists.who.push({ ...base, role: role as Role, name: name?.trim() ?? '' });
  },
  when: (lists, rest, base) => {
    const [kind, raw, edtf, rrule] = rest.split('|');
    lists.when.push({
      ...base,
      kind: kind!.trim() as Deadline['kind'],
      raw: raw?.trim() ?? '',
      edtf: fieldOf(edtf),
      rrule: fieldOf(rrule),
    });
  },
  target: (lists, rest, base) => {
    const [comparator, value, unit] = rest.split('|');
    lists.target.push({
      ...base,
      comparator: comparator!.trim() as Target['comparator'],
      value: Number(value),
      unit: fieldOf(unit),
    });
  },
  ref: (lists, rest, base) => {
    const [raw, target] = rest.split('|');
    lists.ref.push({ ...base, raw: raw!.trim(), target: target?.trim() ?? '' });
  },
};

function addFact(lists: FactLists, line: string, where: string): void {
  const [, kind, optional, rest] = /^> (\w+)(\??)\s+(.*)$/.exec(line) ?? [];
  const add = ADDERS[kind ?? ''];
  if (!add || rest === undefined) throw new Error(`unknown fact: ${line}`);
  add(lists, rest, { where, optional: optional === '?' });
}
