import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
// Loaded on demand by the command, which must not cost the first test its time.
import '../../src/cli/ingest.ts';
import '../../src/cli/ocr.ts';
import '../../src/cli/parse.ts';
import '../../src/read/pdf.ts';
import { openEngine } from '../../src/ocr/index.ts';
import { scanPdf } from '../read/scan-pdf.ts';
import { recordingTerminal } from './recording-terminal.ts';

const TEXT_PDF = resolve(import.meta.dirname, '../../fixtures/plans/09-khong-khoi-thuoc.pdf');
const PLAN = resolve(import.meta.dirname, '../../fixtures/plans/05-so-noi-vu-cai-cach.md');
const WHAT_TO_DO =
  'the tesseract command or its Vietnamese data is not installed: install tesseract-ocr and tesseract-ocr-vie, or use --ocr tesseract.js';
const SPOKEN =
  'chưa cài lệnh tesseract hoặc dữ liệu tiếng Việt của nó: hãy cài tesseract-ocr và tesseract-ocr-vie, hoặc dùng --ocr tesseract.js';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kehoach-'));

const sheet = sharp({ create: { width: 200, height: 280, channels: 3, background: '#fff' } });
const jpeg = await sheet.jpeg().toBuffer();

function scanIn(folder: string): string {
  writeFileSync(join(folder, 'quet.pdf'), scanPdf([{ jpeg, width: 200, height: 280 }]));
  return join(folder, 'quet.pdf');
}

async function run(language: 'en' | 'vi', ...argv: readonly string[]) {
  const terminal = recordingTerminal(language);
  const code = await main([...argv, '--ocr', 'tesseract'], terminal);
  return { code, messages: terminal.messages() };
}

afterEach(() => vi.unstubAllEnvs());

test('a scan names what to install where the command is missing', async () => {
  vi.stubEnv('PATH', newFolder());
  const scan = scanIn(newFolder());
  expect(await run('en', 'parse', scan)).toEqual({ code: 3, messages: [`${scan}: ${WHAT_TO_DO}`] });
  expect(await run('vi', 'parse', scan)).toEqual({ code: 3, messages: [`${scan}: ${SPOKEN}`] });
});

test('a command without the Vietnamese data reads nothing', async () => {
  const folder = newFolder();
  const script = '#!/bin/sh\ncase "$1" in --version) echo tesseract 5;; *) echo eng; echo vie_old;; esac\n';
  writeFileSync(join(folder, 'tesseract'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  const scan = scanIn(newFolder());
  expect(await run('en', 'parse', scan)).toEqual({ code: 3, messages: [`${scan}: ${WHAT_TO_DO}`] });
});

test('documents with their text need no engine', async () => {
  vi.stubEnv('PATH', newFolder());
  expect(await run('en', 'parse', TEXT_PDF)).toEqual({ code: 0, messages: [] });
  expect(await run('en', 'parse', PLAN, scanIn(newFolder()))).toMatchObject({ code: 1 });
});

test('a batch lists its scans as failed, with what to install', async () => {
  vi.stubEnv('PATH', newFolder());
  const [source, out] = [newFolder(), newFolder()];
  const scan = scanIn(source);
  expect(await run('vi', 'ingest', source, '--out', out)).toEqual({ code: 3, messages: [`lỗi: ${scan}: ${SPOKEN}`] });
  expect(JSON.parse(readFileSync(join(out, 'index.ndjson'), 'utf8'))).toMatchObject({
    status: 'failed',
    message: `${scan}: ${SPOKEN}`,
  });
});

test('kehoach ocr says it once, before any file', async () => {
  vi.stubEnv('PATH', newFolder());
  const folder = newFolder();
  const result = await run('vi', 'ocr', scanIn(folder), '-o', join(folder, 'ra.pdf'));
  expect(result).toEqual({ code: 3, messages: [`lỗi: ${SPOKEN}`] });
});

test('auto takes tesseract.js where the command is missing', async () => {
  vi.stubEnv('PATH', newFolder());
  const engine = await openEngine('auto');
  expect(engine.name).toMatch(/^tesseract\.js /);
  await engine.close();
});
