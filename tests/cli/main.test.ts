import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { planDocumentSchema } from '../../src/index.ts';
import { recordingTerminal } from './recording-terminal.ts';

const PLANS = resolve(import.meta.dirname, '../../fixtures/plans');
const PLAN = join(PLANS, '05-so-noi-vu-cai-cach.md');
const folder = (): string => mkdtempSync(join(tmpdir(), 'kehoach-'));

describe('kehoach', () => {
  it('prints help in both languages', async () => {
    const english = recordingTerminal('en');
    const vietnamese = recordingTerminal('vi');
    expect(await main(['--help'], english)).toBe(0);
    expect(await main(['--help'], vietnamese)).toBe(0);
    expect(english.output()).toContain('read many plans into a folder');
    expect(vietnamese.output()).toContain('đọc nhiều kế hoạch vào một thư mục');
  });

  it('ends with 2 on a command line that makes no sense', async () => {
    expect(await main(['parse'], recordingTerminal())).toBe(2);
    expect(await main(['parse', PLAN, '--format', 'yaml'], recordingTerminal())).toBe(2);
    expect(await main(['unknown'], recordingTerminal())).toBe(2);
  });
});

describe('kehoach parse', () => {
  it('prints one file as JSON', async () => {
    const terminal = recordingTerminal();
    expect(await main(['parse', PLAN], terminal)).toBe(0);
    expect(planDocumentSchema.parse(JSON.parse(terminal.output())).header.number).toBe('18/KH-SNV');
    expect(terminal.messages()).toEqual([]);
  });

  it('reads standard input', async () => {
    const terminal = recordingTerminal('en', readFileSync(PLAN, 'utf8'));
    expect(await main(['parse', '-'], terminal)).toBe(0);
    expect(JSON.parse(terminal.output()).source.file).toBe('stdin');
  });

  it('prints several files as NDJSON', async () => {
    const terminal = recordingTerminal();
    expect(await main(['parse', PLAN, join(PLANS, '08-dang-uy-thach-van.txt')], terminal)).toBe(0);
    expect(
      terminal
        .output()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).header.number),
    ).toEqual(['18/KH-SNV', '32-KH/ĐU']);
  });

  it('writes to a file, and to a folder for several', async () => {
    const out = folder();
    expect(await main(['parse', PLAN, '-o', join(out, 'one.json')], recordingTerminal())).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'one.json'), 'utf8')).header.number).toBe('18/KH-SNV');
    expect(await main(['parse', PLAN, PLAN, '-o', join(out, 'many')], recordingTerminal())).toBe(2);
    expect(
      await main(
        ['parse', PLAN, join(PLANS, '08-dang-uy-thach-van.txt'), '-o', join(out, 'many')],
        recordingTerminal(),
      ),
    ).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'many/08-dang-uy-thach-van.txt.json'), 'utf8')).header.number).toBe(
      '32-KH/ĐU',
    );
  });

  it('prints what one stage gives', async () => {
    const terminal = recordingTerminal();
    expect(await main(['parse', PLAN, '--until', 'read'], terminal)).toBe(0);
    expect(JSON.parse(terminal.output())[0].lines[0].text).toBe('UBND TỈNH LAM GIANG');
  });

  it('names the file and what to do, and goes on with the others', async () => {
    const out = folder();
    writeFileSync(join(out, 'empty.txt'), '');
    const terminal = recordingTerminal();
    expect(await main(['parse', join(out, 'empty.txt'), PLAN], terminal)).toBe(1);
    expect(terminal.messages()).toHaveLength(1);
    expect(terminal.messages()[0]).toContain('empty.txt');
    expect(JSON.parse(terminal.output()).header.number).toBe('18/KH-SNV');
  });

  it('ends with 3 when nothing could be read', async () => {
    expect(await main(['parse', join(folder(), 'missing.pdf')], recordingTerminal())).toBe(3);
  });
});

describe('kehoach ingest', () => {
  it('reads a folder into JSON files, an index and a summary, and skips what is done', async () => {
    const [source, out] = [folder(), folder()];
    mkdirSync(join(source, '2022'));
    writeFileSync(join(source, '2022/a.md'), readFileSync(PLAN));
    writeFileSync(join(source, 'b.txt'), readFileSync(join(PLANS, '08-dang-uy-thach-van.txt')));
    writeFileSync(join(source, 'broken.pdf'), Buffer.from([0, 1, 2, 255, 254, 0, 7]));
    const first = recordingTerminal();
    expect(await main(['ingest', source, '--out', out], first)).toBe(1);
    expect(first.output()).toContain('2 read, 0 already done, 1 failed');
    expect(JSON.parse(readFileSync(join(out, '2022/a.md.json'), 'utf8')).header.number).toBe('18/KH-SNV');
    const index = readFileSync(join(out, 'index.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(index.map(({ output, status }) => [output, status])).toEqual([
      ['2022/a.md.json', 'ok'],
      ['b.txt.json', 'ok'],
      [null, 'failed'],
    ]);
    const second = recordingTerminal();
    expect(await main(['ingest', source, '--out', out, '--lang', 'en'], second)).toBe(1);
    expect(second.output()).toContain('0 read, 2 already done, 1 failed');
  });

  it('reads again after a change of the file, and everything with --force', async () => {
    const [source, out] = [folder(), folder()];
    writeFileSync(join(source, 'a.md'), readFileSync(PLAN));
    await main(['ingest', source, '--out', out], recordingTerminal());
    writeFileSync(join(source, 'a.md'), `${readFileSync(PLAN, 'utf8')}\n`);
    const changed = recordingTerminal();
    await main(['ingest', source, '--out', out], changed);
    expect(changed.output()).toContain('1 read, 0 already done');
    const forced = recordingTerminal();
    await main(['ingest', source, '--out', out, '--force'], forced);
    expect(forced.output()).toContain('1 read, 0 already done');
  });

  it('reads again with options that change results, and not with others', async () => {
    const [source, out] = [folder(), folder()];
    writeFileSync(join(source, 'a.md'), readFileSync(PLAN));
    const told = async (...options: readonly string[]) => {
      const terminal = recordingTerminal();
      await main(['ingest', source, '--out', out, ...options], terminal);
      return /\d+ read, \d+ already done/.exec(terminal.output())?.[0];
    };
    expect([
      await told(),
      await told('--ocr', 'auto', '--ocr-cache', folder(), '--jobs', '1'),
      await told('--no-repair'),
      await told('--no-repair', '--encoding', 'utf-8'),
    ]).toEqual([
      '1 read, 0 already done',
      '0 read, 1 already done',
      '1 read, 0 already done',
      '1 read, 0 already done',
    ]);
  });

  it('ends with 3 when there is nothing to read', async () => {
    expect(await main(['ingest', folder(), '--out', folder()], recordingTerminal())).toBe(3);
  });
});

describe('kehoach explain', () => {
  it('shows the outline with its facts', async () => {
    const terminal = recordingTerminal();
    expect(await main(['explain', PLAN], terminal)).toBe(0);
    expect(terminal.output()).toContain('III. TỔ CHỨC THỰC HIỆN');
    expect(terminal.output()).toContain('⏱ ');
  });
});
