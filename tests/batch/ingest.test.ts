import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type BatchFile, findFiles } from '../../src/batch/find-files.ts';
import type { IndexEntry } from '../../src/batch/index-file.ts';
import { type IngestOptions, ingest } from '../../src/batch/ingest.ts';
import { isRefusal, type PlanDocument } from '../../src/index.ts';
import { lineOf, recordedEngine } from '../ocr/recorded-engine.ts';
import { scanPdf } from '../read/scan-pdf.ts';
import { testZip } from '../read/zip-fixture.ts';
import { readEntryOf } from './index-entry.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN XÃ AN PHÚ',
  'Số: 12/KH-UBND',
  'KẾ HOẠCH',
  'Trồng cây phân tán năm 2024',
  'I. MỤC ĐÍCH',
  '1. Trồng 500 cây.',
  'II. THỰC HIỆN',
  '1. Giao Hội Nông dân xã chủ trì, hoàn thành trước ngày 30/6/2024.',
].join('\n\n');

const sheet = sharp({ create: { width: 200, height: 280, channels: 3, background: '#fff' } });
const page = { jpeg: await sheet.jpeg().toBuffer(), width: 200, height: 280 };
const SCAN = scanPdf([page, page, page]);

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kehoach-'));

/** A folder of files, and one for their results. */
function batchOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const [source, out] = [newFolder(), newFolder()];
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(source, name), content);
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { source, out, write };
}

const brief = ({ file, status, pages }: IndexEntry) => [basename(file), status, pages];

const indexIn = (out: string) =>
  readFileSync(join(out, 'index.ndjson'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => brief(JSON.parse(line)));

interface RunOptions extends Partial<IngestOptions> {
  /** The run is ended while the engine is at this page. */
  readonly endAt?: number;
  /** Pages that the engine gives up, counted over all files. */
  readonly lost?: readonly number[];
  /** Name and version of the engine. */
  readonly engineName?: string;
  /** Instead of those of the folder. */
  readonly files?: readonly BatchFile[];
}

/** One run over a folder; `told` are the files done, `engine` what was asked of it. */
async function run(
  { source, out }: { source: string; out: string },
  { endAt, lost = [], engineName = 'recorded 1', files, ...options }: RunOptions = {},
) {
  const controller = new AbortController();
  const [told, engine]: [string[], string[]] = [[], []];
  let pages = 0;
  const recorded = recordedEngine(() => {
    engine.push('page');
    if (++pages === endAt) controller.abort();
    if (lost.includes(pages)) throw new Error(`no memory for ${pages}`);
    return [lineOf('KẾ', [20, 20, 40, 30], 0.9)];
  }, 0.9);
  const result = await ingest(files ?? (await findFiles([source])), {
    out,
    jobs: 1,
    force: false,
    version: '1',
    parse: {},
    openEngine: async () => {
      engine.push('open');
      return { ...recorded, name: engineName, close: async () => void engine.push('close') };
    },
    signal: controller.signal,
    describeFailure: (path, error) =>
      `${basename(path)}: ${isRefusal(error) ? [error.rule, error.detail.where].join(' ').trim() : error}`,
    onDone: ({ file }, skipped) => told.push(`${basename(file)}${skipped ? ', known' : ''}`),
    ...options,
  });
  return { ...result, told, engine };
}

test('gives every file an entry, what it holds or why it cannot be read', async () => {
  const { source, out } = batchOf({ 'a.pdf': '', 'b.md': PLAN });
  const { entries, skipped, interrupted } = await run({ source, out });
  const json = readFileSync(join(out, 'b.md.json'), 'utf8');
  const document: PlanDocument = JSON.parse(json);
  expect({ entries, skipped, interrupted }).toEqual({
    entries: [
      {
        file: join(source, 'a.pdf'),
        source: join(source, 'a.pdf'),
        output: null,
        sha256: null,
        result: null,
        version: '1',
        settings: null,
        status: 'failed',
        message: 'a.pdf: open:empty',
        pages: 0,
        units: 0,
        citations: 0,
        assignments: 0,
        deadlines: 0,
        doubts: 0,
        confidence: 0,
      },
      readEntryOf(join(source, 'b.md'), {
        sha256: document.source.sha256,
        result: createHash('sha256').update(json).digest('hex'),
        confidence: document.confidence.overall,
        units: 4,
        assignments: 1,
        deadlines: 1,
      }),
    ],
    skipped: 0,
    interrupted: false,
  });
});

test('leaves the file that it is in when it is ended, and finishes it in the next run', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': SCAN, 'c.md': PLAN });
  const ended = await run(batch, { endAt: 1 });
  expect([ended.interrupted, ended.entries.map(brief), ended.told]).toEqual([true, [['a.md', 'ok', 1]], ['a.md']]);
  expect([indexIn(batch.out), readdirSync(batch.out)]).toEqual([[['a.md', 'ok', 1]], ['a.md.json', 'index.ndjson']]);

  const resumed = await run(batch);
  expect([resumed.interrupted, resumed.skipped, resumed.told]).toEqual([false, 1, ['a.md, known', 'b.pdf', 'c.md']]);
  expect(resumed.entries.map(brief)).toEqual([
    ['a.md', 'ok', 1],
    ['b.pdf', 'ok', 3],
    ['c.md', 'ok', 1],
  ]);

  const out = newFolder();
  expect((await run({ ...batch, out })).entries).toEqual(resumed.entries);
  const contentOf = (folder: string) =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(contentOf(batch.out)).toEqual(contentOf(out));
});

