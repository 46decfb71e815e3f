import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRoman } from '../../grammars/outline-label.ts';
import { type OutlineSection, parseOutline } from '../../src/structure/outline/parse-outline.ts';

/** The same examples in every run; other seeds are for exploring. */
const RUNS = { seed: 2024, numRuns: 300 };

/** Numbers a unit of one level: marker and id segment of the n-th sibling (from 0). */
type Numbering = (index: number, parent: string) => readonly [marker: string, segment: string];

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ENGLISH = [...'abcdefghijklmnopqrstuvwxyz'];
const number =
  (print: (n: number) => string, segment = (n: number) => String(n)): Numbering =>
  (index) => [print(index + 1), segment(index + 1)];
const bullet =
  (mark: string): Numbering =>
  (index) => [mark, `${mark === '–' ? '-' : mark}${index + 1}`];

const roman = ['.', '-', '/'].map((end) => number((n) => `${toRoman(n)}${end}`, toRoman));
const arabic = ['.', ')', '/', '.-'].map((end) => number((n) => `${n}${end}`));
const letters = [')', '.'].map(
  (end): Numbering =>
    (index) => [`${LETTERS[index]}${end}`, LETTERS[index]!],
);
const english: Numbering = (index) => [`${ENGLISH[index]})`, ENGLISH[index]!];
const upper: Numbering = (index) => [`${'ABCDE'[index]}.`, 'ABCDE'[index]!];
const part = number(
  (n) => `PHẦN ${toRoman(n)}.`,
  (n) => `P.${toRoman(n)}`,
);
const chapter = number(
  (n) => `Chương ${toRoman(n)}`,
  (n) => `C.${toRoman(n)}`,
);
const decimal: Numbering = (index, parent) => [`${parent}.${index + 1}.`, `${parent}.${index + 1}`];
const bracketed = number((n) => `(${n})`);

/** From the outermost level to the innermost. */
const families: readonly (readonly Numbering[])[] = [
  [part, chapter],
  [upper],
  roman,
  arabic,
  [decimal],
  [...letters, english],
  [bracketed],
  [bullet('-'), bullet('–')],
  [bullet('+')],
];

/** Places in `families`: decimals stand directly below plain numbers. */
const ARABIC = 3;
const DECIMAL = 4;

interface Node {
  readonly words: readonly string[];
  /** Sentences after the first paragraph. */
  readonly more: readonly (readonly string[])[];
  /** A heading, where the unit can have one. */
  readonly heading: boolean;
  readonly children: readonly Node[];
}

const word = fc.constantFrom(
  ...'tiếp tục tuyên truyền nâng cao nhận thức cán bộ công chức người dân thực hiện quy chế dân chủ cơ sở rà soát kiểm tra giám sát kết quả nhiệm vụ 12/3/2024 90% 01/KH-UBND (CCVC) I/2025 - xã hội đ/c'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 3, maxLength: 40 });

function forest(depth: number): fc.Arbitrary<Node[]> {
  const children = depth <= 1 ? fc.constant<Node[]>([]) : fc.oneof(fc.constant<Node[]>([]), forest(depth - 1));
  return fc.array(fc.record({ words, more: fc.array(words, { maxLength: 2 }), heading: fc.boolean(), children }), {
    minLength: 2,
    maxLength: 5,
  });
}

const outline = fc
  .subarray(
    families.map((_, index) => index),
    { minLength: 1, maxLength: 4 },
  )
  .map((levels) => levels.filter((level) => level !== DECIMAL || levels.includes(ARABIC)))
  .filter((levels) => levels.length > 0)
  .chain((levels) =>
    fc.tuple(fc.tuple(...levels.map((level) => fc.constantFrom(...families[level]!))), forest(levels.length)),
  );

interface Printed {
  readonly id: string;
  readonly marker: string;
  readonly text: string;
}

/** First letter capital, with a stop unless it is a heading. */
function sentence(words: readonly string[], stop: string): string {
  const [first, ...rest] = words.filter((each, index) => index > 0 || /^\p{Ll}{2}/u.test(each));
  const begun =
    first === undefined || !/^\p{Ll}/u.test(first)
      ? ['Thực', first ?? 'hiện']
      : [first[0]!.toUpperCase() + first.slice(1)];
  const text = [...begun, ...rest].join(' ').replace(/ -$/, '');
  return text + stop;
}

function paragraphsOf({ words, more, heading, children }: Node, marker: string): string[] {
  const isHeading = heading && children.length > 0 && !/^[-–+]/.test(marker);
  return isHeading
    ? [sentence(words.slice(0, 6), '')]
    : [sentence(words, '.'), ...more.map((each) => sentence(each, '.'))];
}

function unitsOf(nodes: readonly Node[], numberings: readonly Numbering[], path: readonly string[] = []): Printed[] {
  return nodes.flatMap((node, index) => {
    const [marker, segment] = numberings[path.length]!(index, path.at(-1) ?? '');
    const own = [...path, segment];
    const text = paragraphsOf(node, marker).join('\n');
    return [{ id: own.join('/'), marker, text }, ...unitsOf(node.children, numberings, own)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const next of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= width) lines[lines.length - 1] = `${last} ${next}`;
    else lines.push(next);
  }
  return lines;
}

function flat(sections: readonly OutlineSection[]): Printed[] {
  return sections.flatMap(({ id, marker, text, children }) => [{ id, marker, text }, ...flat(children)]);
}

test('a valid outline printed in any style parses back to itself', () => {
  fc.assert(
    fc.property(outline, ([numberings, nodes]) => {
      const units = unitsOf(nodes, numberings);
      const lines = units.flatMap(({ marker, text }) => `${marker} ${text}`.split('\n').flatMap((each) => [each, '']));
      expect(flat(parseOutline(lines).sections)).toEqual(units);
    }),
    RUNS,
  );
});

test('a valid outline wrapped at any width parses back to itself', () => {
  fc.assert(
    fc.property(outline, fc.integer({ min: 40, max: 120 }), ([numberings, nodes], width) => {
      const units = unitsOf(nodes, numberings);
      const paragraphs = units.flatMap(({ marker, text }) => `${marker} ${text}`.split('\n'));
      const lines = paragraphs.flatMap((each) => [...wrap(each, width), '']);
      expect(flat(parseOutline(lines).sections)).toEqual(units);
    }),
    RUNS,
  );
});

test('any text gives a tree that holds every character', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .tuple(fc.constantFrom('I.', '2.', 'a)', '-', '+', '*', 'Điều 3.', '1.1.', 'Phụ lục', '“', '12/3/2024'), words)
      .map(([label, rest]) => `${label} ${rest.join(' ')}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { preamble, sections, text } = parseOutline(lines);
      const kept = [...preamble, ...flat(sections).flatMap((unit) => [unit.marker, unit.text])].join('');
      const printed = lines.map((each) => each.normalize('NFC')).join('');
      expect(kept.replace(/\s/g, '')).toBe(printed.replace(/\s/g, ''));
      expect(text.replace(/\s/g, '')).toBe(printed.replace(/\s/g, ''));
    }),
    RUNS,
  );
});

test('ids are unique', () => {
  const label = fc.constantFrom('I.', 'II.', '1.', '2.', 'a)', '-', '+', 'Điều 1.', 'A.');
  fc.assert(
    fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
      const ids = flat(parseOutline(labels.flatMap((each) => [`${each} Nội dung công việc.`, ''])).sections).map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});
