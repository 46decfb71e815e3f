import { readdirSync, readFileSync } from 'node:fs';
import { parseCitations } from '../../dist/grammars/citation.js';
import { CITATION } from '../eval/baselines.mjs';
import { line, median, timesOf } from './measure.mjs';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const COPIES = 4;

/** Speed of citations over every fixture plan and gold plan, beside the plain regular expression; time for ten times the text. */
export async function citations() {
  const source = ['plans', 'gold'].flatMap(textsOf).join('\n\n');
  const one = source.repeat(COPIES).normalize('NFC');
  const ten = one.repeat(10);
  const megabytes = Buffer.byteLength(one) / 1e6;
  const ours = median(await timesOf(7, () => parseCitations(one)));
  const plain = median(await timesOf(7, () => [...one.matchAll(CITATION)]));
  const long = median(await timesOf(3, () => parseCitations(ten)));
  console.log(`\ncitations: ${megabytes.toFixed(2)} MB of plans, medians of 7 and 3`);
  line('parseCitations', (megabytes / ours) * 1000, 'MB/s', `${parseCitations(one).length} citations`);
  line(
    'plain regular expression',
    (megabytes / plain) * 1000,
    'MB/s',
    `${[...one.matchAll(CITATION)].length} citations`,
  );
  line('ten times the text', long / ours, '× time', 'at most 12');
}

function textsOf(folder) {
  const files = new URL(`${folder}/`, FIXTURES);
  return readdirSync(files)
    .filter((name) => /\.(?:txt|md|gold)$/.test(name) && name !== 'README.md')
    .map((name) => readFileSync(new URL(name, files), 'utf8'))
    .map((text) => (folder === 'gold' ? goldText(text) : text));
}

/** The plan's own lines, without header, facts and unit ids. */
function goldText(text) {
  return text
    .slice(text.indexOf('\n---') + 5)
    .split('\n')
    .filter((row) => !row.startsWith('>'))
    .map((row) => row.replace(/^\[[^\]]*\] ?/, ''))
    .join('\n');
}
