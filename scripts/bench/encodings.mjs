import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { normalise, open, read } from '../../dist/src/index.js';
import {
  decodeLegacy,
  decodeMixed,
  LEGACY_ENCODINGS,
  readWindows1252,
} from '../../dist/src/lexicon/encodings/index.js';
import { TCVN3 } from '../../dist/src/lexicon/encodings/tcvn3.js';
import { VISCII } from '../../dist/src/lexicon/encodings/viscii.js';
import { VNI } from '../../dist/src/lexicon/encodings/vni.js';
import { VPS } from '../../dist/src/lexicon/encodings/vps.js';
import { WINDOWS_1258 } from '../../dist/src/lexicon/encodings/windows-1258.js';
import { line, median, timesOf } from './measure.mjs';

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);
const MEGABYTES = 8;
const RUNS = 5;
/** Names of the same encodings in glibc; VNI and VPS it does not have. */
const ICONV = { tcvn3: 'TCVN5712-1', viscii: 'VISCII', 'windows-1258': 'CP1258' };
const TABLES = { tcvn3: TCVN3, viscii: VISCII, vps: VPS, 'windows-1258': WINDOWS_1258 };

/** Decoding each old encoding, finding out which it is, and what the search costs clean Unicode; peers beside. */
export async function encodings() {
  const text = plansText();
  console.log(`\nencodings: the text fixture plans over and over, ${MEGABYTES} MB, median of ${RUNS}`);
  for (const encoding of LEGACY_ENCODINGS) {
    const bytes = bytesIn(encoding, text);
    await rate(`decode ${encoding}`, bytes, () => decodeLegacy(readWindows1252(bytes), encoding));
    await rate(`find out and decode ${encoding}`, bytes, () => decodeMixed(readWindows1252(bytes), { leastGain: 1 }));
    if (encoding in ICONV) await rate(`iconv -f ${ICONV[encoding]}`, bytes, () => iconv(ICONV[encoding], bytes));
  }
  const old = bytesIn('windows-1258', text);
  await rate('TextDecoder windows-1258, NFC', old, () => new TextDecoder('windows-1258').decode(old).normalize('NFC'));
  const clean = Buffer.from(text);
  await rate('clean UTF-8, TextDecoder', clean, () => new TextDecoder().decode(clean));
  await rate('clean UTF-8, looked through', clean, () => decodeMixed(new TextDecoder().decode(clean)));
  await rate('clean UTF-8, open to normalise', clean, () => cleanText(clean));
}

async function rate(name, bytes, work) {
  line(name, bytes.length / 1e3 / median(await timesOf(RUNS, work)), 'MB/s');
}

function plansText() {
  const plans = readdirSync(FOLDER).filter((name) => /\.(txt|md)$/.test(name));
  const one = plans.map((name) => readFileSync(new URL(name, FOLDER), 'utf8').normalize('NFC')).join('\n');
  return one.repeat(Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(one)));
}

/** The text in an encoding; what it lacks becomes a question mark. */
function bytesIn(encoding, text) {
  if (encoding === 'utf-8-misread') return Buffer.from(text);
  const table = TABLES[encoding];
  const entries = table ? [...table].map(([byte, letter]) => [String.fromCharCode(byte), letter]) : [...VNI].reverse();
  const letters = new Map(entries.map(([shown, letter]) => [letter, shown]));
  const source = encoding === 'windows-1258' ? tonesBehind(text) : text;
  const shown = Array.from(source, (letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter);
  return Buffer.from(shown.map((letter) => (/^[\0-\xff]+$/.test(letter) ? letter : '?')).join(''), 'latin1');
}

/** Letters with hat or horn composed, their tones behind them. */
function tonesBehind(text) {
  const parts = text.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/g, '$2$1');
  return parts.replace(/[aeou][\u0302\u0306\u031B]/gi, (pair) => pair.normalize('NFC'));
}

function iconv(name, bytes) {
  return spawnSync('iconv', ['-c', '-f', name, '-t', 'UTF-8'], { input: bytes, maxBuffer: 1e9 }).stdout;
}

async function cleanText(bytes) {
  return normalise((await read(await open({ name: 'plans.txt', bytes }))).pages);
}
