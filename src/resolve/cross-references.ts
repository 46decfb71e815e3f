import type { VFile } from 'vfile';
import { type NumberedPlace, parseCrossReferences } from '../../grammars/cross-reference.ts';
import { type CrossReference, type Placed, type PlanRoot, report, sectionsOf } from '../model/index.ts';

/** From the outermost level to the innermost. */
const DEPTH: readonly NumberedPlace['level'][] = [
  'appendix',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
];

/** Initials of named levels in unit ids; plans also number sections and parts without them. */
const SEGMENTS: Readonly<Record<NumberedPlace['level'], (label: string) => readonly string[]>> = {
  appendix: (label) => [`PL.${label}`, `PL.${label.replace(/^0+/, '')}`],
  part: (label) => [label, `P.${label}`],
  chapter: (label) => [`C.${label}`, label],
  section: (label) => [label, `M.${label}`],
  article: (label) => [`Đ.${label}`],
  clause: (label) => [label],
  point: (label) => [label],
};

/**
 * Set the target of every cross reference: the unit it names, reading the places from the outermost inwards.
 * Reports `reference:dangling` where the plan has no such unit.
 *
 * @example 'Khoản 1 Mục IV' → target 'IV/1'
 */
export function resolveCrossReferences(root: PlanRoot, file: VFile): PlanRoot {
  const ids = new Set(sectionsOf(root).map(({ id }) => id));
  const crossReferences = root.facts.crossReferences.map((reference) => resolveReference(reference, ids, file));
  return { ...root, facts: { ...root.facts, crossReferences } };
}

function resolveReference(
  reference: Placed<CrossReference>,
  ids: ReadonlySet<string>,
  file: VFile,
): Placed<CrossReference> {
  const target = candidatesFor(reference.raw).find((id) => ids.has(id)) ?? loneAppendix(reference.raw, ids);
  if (target !== null) return { ...reference, target };
  const { span, where, raw } = reference;
  report(file, 'reference:dangling', { span, where, actual: raw });
  return { ...reference, target: null };
}

/** Every id the printed places may mean, the plainest first. */
function candidatesFor(raw: string): string[] {
  const places = [...(parseCrossReferences(raw)[0]?.places ?? [])];
  const ordered = places.sort((a, b) => DEPTH.indexOf(a.level) - DEPTH.indexOf(b.level));
  let paths = [''];
  for (const { level, label } of ordered) {
    if (label === null) return [];
    paths = paths.flatMap((path) =>
      SEGMENTS[level](label).map((segment) => (path === '' ? segment : `${path}/${segment}`)),
    );
  }
  return paths;
}

function loneAppendix(raw: string, ids: ReadonlySet<string>): string | null {
  if (!/^phụ lục$/iu.test(raw)) return null;
  const appendices = [...ids].filter((id) => /^PL[^/]*$/.test(id));
  return appendices.length === 1 ? appendices[0]! : null;
}
