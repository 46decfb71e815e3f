/**
 * Draws one decoding of the outline: a fixture plan with a damaged label, the readings that the search kept for each line
 * and the way it chose. Writes `docs/outline-lattice.svg`. Needs `npm run build`.
 *
 *   node scripts/draw-lattice.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseOutline } from '../dist/src/index.js';
import { plainLayout } from '../dist/src/model/index.js';
import { latticeOf } from '../dist/src/structure/outline/lattice.js';
import { factsOf } from '../dist/src/structure/outline/line-facts.js';

const PLAN = new URL('../fixtures/plans/01-lam-giang-chuyen-doi-so.txt', import.meta.url);
const DAMAGE = { printed: 'III.', read: 'II.' };
/** Lines drawn before and after the damaged one, readings per line. */
const SHOWN = { before: 3, after: 3, readings: 5 };
const CELL = { width: 184, height: 44, boxWidth: 148, boxHeight: 34, left: 16, top: 74 };

const lines = damagedLines();
const damagedAt = lines.findIndex(({ damaged }) => damaged);
const clean = recognised(lines.map(({ text }) => text));
const columns = latticeOf(factsOf(clean, 0, lines.length));
writeFileSync(new URL('../docs/outline-lattice.svg', import.meta.url), draw());

function damagedLines() {
  const source = readFileSync(PLAN, 'utf8').split(/\n\s*Nơi nhận/)[0];
  const collect = (units) =>
    units.flatMap(({ marker, text, children }) => [{ marker, text: text.split('\n')[0] }, ...collect(children)]);
  return collect(parseOutline(source.split('\n')).sections).map(({ marker, text }) => {
    const damaged = marker === DAMAGE.printed;
    return { damaged, text: `${damaged ? DAMAGE.read : marker} ${text}` };
  });
}

/** One line per unit as OCR gives it. */
function recognised(texts) {
  let start = 0;
  const words = [];
  const found = texts.map((text, index) => {
    const line = { start, end: start + text.length, page: 1, role: 'flow' };
    start = line.end + 1;
    const box = [0, index * 20, Math.min(500, text.length * 6), index * 20 + 12];
    words.push({ start: line.start, end: line.start + text.search(/ |$/), page: 1, box, confidence: 0.9 });
    return { ...line, box, layout: { ...plainLayout, gapBefore: 0.4 } };
  });
  return { text: texts.join('\n'), lines: found, words, repairs: [] };
}

function draw() {
  const from = Math.max(0, damagedAt - SHOWN.before);
  const shown = columns.slice(from, damagedAt + SHOWN.after + 1).map(readingsShown);
  const places = new Map();
  shown.forEach((column, x) => {
    column.forEach((node, y) => {
      places.set(keyOf(node), { x: CELL.left + x * CELL.width, y: CELL.top + y * CELL.height });
    });
  });
  const nodes = shown.flat();
  const [width, height] = [CELL.left + shown.length * CELL.width, CELL.top + SHOWN.readings * CELL.height + 8];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...shown.map((_, x) => heading(lines[from + x], CELL.left + x * CELL.width)),
    ...nodes.filter(({ chosen }) => !chosen).map((node) => edge(node, places)),
    ...nodes.filter(({ chosen }) => chosen).map((node) => edge(node, places)),
    ...nodes.map((node) => box(node, places.get(keyOf(node)), from)),
    '</svg>',
    '',
  ].join('\n');
}

/** The cheapest readings of a line, and the chosen one wherever it stands. */
function readingsShown(column) {
  const first = column.slice(0, SHOWN.readings);
  const chosen = column.find((node) => node.chosen);
  return chosen === undefined || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}

function keyOf({ line, label, family, depth }) {
  return [line, label, family, depth].join(' ');
}

function heading({ text, damaged }, x) {
  const short = text.length > 22 ? `${text.slice(0, 21)}…` : text;
  const fill = damaged ? '#b00' : '#333';
  const note = damaged ? `<text x="${x}" y="46" fill="#b00" font-size="11">printed ${DAMAGE.printed}</text>` : '';
  return `<text x="${x}" y="28" fill="${fill}">${escapeXml(short)}</text>${note}`;
}

function edge(node, places) {
  const start = node.before && places.get(keyOf(node.before));
  if (!start) return '';
  const end = places.get(keyOf(node));
  const [y1, y2] = [start.y + CELL.boxHeight / 2, end.y + CELL.boxHeight / 2];
  const stroke = node.chosen ? 'stroke="#000" stroke-width="3"' : 'stroke="#aaa"';
  return `<line x1="${start.x + CELL.boxWidth}" y1="${y1}" x2="${end.x}" y2="${y2}" ${stroke}/>`;
}

function box(node, { x, y }, from) {
  const base = columns[from - 1]?.find(({ chosen }) => chosen)?.cost ?? 0;
  const stroke = node.chosen ? 'stroke="#000" stroke-width="3"' : 'stroke="#999"';
  const name = node.label === '' ? 'paragraph' : `${node.label} ${node.family}, depth ${node.depth}`;
  return (
    `<rect x="${x}" y="${y}" width="${CELL.boxWidth}" height="${CELL.boxHeight}" rx="4" fill="#fafafa" ${stroke}/>` +
    `<text x="${x + 6}" y="${y + 14}">${escapeXml(name)}</text>` +
    `<text x="${x + 6}" y="${y + 28}" fill="#555" font-size="11">${(node.cost - base).toFixed(1)}</text>`
  );
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
