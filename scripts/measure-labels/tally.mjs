/** The parts that are counted; `XIV` holds I, IV, V and X. */
const PARTS = {
  roman: [/I+/g, /IV/g, /VI/g, /[VX]/g, /^[^IVX]+$/g],
  digit: [/\d/g, /[^\d.]+/g],
  letter: [/.+/g],
  separator: [/^.*$/g],
  bullet: [/.+/g],
};

/** Counts of parts printed and of what they were read as, by family. */
export function newTally() {
  const confused = new Map();
  const printedTotals = new Map();
  const readTotals = new Map();
  let damaged = 0;
  return {
    confused,
    printedTotals,
    readTotals,
    damaged: () => damaged,
    add(family, { printed, read, parts }) {
      if (parts.length > 0) damaged++;
      for (const part of partsOf(family, printed)) increase(printedTotals, [family, part]);
      for (const part of partsOf(family, read)) increase(readTotals, [family, part]);
      for (const [part, readAs] of parts) {
        if (!partsOf(family, read).includes(readAs)) increase(readTotals, [family, readAs]);
        increase(confused, [family, part, readAs]);
      }
    },
  };
}

function increase(counts, key) {
  const name = key.join('\t');
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function partsOf(family, text) {
  return PARTS[family].flatMap((part) => text.match(part) ?? []);
}

/** A row per confusion: counts and the bits of printed → read. */
export function printTally(tally) {
  for (const { family, part, readAs, count, printed } of rowsOf(tally)) {
    const bits = (-Math.log2(count / printed)).toFixed(1);
    console.log(`${family.padEnd(10)}${part.padEnd(6)}${readAs.padEnd(8)}${count}/${printed}  ${bits} bits`);
  }
}

function rowsOf({ confused, printedTotals, readTotals }) {
  const rows = [...confused].map(([key, count]) => {
    const [family, part, readAs] = key.split('\t');
    const printed = Math.max(count, printedTotals.get(`${family}\t${part}`) ?? 0);
    const read = Math.max(count, readTotals.get(`${family}\t${readAs}`) ?? 0);
    return { family, part, readAs, count, printed, read };
  });
  const order = Object.keys(PARTS);
  return rows.sort(
    (a, b) =>
      order.indexOf(a.family) - order.indexOf(b.family) ||
      compare(a.part, b.part) ||
      b.count - a.count ||
      compare(a.readAs, b.readAs),
  );
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The TypeScript file of the counts. */
export function sourceOf(tally, { seed, engine, date }) {
  const rows = rowsOf(tally).map(({ family, part, readAs, count, printed, read }) => {
    const texts = [family, part, readAs].map(quote).join(', ');
    return `  [${texts}, ${count}, ${printed}, ${read}],`;
  });
  return `/** A part of a label printed and read: how often so, how often it was printed, how often that was read for anything. */
export type ConfusionCount = readonly [
  family: 'roman' | 'digit' | 'letter' | 'separator' | 'bullet',
  printed: string,
  readAs: string,
  count: number,
  timesPrinted: number,
  timesRead: number,
];

/** Source: measured by scripts/measure-labels.mjs, seed ${seed}, ${date}, ${engine}. */
export const CONFUSION_COUNTS: readonly ConfusionCount[] = [
${rows.join('\n')}
];
`;
}

/** A string literal as the formatter writes it. */
function quote(text) {
  if (text.includes("'") && !text.includes('"')) return `"${text.replaceAll('\\', '\\\\')}"`;
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
