import type { LabelReading } from '../../../grammars/outline-label.ts';

/** The segments given out among the units of one parent. */
export interface Naming {
  /** Segment → how often it was given. */
  readonly given: Map<string, number>;
  /** Bullet mark or `h` → the last ordinal. */
  readonly ordinals: Map<string, number>;
}

export function newNaming(): Naming {
  return { given: new Map(), ordinals: new Map() };
}

/**
 * The id segment of the next unit below a parent: `II`, `-2`, `h1`, and `III~2` for a second `III`.
 *
 * @param naming - what was given so far; the new segment is entered
 * @param label - null for a unit without a label
 * @param appendix - whether a unit without a label is an appendix
 */
export function nameUnit(naming: Naming, label: LabelReading | null, appendix: boolean): string {
  const segment = segmentOf(naming, label, appendix);
  const count = (naming.given.get(segment) ?? 0) + 1;
  naming.given.set(segment, count);
  return count === 1 ? segment : `${segment}~${count}`;
}

function segmentOf(naming: Naming, label: LabelReading | null, appendix: boolean): string {
  if (label === null) return appendix ? 'PL' : ordinal(naming, 'h');
  return label.family === 'bullet' ? ordinal(naming, label.segment) : label.segment;
}

function ordinal({ ordinals }: Naming, mark: string): string {
  const next = (ordinals.get(mark) ?? 0) + 1;
  ordinals.set(mark, next);
  return `${mark}${next}`;
}
