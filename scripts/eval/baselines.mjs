/**
 * What the same gold gives with tools that are not made for it: `chrono-node`'s Vietnamese parser on the deadlines, and the
 * regular expression that everybody writes first on the citations.
 */
import * as chrono from 'chrono-node';

export const CITATION =
  /(Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Kết luận|Luật)\s+số\s+([0-9]+[^\s,;.)]*)/g;

/** Date entries that chrono finds in the units: `{ where, edtf }`. */
export function chronoDeadlines(document) {
  const reference = new Date(`${document.header.date ?? '2024-01-01'}T00:00:00Z`);
  return units(document.sections).flatMap(({ id, text }) =>
    chrono.vi.parse(text, reference).map((result) => ({ where: id, edtf: edtfOf(result) })),
  );
}

function edtfOf({ start }) {
  const pad = (number) => String(number).padStart(2, '0');
  const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part));
  if (start.isCertain('day')) return `${year}-${pad(month)}-${pad(day)}`;
  return start.isCertain('month') ? `${year}-${pad(month)}` : String(year);
}

/** Citations that the plain expression finds: `{ where, type, number }`. */
export function regexCitations(document) {
  const windows = [
    ...document.preamble.map(({ text }) => ({ id: 'preamble', text })),
    ...units(document.sections),
    ...document.closing.map(({ text }) => ({ id: 'closing', text })),
  ];
  return windows.flatMap(({ id, text }) =>
    [...text.matchAll(CITATION)].map(([, type, number]) => ({ where: id, type, number })),
  );
}

function units(sections) {
  return sections.flatMap((section) => [section, ...units(section.children)]);
}

/** Hits, gold and found of a one-to-one matching by key. */
export function keyScore(gold, found, keyOf) {
  const left = found.map(keyOf);
  let hit = 0;
  for (const entry of gold) {
    const at = left.indexOf(keyOf(entry));
    if (at < 0) continue;
    left.splice(at, 1);
    hit += 1;
  }
  return { hit, gold: gold.length, found: found.length };
}
