import type { VFile } from 'vfile';
import { type PlaceLevel, type PlaceReference, parseCrossReferences } from '../../grammars/cross-reference.ts';
import { type CrossReference, factWindows, type Placed, type PlanRoot, report, sectionsOf } from '../model/index.ts';

/** "Phần thứ hai" is the part 2. */
const ORDINALS: Readonly<Record<string, string>> = { nhất: '1', hai: '2', ba: '3', tư: '4', năm: '5' };

/** Initials of named levels in unit ids; plans also number sections and parts without them. */
const SEGMENTS: Readonly<Record<PlaceLevel, (label: string) => readonly string[]>> = {
  appendix: (label) => [`PL.${label}`, `PL.${label.replace(/^0+/, '')}`],
  part: (label) => [label, `P.${label}`],
  chapter: (label) => [`C.${label}`, label],
  section: (label) => [label, `M.${label}`, ...nested(label)],
  article: (label) => [`Đ.${label}`],
  clause: (label) => [label, ...nested(label)],
  point: (label) => [label, ...nested(label)],
};

/** `2.1` stands under `2`, `II.1` is `1` under `II`. */
function nested(label: string): string[] {
  const [first = '', ...rest] = label.split('.');
  if (rest.length === 0) return [];
  if (!/^[0-9]/.test(first)) return [[first, ...rest].join('/')];
  return [rest.reduce((path, _, index) => `${path}/${[first, ...rest.slice(0, index + 1)].join('.')}`, first)];
}

/**
 * Set the target of every cross reference: the unit it names, reading the places from the outermost inwards. A place
 * without its outer levels is looked for beside the unit that names it, then farther out.
 * Reports `reference:dangling` where the plan has no such unit.
 *
 * @example 'Khoản 1 Mục IV' → target 'IV/1'; 'mục 2' in the unit II/5 → target 'II/2'
 */
export function resolveCrossReferences(root: PlanRoot, file: VFile): PlanRoot {
  if (root.facts.crossReferences.length === 0) return root;
  const ids = new Set(sectionsOf(root).map(({ id }) => id));
  const printed = placesOf(root);
  const crossReferences = root.facts.crossReferences.map((reference) => {
    const place = printed.get(`${reference.span.start}:${reference.span.end}`);
    const target = place ? targetOf(place, reference.where, ids) : null;
    if (target === null) reportDangling(reference, file);
    return { ...reference, target };
  });
  return { ...root, facts: { ...root.facts, crossReferences } };
}

/** The places in the windows that hold references, by their offsets: a place of a list needs the levels of the others. */
function placesOf(root: PlanRoot): Map<string, PlaceReference> {
  const named = new Set(root.facts.crossReferences.map(({ where }) => where));
  const found = factWindows(root)
    .filter(({ where }) => named.has(where))
    .flatMap(({ span }) =>
      parseCrossReferences(root.clean.text.slice(span.start, span.end))
        .flatMap(({ references }) => references)
        .map((place) => [`${span.start + place.start}:${span.start + place.end}`, place] as const),
    );
  return new Map(found);
}

function targetOf(place: PlaceReference, where: string, ids: ReadonlySet<string>): string | null {
  const paths = pathsOf(place);
  for (const base of basesOf(where, ids)) {
    const target = paths.map((path) => base + path).find((id) => ids.has(id));
    if (target !== undefined) return target;
  }
  return loneAppendix(place, ids);
}

/** Where a place may lie: beside the unit that names it, beside the units around it, at the top, below the unit itself. */
function basesOf(where: string, ids: ReadonlySet<string>): string[] {
  if (!ids.has(where)) return [''];
  const parts = where.split('/');
  const around = parts.map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
  return [...around, where].map((base) => (base === '' ? '' : `${base}/`));
}

/** Every id the printed places may mean, the plainest first. */
function pathsOf({ path }: PlaceReference): string[] {
  let paths = [''];
  for (const { level, label } of path) {
    if (label === null) return [];
    const segments = SEGMENTS[level](ORDINALS[label] ?? label);
    paths = paths.flatMap((outer) => segments.map((segment) => (outer === '' ? segment : `${outer}/${segment}`)));
  }
  return paths;
}

function loneAppendix({ path }: PlaceReference, ids: ReadonlySet<string>): string | null {
  if (path.some(({ level, label }) => level !== 'appendix' || label !== null)) return null;
  const appendices = [...ids].filter((id) => /^PL[^/]*$/.test(id));
  return appendices.length === 1 ? appendices[0]! : null;
}

function reportDangling({ span, where, raw }: Placed<CrossReference>, file: VFile): void {
  report(file, 'reference:dangling', { span, where, actual: raw });
}