test('leaves every file that it is in where several are read at a time', async () => {
  const batch = batchOf({ 'a.pdf': SCAN, 'b.pdf': SCAN, 'c.pdf': SCAN });
  const { interrupted, entries, told } = await run(batch, { jobs: 2, endAt: 2 });
  expect([interrupted, entries, told]).toEqual([true, [], []]);
  expect([indexIn(batch.out), readdirSync(batch.out)]).toEqual([[], ['index.ndjson']]);
});

test('tells only of files that it came to before its end; the index keeps the others', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': '', 'c.md': PLAN });
  await run(batch);
  batch.write('b.pdf', SCAN);
  const { entries, skipped } = await run(batch, { endAt: 1 });
  expect([entries.map(brief), skipped]).toEqual([[['a.md', 'ok', 1]], 1]);
  expect(indexIn(batch.out)).toEqual([
    ['a.md', 'ok', 1],
    ['b.pdf', 'failed', 0],
    ['c.md', 'ok', 1],
  ]);
});

test('begins nothing after its end', async () => {
  const { interrupted, entries, told } = await run(batchOf({ 'a.md': PLAN }), { signal: AbortSignal.abort() });
  expect([interrupted, entries, told]).toEqual([true, [], []]);
});

test('reads again what failed, what has lost its result, and what another version read', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.md': PLAN, 'c.md': '' });
  await run(batch);
  batch.write('c.md', PLAN);
  rmSync(join(batch.out, 'b.md.json'));
  expect((await run(batch)).told).toEqual(['a.md, known', 'b.md', 'c.md']);
  expect(existsSync(join(batch.out, 'b.md.json'))).toBe(true);
  expect((await run(batch, { version: '2' })).told).toEqual(['a.md', 'b.md', 'c.md']);
});

test('knows the documents in an archive again', async () => {
  const batch = batchOf({ 'cu.zip': testZip({ 'a.md': PLAN, 'b.md': PLAN }) });
  expect((await run(batch)).told).toEqual(['a.md', 'b.md']);
  batch.write('cu.zip', testZip({ 'a.md': PLAN, 'b.md': `${PLAN}\n\n2. Chăm sóc cây.` }));
  expect((await run(batch)).told).toEqual(['a.md, known', 'b.md']);
});

