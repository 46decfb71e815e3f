import type { VFile } from 'vfile';
import { type CitationMatch, parseCitations } from '../../grammars/citation.ts';
import { type Citation, type FactWindow, factWindows, type Placed, type PlanRoot } from '../model/index.ts';

/** How far each way of citing can be trusted, from plans read by hand. */
const FORM_CONFIDENCE: Readonly<Record<CitationMatch['form'], number>> = {
  numbered: 0.97,
  law: 0.95,
  congress: 0.95,
  'bare number': 0.9,
  short: 0.75,
};

/**
 * Find every mention of a legal or administrative document in title, preamble, units, tables, closing and footnotes.
 * Key and resolved values are left to `resolveCitations`.
 *
 * @example "theo Kết luận số 120 -KL/TW ngày 07/01/2016" → { number: '120-KL/TW', date: '2016-01-07', … }
 */
export function extractCitations(root: PlanRoot, _file: VFile): PlanRoot {
  const citations = factWindows(root).flatMap((window) => citationsIn(root.clean.text, window));
  return { ...root, facts: { ...root.facts, citations } };
}

function citationsIn(text: string, { where, span }: FactWindow): Placed<Citation>[] {
  return parseCitations(text.slice(span.start, span.end)).map((match) => ({
    where,
    raw: match.raw,
    type: match.type,
    number: match.number,
    date: match.date,
    issuer: match.issuer,
    title: match.title,
    pinpoint: match.pinpoint,
    key: null,
    resolved: null,
    confidence: confidenceOf(match),
    span: { start: span.start + match.start, end: span.start + match.end },
  }));
}

/** A printed date confirms that a number is one. */
function confidenceOf({ form, date }: CitationMatch): number {
  return form === 'numbered' && date !== null ? 0.99 : FORM_CONFIDENCE[form];
}
