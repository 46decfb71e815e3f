/**
 * Measures how OCR confuses labels: prints label lines, degrades them as scanners do, reads them with the default engine
 * and counts what was read for what was printed. Writes `src/lexicon/label-confusion-counts.ts`. About five minutes on two
 * processors. Needs `npm run build`; Debian's fonts-croscore adds the typeface of most scans.
 *
 *   node scripts/measure-labels.mjs [seed]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cleanImage, decodeImage, openEngine, prepareImage, reviseNumerals } from '../dist/src/ocr/index.js';
import { confusedParts, labelRead, splitLabel } from './measure-labels/align.mjs';
import { generator, labelLines } from './measure-labels/labels.mjs';
import { degrade, drawPage, GRADES, LINES_PER_PAGE, middleOf, registerFont } from './measure-labels/page-image.mjs';
import { newTally, printTally, sourceOf } from './measure-labels/tally.mjs';

const ROUNDS = 2;
const seed = Number(process.argv[2] ?? 2024);
const random = generator(seed);
const engine = await openEngine('tesseract.js', { concurrency: 1 });
const tally = newTally();
const typefaces = fonts();
for (const font of Array(ROUNDS).fill(typefaces).flat()) {
  for (const [name, grade] of Object.entries(GRADES)) {
    const lines = labelLines(random);
    for (let start = 0; start < lines.length; start += LINES_PER_PAGE) {
      await measure(lines.slice(start, start + LINES_PER_PAGE), { font, grade });
    }
    process.stderr.write(`${font}, ${name}: ${lines.length} lines, ${tally.damaged()} labels misread so far\n`);
  }
}
await engine.close();
printTally(tally);
const target = new URL('../src/lexicon/label-confusion-counts.ts', import.meta.url);
writeFileSync(target, sourceOf(tally, { seed, engine: engine.name, date: new Date().toISOString().slice(0, 10) }));

/** Noto Serif comes from npm; Tinos, with the widths of Times New Roman, where it is installed. */
function fonts() {
  const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif/package.json'));
  const tinos = '/usr/share/fonts/truetype/croscore';
  const families = {
    'Noto Serif': ['400Regular/NotoSerif_400Regular.ttf', '700Bold/NotoSerif_700Bold.ttf'].map((file) =>
      join(noto, file),
    ),
    Tinos: ['Tinos-Regular.ttf', 'Tinos-Bold.ttf'].map((file) => join(tinos, file)),
  };
  const present = Object.entries(families).filter(([, files]) => files.every((file) => existsSync(file)));
  for (const [name, files] of present) registerFont(name, files);
  return present.map(([name]) => name);
}

async function measure(lines, { font, grade }) {
  const scan = await degrade(drawPage(lines, font), grade, random);
  const read = await recognise(scan);
  lines.forEach((line, index) => {
    const middle = middleOf(index);
    const match = read.find(({ top, bottom }) => top <= middle && middle <= bottom);
    const label = match ? labelRead(match.text, line.heading) : null;
    if (label !== null) count(line, label);
  });
}

/** The lines of a scan, as the reading stage gets them; tops and bottoms in pixels of the page as drawn. */
async function recognise({ bytes, dpi, scale }) {
  const prepared = prepareImage(cleanImage(await decodeImage(bytes)), { turn: 0, dpi });
  const { lines } = await engine.recognise(prepared.image);
  return reviseNumerals(lines, prepared).map(({ words, box }) => {
    const [, top, , bottom] = prepared.toSource(box).map((edge) => edge / scale);
    return { top, bottom, text: words.map(({ text }) => text).join(' ') };
  });
}

function count({ family, number, mark }, label) {
  if (family === 'bullet') {
    tally.add(family, { printed: number, read: label, parts: label === number ? [] : [[number, label]] });
    return;
  }
  const read = splitLabel(label, { number, mark });
  tally.add(family, { printed: number, read: read.number, parts: confusedParts(number, read.number) });
  tally.add('separator', { printed: mark, read: read.mark, parts: read.mark === mark ? [] : [[mark, read.mark]] });
}
