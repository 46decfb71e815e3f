import { type Block, breakScore } from './boundary.ts';
import type { Candidate } from './candidates.ts';
import { COSTS } from './costs.ts';
import type { Level } from './level.ts';
import { type LineFacts, openingOf } from './line-facts.ts';

/** A line with what is known of its place. */
export interface Position {
  readonly line: LineFacts;
  readonly before: LineFacts | null;
  readonly index: number;
  readonly candidates: readonly Candidate[];
  /** Numbered labels are still to come. */
  readonly early: boolean;
  /** Paragraphs of the document are set apart by space. */
  readonly spaced: boolean;
}

/** `MẪU BÁO CÁO THÁNG` / `I. KẾT QUẢ`: a sound label and a heading in capitals go on with nothing, whatever stands above. */
export function apartFromAbove(position: Position): Position {
  const { line, before, candidates } = position;
  const isLabelled = candidates.some(
    ({ reading, doubt, numbers }) => reading !== null && doubt < 0.5 && numbers.length > 0,
  );
  if (!isLabelled || !line.capitals || before === null) return position;
  return { ...position, line: { ...line, capitals: false }, before: { ...before, dangles: false } };
}

/** A sound label after blank space: that it begins with a digit or small letter does not say that the text goes on. */
export function startsApart({ line, candidates }: Position): boolean {
  return line.line.layout.gapBefore >= 0.8 && candidates.some(({ reading, doubt }) => reading !== null && doubt < 0.5);
}

/** `… các đơn vị trực thuộc` / `- Rà soát …`: a mark and a capital after a word that wants another, unless in a name. */
export function startsBullets({ line, before }: Position, { style, reading, repairedTo }: Candidate): boolean {
  if (before?.dangles !== true || style.family !== 'bullet' || reading === null || repairedTo !== null) return false;
  return openingOf(line.text.slice(reading.marker.length).trimStart()) === 'upper';
}

/** The break score of a bullet below a heading, whatever the heading's last word. */
export function firstBulletScore({ line, before, spaced }: Position): number {
  if (before === null) return 0;
  return breakScore({ ...before, dangles: false }, { ...line, opens: 'other' }, 'unit', spaced);
}

/** Break scores for the three kinds of paragraph that may come before. */
export function breakScores({ before, line, spaced }: Position): Readonly<Record<Block, number>> {
  if (before === null) return { unit: 20, bullet: 20, text: 20 };
  return {
    unit: breakScore(before, line, 'unit', spaced),
    bullet: breakScore(before, line, 'bullet', spaced),
    text: breakScore(before, line, 'text', spaced),
  };
}

/** What it costs to pass over the labels of a line, inside a paragraph and at the start of one. */
export function refusalCosts({ candidates, line }: Position, score: number): readonly [number, number] {
  let inside = 0;
  let atStart = 0;
  for (const candidate of candidates) {
    if (candidate.reading === null) {
      if (candidate.doubt === COSTS.headingByLooks) atStart = COSTS.refuseHeading;
      continue;
    }
    const damaged = candidate.repairedTo !== null;
    const sound = Math.max(0, 1 - candidate.doubt / (damaged ? 3 : 1.6)) * (line.quoted ? COSTS.quotedShare : 1);
    inside = Math.max(
      inside,
      sound * (candidate.style.family === 'bullet' ? COSTS.refuseBulletInside : COSTS.refuseInside),
    );
    atStart = Math.max(atStart, sound * (damaged ? COSTS.refuseDamaged : COSTS.refuseAtStart));
  }
  return [score > 0 ? inside + Math.min(score, 3) : inside, atStart];
}

/** Party preambles list their grounds with dashes. */
const GROUNDS = /^\S\s*(?:Căn cứ|Xét|Theo đề nghị|Thực hiện (?:Luật|Nghị|Quyết|Chỉ|Kế|Kết|Chương|Thông|Công))/;

/** A ground of the preamble is a paragraph whatever the mark before it; its dash is no label that was passed over. */
export function isGround({ line, early }: Position, top: Level): boolean {
  return early && GROUNDS.test(line.text) && !isInsideNumbered(top);
}

/** What a label costs for what stands around it, its own looks and its place in the outline left out. */
export function contextCost({ style }: Candidate, { line, early }: Position, top: Level): number {
  const quoted = line.quoted ? COSTS.quoted : 0;
  if (!early || isInsideNumbered(top)) return quoted;
  if (style.family === 'unlabelled') return quoted + COSTS.refuseAtStart;
  if (style.family !== 'bullet') return quoted;
  return quoted + COSTS.bulletFirst + (GROUNDS.test(line.text) ? COSTS.refuseAtStart : 0);
}

function isInsideNumbered(top: Level): boolean {
  for (let level: Level | null = top; level !== null; level = level.parent) {
    if (level.parent !== null && level.style.family !== 'bullet') return true;
  }
  return false;
}