test('keeps the entries of other batches in the same folder', async () => {
  const [first, second] = [batchOf({ 'b.md': PLAN }), batchOf({ 'a.md': PLAN })];
  await run(first);
  expect((await run({ ...second, out: first.out })).entries.map(brief)).toEqual([['a.md', 'ok', 1]]);
  expect(indexIn(first.out)).toEqual([
    ['a.md', 'ok', 1],
    ['b.md', 'ok', 1],
  ]);
});

test('opens one engine for all scans, none where there is no scan', async () => {
  const { engine } = await run(batchOf({ 'a.md': PLAN, 'b.pdf': SCAN, 'c.pdf': SCAN }), { jobs: 2 });
  expect(engine).toEqual(['open', 'page', 'page', 'page', 'page', 'page', 'page', 'close']);
  expect((await run(batchOf({ 'a.md': PLAN }))).engine).toEqual([]);
});

test('lists scans as failed where no engine can be opened, and reads them once one can', async () => {
  const batch = batchOf({ 'a.pdf': SCAN, 'b.md': PLAN, 'c.pdf': SCAN });
  const { entries } = await run(batch, { openEngine: () => Promise.reject(new Error('not installed')) });
  expect(entries.map(({ status, message }) => [status, message])).toEqual([
    ['failed', 'a.pdf: Error: not installed'],
    ['ok', null],
    ['failed', 'c.pdf: Error: not installed'],
  ]);
  expect((await run(batch)).told).toEqual(['a.pdf', 'b.md, known', 'c.pdf']);
});

test('reads again what was read with other settings', async () => {
  const batch = batchOf({ 'a.md': PLAN });
  expect((await run(batch, { parse: { repair: false } })).told).toEqual(['a.md']);
  expect((await run(batch)).told).toEqual(['a.md']);
  expect((await run(batch, { parse: { encoding: 'utf-8' } })).told).toEqual(['a.md']);
  expect((await run(batch, { parse: { encoding: 'utf-8' } })).told).toEqual(['a.md, known']);
});

test('knows a result again whatever the settings that do not show in it', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': SCAN });
  await run(batch);
  const parse = {
    repair: true,
    cacheDir: newFolder(),
    maxBytes: 1e6,
    ocr: 'auto',
    preparation: { colour: true },
  } as const;
  expect((await run(batch, { parse, jobs: 2 })).told.toSorted()).toEqual(['a.md, known', 'b.pdf, known']);
});

test('reads scans again with another engine, another version of it or another preparation, and no other files', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': SCAN });
  const { entries } = await run(batch, { engineName: 'tesseract 5.3.0' });
  expect(entries.map(({ settings }) => settings?.recognition)).toEqual([
    null,
    { engine: 'tesseract 5.3.0', model: 'vie', leftOut: [] },
  ]);
  expect((await run(batch, { engineName: 'tesseract 5.3.0' })).engine).toEqual(['open', 'close']);
  expect((await run(batch, { engineName: 'tesseract 5.5.0' })).told).toEqual(['a.md, known', 'b.pdf']);
  expect((await run(batch, { engineName: 'tesseract.js 7.0.0' })).told).toEqual(['a.md, known', 'b.pdf']);
  const parse = { preparation: { scale: false, colour: false } };
  expect((await run(batch, { engineName: 'tesseract.js 7.0.0', parse })).told).toEqual(['a.md, known', 'b.pdf']);
});

test('reads again what an index of before does not tell the settings of', async () => {
  const batch = batchOf({ 'a.md': PLAN });
  await run(batch);
  const [line = ''] = readFileSync(join(batch.out, 'index.ndjson'), 'utf8').split('\n');
  const { settings: _, ...old } = JSON.parse(line);
  writeFileSync(join(batch.out, 'index.ndjson'), `${JSON.stringify(old)}\n`);
  expect((await run(batch)).told).toEqual(['a.md']);
  expect((await run(batch)).told).toEqual(['a.md, known']);
});

