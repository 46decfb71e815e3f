import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testZip } from '../read/zip-fixture.ts';
import { recordingTerminal } from './recording-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
const path = (name: string): string => join(folder, name);
const old = 'kÕ ho¹ch n¨m 2005\r\n\r\nng\u00ADêi d©n trong x· häp bµn';
writeFileSync(path('cu.txt'), Buffer.from(old, 'latin1'));
writeFileSync(
  path('bang.html'),
  '<html><h1>Biểu</h1><table><tr><td>STT</td><td>Việc</td></tr><tr><td>1</td><td>Họp</td></tr></table></html>',
);
writeFileSync(path('tep.zip'), Buffer.from('PK\x03\x04....a.pdf', 'latin1'));

describe('kehoach convert', () => {
  it('writes an old file as clean Unicode', async () => {
    const terminal = recordingTerminal();
    expect(await main(['convert', path('cu.txt')], terminal)).toBe(0);
    expect(terminal.output()).toBe('kế hoạch năm 2005\n\nngười dân trong xã họp bàn\n');
  });

  it('takes the encoding that it is told, and no other', async () => {
    const terminal = recordingTerminal();
    expect(await main(['convert', path('cu.txt'), '--encoding', 'tcvn3'], terminal)).toBe(0);
    expect(terminal.output()).toContain('người dân');
    expect(await main(['convert', path('cu.txt'), '--encoding', 'ebcdic'], recordingTerminal())).toBe(2);
  });

  it('writes several files into a folder, rows of tables in one line each', async () => {
    const out = path('ra');
    expect(await main(['convert', path('cu.txt'), path('bang.html'), '-o', out], recordingTerminal())).toBe(0);
    expect(readFileSync(join(out, 'bang.html.txt'), 'utf8')).toBe('Biểu\n\nSTT\tViệc\n1\tHọp\n');
  });

  it('writes Markdown where it is asked for', async () => {
    const out = path('md');
    const files = [path('cu.txt'), path('bang.html')];
    expect(await main(['convert', ...files, '--format', 'markdown', '-o', out], recordingTerminal())).toBe(0);
    expect(readFileSync(join(out, 'bang.html.md'), 'utf8')).toBe(
      '# Biểu\n\n| STT | Việc |\n| --- | ---- |\n| 1   | Họp  |\n',
    );
    expect(await main(['convert', path('cu.txt'), '--format', 'pdf'], recordingTerminal())).toBe(2);
  });

  it('says what is wrong with an archive, and goes on', async () => {
    const terminal = recordingTerminal('vi');
    expect(await main(['convert', path('tep.zip'), path('cu.txt')], terminal)).toBe(1);
    expect(terminal.messages()[0]).toMatch(/không đọc được tep\.zip/);
    expect(terminal.output()).toContain('kế hoạch năm 2005');
  });

  it('writes every document in an archive', async () => {
    writeFileSync(path('cu.zip'), testZip({ '2005/cu.txt': Buffer.from(old, 'latin1'), 'moi.md': 'Kế hoạch' }));
    const out = path('zip');
    expect(await main(['convert', path('cu.zip'), '-o', out], recordingTerminal())).toBe(0);
    expect(readFileSync(join(out, 'cu.txt.txt'), 'utf8')).toContain('kế hoạch năm 2005');
    expect(readFileSync(join(out, 'moi.md.txt'), 'utf8')).toBe('Kế hoạch\n');
  });
});
