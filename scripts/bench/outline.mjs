import { readdirSync, readFileSync } from 'node:fs';
import { parseOutline } from '../../dist/src/index.js';
import {
  BULLET_CONFUSIONS,
  DIGIT_CONFUSIONS,
  LETTER_CONFUSIONS,
  ROMAN_CONFUSIONS,
  SEPARATOR_CONFUSIONS,
} from '../../dist/src/lexicon/label-confusions.js';
import { plainLayout } from '../../dist/src/model/index.js';
import { blocksOf } from '../../dist/src/structure/outline/blocks.js';
import { decodeOutline } from '../../dist/src/structure/outline/decode.js';
import { factsOf } from '../../dist/src/structure/outline/line-facts.js';
import { buildBody } from '../../dist/src/structure/tree/build-body.js';

const PLANS = new URL('../../fixtures/plans/', import.meta.url);
const RATES = [0, 0.01, 0.02, 0.05, 0.1];
const ROUNDS = 40;

/**
 * Units found in fixture plans whose label characters were damaged as OCR damages them (`src/lexicon/label-confusions.ts`,
 * drawn with probability e^-cost), with the decoder's repairs and without. F1 of id and opening words, in percent.
 */
export function outline() {
  const plans = readdirSync(PLANS)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map(unitLines);
  console.log('\noutline: units of damaged plans, F1 with and without reading damaged labels');
  for (const rate of RATES) {
    const scores = [true, false].map((repairing) => f1Of(plans, rate, repairing));
    const [decoded, plain] = scores.map((score) => score.toFixed(1).padStart(5));
    console.log(`  ${String(rate * 100).padStart(3)} % of characters   ${decoded} with   ${plain} without`);
  }
  const lines = manyLines(100_000);
  const start = performance.now();
  parseOutline(lines);
  const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(`  100,000 lines       ${((performance.now() - start) / 1000).toFixed(2)} s, ${memory} MB of heap`);
}

/** The lines of a plan's units, one paragraph each, with the marker apart. */
function unitLines(name) {
  const source = readFileSync(new URL(name, PLANS), 'utf8')
    .replace(/[*#]+/g, '')
    .split(/\n\s*Nơi nhận/)[0];
  const { sections } = parseOutline(source.split('\n'));
  const collect = (list) =>
    list.flatMap(({ id, marker, text, children }) => [{ id, marker, lines: text.split('\n') }, ...collect(children)]);
  return collect(sections).map(({ lines, ...unit }) => ({
    ...unit,
    lines: lines.filter((line) => !line.includes('|')),
  }));
}

function f1Of(plans, rate, repairing) {
  const random = generator(2024);
  let [hits, gold, found] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    for (const units of plans) {
      const damaged = units.flatMap(({ marker, lines: [first, ...rest] }) => [
        `${damage(marker, rate, random)} ${first}`,
        ...rest,
      ]);
      const ids = decode(damaged, repairing);
      const expected = new Set(units.map(({ id, lines }) => `${id} ${lines[0].slice(0, 20)}`));
      gold += expected.size;
      found += ids.length;
      hits += ids.filter((id) => expected.has(id)).length;
    }
  }
  return (200 * hits) / (gold + found);
}

function decode(lines, repairing) {
  const clean = recognised(lines, repairing ? 0.9 : null);
  const blocks = blocksOf(decodeOutline(factsOf(clean, 0, clean.lines.length)), 0);
  const { sections } = buildBody({ clean, blocks: blocks.map(unrepaired), appendix: false, table: () => null });
  const collect = (list) =>
    list.flatMap(({ node, children }) => {
      const own = node.children.find((child) => child.type === 'paragraph');
      const text = own ? clean.text.slice(own.span.start, own.span.end) : '';
      return [`${node.id} ${text.slice(0, 20)}`, ...collect(children)];
    });
  return collect(sections);
}

/** The text is not edited here: markers keep the length they were recognised with. */
function unrepaired(block) {
  return block.label ? { ...block, label: { ...block.label, repairedTo: null } } : block;
}

function recognised(texts, confidence) {
  let start = 0;
  const lines = texts.map((text, index) => {
    const line = { start, end: start + text.length, page: 1, role: 'flow' };
    start = line.end + 1;
    const box = [0, index * 20, Math.min(500, text.length * 6), index * 20 + 12];
    return { ...line, box, layout: { ...plainLayout, gapBefore: 0.4 } };
  });
  const words = lines.map(({ start, box }, index) => ({
    start,
    end: start + texts[index].search(/ |$/),
    page: 1,
    box,
    confidence,
  }));
  return { text: texts.join('\n'), lines, words, repairs: [] };
}

const TABLES = [
  [/^[IVX]+[./-]?$/, [...ROMAN_CONFUSIONS, ...SEPARATOR_CONFUSIONS]],
  [/^\(?\d/, [...DIGIT_CONFUSIONS, ...SEPARATOR_CONFUSIONS]],
  [/^\(?[a-zđ][).]$/, [...LETTER_CONFUSIONS, ...SEPARATOR_CONFUSIONS]],
  [/^[-+*]$/, BULLET_CONFUSIONS],
];

/** Each character of a marker is misread with the given probability. */
function damage(marker, rate, random) {
  const table = TABLES.find(([pattern]) => pattern.test(marker))?.[1] ?? [];
  let damaged = '';
  for (let at = 0; at < marker.length; ) {
    const choices = table.filter(([part, readAs]) => part !== readAs && marker.startsWith(part, at));
    const hit = random() < rate && choices.length > 0 ? pick(choices, random) : null;
    damaged += hit ? hit[1] : marker[at];
    at += hit ? hit[0].length : 1;
  }
  return damaged;
}

function pick(choices, random) {
  const weights = choices.map(([, , cost]) => Math.exp(-cost));
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return choices.find((_, index) => {
    rest -= weights[index];
    return rest <= 0;
  });
}

function manyLines(count) {
  const lines = [];
  for (let section = 1; lines.length < count; section++) {
    lines.push(`${section}. Công tác tuyên truyền, phổ biến pháp luật`);
    for (let item = 0; item < 8; item++) lines.push('- Phối hợp với các thôn tổ chức', 'họp dân theo kế hoạch.');
  }
  return lines;
}

/** mulberry32: the same numbers in every run. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