test('lists a scan as failed when all its pages are, and reads it again', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': SCAN });
  const { entries } = await run(batch, { lost: [1, 2, 3] });
  expect(entries.map(({ status, output, message }) => [status, output, message])).toEqual([
    ['ok', 'a.md.json', null],
    ['failed', null, 'b.pdf: read:page-failed 1'],
  ]);
  expect(readdirSync(batch.out)).toEqual(['a.md.json', 'index.ndjson']);
  expect((await run(batch)).told).toEqual(['a.md, known', 'b.pdf']);
});

test('lists a scan with some pages that failed as read, with doubts', async () => {
  const batch = batchOf({ 'a.pdf': SCAN });
  const { entries } = await run(batch, { lost: [1, 3] });
  const { diagnostics }: PlanDocument = JSON.parse(readFileSync(join(batch.out, 'a.pdf.json'), 'utf8'));
  expect([entries.map(brief), diagnostics.filter(({ rule }) => rule === 'read:page-failed').length]).toEqual([
    [['a.pdf', 'ok', 3]],
    2,
  ]);
  expect((await run(batch)).told).toEqual(['a.pdf, known']);
});

test('a failure leaves the result of an earlier run, until the file is another', async () => {
  const batch = batchOf({ 'a.pdf': SCAN });
  await run(batch);
  const result = readFileSync(join(batch.out, 'a.pdf.json'), 'utf8');
  const missing = { openEngine: () => Promise.reject(new Error('not installed')) };
  expect((await run(batch, missing)).entries.map(brief)).toEqual([['a.pdf', 'failed', 0]]);
  expect((await run(batch, { lost: [1, 2, 3], force: true })).entries.map(brief)).toEqual([['a.pdf', 'failed', 0]]);
  expect([indexIn(batch.out), readFileSync(join(batch.out, 'a.pdf.json'), 'utf8')]).toEqual([
    [['a.pdf', 'ok', 3]],
    result,
  ]);
  expect((await run(batch)).told).toEqual(['a.pdf, known']);
  batch.write('a.pdf', '');
  await run(batch);
  expect(indexIn(batch.out)).toEqual([['a.pdf', 'failed', 0]]);
});

test('lists no file whose last page lost its engine to the end of the run', async () => {
  const batch = batchOf({ 'a.pdf': scanPdf([page]) });
  expect((await run(batch, { endAt: 1, lost: [1] })).entries).toEqual([]);
  expect([indexIn(batch.out), readdirSync(batch.out)]).toEqual([[], ['index.ndjson']]);
});

const OTHER = `${PLAN}\n\n2. Chăm sóc cây.`;

/** Each result and the number of steps in its last unit, which tells {@link PLAN} from {@link OTHER}. */
const resultsIn = (out: string) =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(out, name), 'utf8').includes('Chăm sóc') ? 'other' : 'plan']),
  );

const lines = (out: string): IndexEntry[] =>
  readFileSync(join(out, 'index.ndjson'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const namesIn = (out: string) => lines(out).map(({ source, output }) => [source, output]);

/** Two batches into one folder, of one name and different bytes. */
function twoBatches(name: string, first: string | Uint8Array, second: string | Uint8Array) {
  const [one, two] = [batchOf({ [name]: first }), batchOf({ [name]: second })];
  return [one, { ...two, out: one.out }] as const;
}

test('keeps the result of another file of the same name', async () => {
  const [first, second] = twoBatches('a.md', PLAN, OTHER);
  await run(first);
  await run(second);
  expect(resultsIn(first.out)).toEqual({ 'a.md.json': 'plan', 'a~2.md.json': 'other' });
  expect(namesIn(first.out)).toEqual([
    [join(second.source, 'a.md'), 'a~2.md.json'],
    [join(first.source, 'a.md'), 'a.md.json'],
  ]);
  expect([(await run(first)).told, (await run(second)).told]).toEqual([['a.md, known'], ['a.md, known']]);
});

test('keeps the results of documents of the same name in archives of the same name', async () => {
  const [first, second] = twoBatches('cu.zip', testZip({ 'a.md': PLAN }), testZip({ 'a.md': OTHER }));
  await run(first);
  await run(second);
  expect(resultsIn(join(first.out, 'cu.zip'))).toEqual({ 'a.md.json': 'plan', 'a~2.md.json': 'other' });
  expect([(await run(first)).told, (await run(second)).told]).toEqual([['a.md, known'], ['a.md, known']]);
});

test('replaces the result of a file that has changed, whatever its name', async () => {
  const [first, second] = twoBatches('a.md', PLAN, PLAN.replace('500', '600'));
  await run(first);
  await run(second);
  second.write('a.md', OTHER);
  expect((await run(second)).told).toEqual(['a.md']);
  expect(resultsIn(first.out)).toEqual({ 'a.md.json': 'plan', 'a~2.md.json': 'other' });
  expect(lines(first.out)).toHaveLength(2);
});

test('takes no result for that of a file whose name it does not have', async () => {
  const [first, second] = twoBatches('a.md', PLAN, OTHER);
  await run(first);
  const files = await findFiles([join(second.source, 'a.md'), join(first.source, 'a.md')]);
  const told: string[] = [];
  const onDone = ({ output }: IndexEntry, skipped: boolean) => told.push(`${output}${skipped ? ', known' : ''}`);
  await run(first, { onDone, files });
  expect(told).toEqual(['a~2.md.json', 'a.md.json, known']);
});

test('knows a file by its place, however it is written', async () => {
  const batch = batchOf({ 'a.md': PLAN });
  await run(batch);
  const { told, entries } = await run(batch, { files: await findFiles([relative('.', batch.source)]) });
  expect(told).toEqual(['a.md, known']);
  expect(entries.map(({ file, source }) => [file, source])).toEqual([
    [join(relative('.', batch.source), 'a.md'), join(batch.source, 'a.md')],
  ]);
  expect(lines(batch.out)).toEqual(entries);
});

test('knows the files of a batch that was moved with its results, and replaces what changes there', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'cu.zip': testZip({ 'a.md': PLAN }) });
  await run(batch);
  const moved = { source: join(newFolder(), 'moved'), out: join(newFolder(), 'moved') };
  renameSync(batch.source, moved.source);
  renameSync(batch.out, moved.out);
  expect((await run(moved)).told).toEqual(['a.md, known', 'a.md, known']);
  writeFileSync(join(moved.source, 'a.md'), OTHER);
  expect((await run(moved)).told).toEqual(['a.md', 'a.md, known']);
  expect(resultsIn(moved.out)).toEqual({ 'a.md.json': 'other' });
  expect(namesIn(moved.out)).toEqual([
    [join(moved.source, 'a.md'), 'a.md.json'],
    [join(moved.source, 'cu.zip/a.md'), 'cu.zip/a.md.json'],
  ]);
});

test('gives a copy of a known file its own copy of the result', async () => {
  const batch = batchOf({ 'a.pdf': SCAN });
  await run(batch);
  const copy = { source: join(newFolder(), 'copy'), out: batch.out };
  cpSync(batch.source, copy.source, { recursive: true });
  const { told, engine } = await run(copy);
  expect([told, engine]).toEqual([['a.pdf, known'], ['open', 'close']]);
  const contents = ['a.pdf.json', 'a~2.pdf.json'].map((name) => readFileSync(join(batch.out, name), 'utf8'));
  expect(contents[1]).toBe(contents[0]);
  expect(namesIn(batch.out)).toEqual([
    [join(copy.source, 'a.pdf'), 'a~2.pdf.json'],
    [join(batch.source, 'a.pdf'), 'a.pdf.json'],
  ]);
  expect((await run(copy, { engineName: 'recorded 2' })).told).toEqual(['a.pdf']);
  expect((await run(batch)).told).toEqual(['a.pdf, known']);
});

test('reads again where the result is not the one that it wrote', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.md': PLAN });
  await run(batch);
  const path = join(batch.out, 'a.md.json');
  const written = readFileSync(path, 'utf8');
  writeFileSync(path, written.replace('500', '5000'));
  expect((await run(batch)).told).toEqual(['a.md', 'b.md, known']);
  expect(readFileSync(path, 'utf8')).toBe(written);
});

/** The index as versions wrote it that knew a file by the path as given. */
function forgetSources(out: string): void {
  const old = lines(out).map(({ source: _, result: __, ...line }) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(out, 'index.ndjson'), old.join(''));
}

test('knows results by an index that does not tell whose they are', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'cu.zip': testZip({ 'b.md': PLAN }) });
  await run(batch);
  const before = lines(batch.out);
  forgetSources(batch.out);
  expect((await run(batch)).told).toEqual(['a.md, known', 'b.md, known']);
  expect(lines(batch.out)).toEqual(before);
});

test('reads again what a run of before has overwritten, and leaves what is there', async () => {
  const [first, second] = twoBatches('a.md', PLAN, OTHER);
  await run(first);
  await run(second);
  writeFileSync(
    join(first.out, 'index.ndjson'),
    lines(first.out)
      .map((line) => `${JSON.stringify({ ...line, output: 'a.md.json' })}\n`)
      .join(''),
  );
  renameSync(join(first.out, 'a~2.md.json'), join(first.out, 'a.md.json'));
  forgetSources(first.out);
  expect([(await run(first)).told, (await run(second)).told]).toEqual([['a.md'], ['a.md, known']]);
  expect(resultsIn(first.out)).toEqual({ 'a.md.json': 'other', 'a~2.md.json': 'plan' });
});

test('keeps the lines that another run writes at the same time', async () => {
  const [first, second] = [batchOf({ 'a.md': PLAN, 'c.md': PLAN }), batchOf({ 'b.md': OTHER })];
  let other: Promise<unknown> | undefined;
  const onDone = (): void => {
    other ??= run({ ...second, out: first.out });
  };
  await run(first, { onDone });
  await other;
  expect(indexIn(first.out).toSorted()).toEqual([
    ['a.md', 'ok', 1],
    ['b.md', 'ok', 1],
    ['c.md', 'ok', 1],
  ]);
});

test('reads again, and leaves, what another run at the same time has put in the place of a result', async () => {
  const [first, second] = twoBatches('a.md', PLAN, OTHER);
  await Promise.all([run(first), run(second)]);
  await run(first);
  await run(second);
  expect(Object.values(resultsIn(first.out)).toSorted()).toEqual(['other', 'plan']);
  expect([(await run(first)).told, (await run(second)).told]).toEqual([['a.md, known'], ['a.md, known']]);
});

test('keeps the line and the result of a file that is out of reach', async () => {
  const [first, second] = twoBatches('a.md', PLAN, OTHER);
  await run(first);
  const files = await findFiles([first.source]);
  rmSync(join(first.source, 'a.md'));
  expect((await run(first, { files })).entries.map(brief)).toEqual([['a.md', 'failed', 0]]);
  await run(second);
  expect(resultsIn(first.out)).toEqual({ 'a.md.json': 'plan', 'a~2.md.json': 'other' });
  first.write('a.md', PLAN);
  expect((await run(first)).told).toEqual(['a.md, known']);
});

test('reads no scan again for another encoding', async () => {
  const batch = batchOf({ 'a.md': PLAN, 'b.pdf': SCAN });
  await run(batch);
  expect((await run(batch, { parse: { encoding: 'tcvn3' } })).told).toEqual(['a.md', 'b.pdf, known']);
  expect((await run(batch)).told).toEqual(['a.md', 'b.pdf, known']);
  const fresh = { ...batch, out: newFolder() };
  await run(fresh, { parse: { encoding: 'tcvn3' } });
  const [known, anew] = [batch, fresh].map(({ out }) => readFileSync(join(out, 'b.pdf.json'), 'utf8'));
  expect(anew).toBe(known);
});
