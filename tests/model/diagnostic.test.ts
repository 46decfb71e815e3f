import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { diagnosticsPage } from '../../src/model/diagnostics-page.ts';
import { isRefusal, RULES, refuse, report, wordingOf } from '../../src/model/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('report', () => {
  it('puts a vfile message with its rule, severity and place on the file', () => {
    const file = new VFile({ path: 'a.pdf' });
    report(file, 'read:page-failed', { where: '3', actual: 'timeout' });
    const [message] = file.messages;
    expect(message).toMatchObject({
      source: 'read',
      ruleId: 'page-failed',
      reason: 'page 3 could not be read: timeout',
      fatal: true,
      rule: 'read:page-failed',
    });
  });
});

describe('refuse', () => {
  it('throws what isRefusal knows', () => {
    const file = new VFile({ path: 'a.pdf' });
    let thrown: unknown;
    try {
      refuse(file, 'open:empty');
    } catch (error) {
      thrown = error;
    }
    expect(isRefusal(thrown)).toBe(true);
    expect(isRefusal(new Error('other'))).toBe(false);
  });
});

describe('wordingOf', () => {
  it('speaks both languages and marks missing values', () => {
    expect(wordingOf('read:page-failed', { where: '3' }, 'vi')).toBe('không đọc được trang 3: ?');
    expect(wordingOf('plugin:unknown', {}, 'en')).toBeNull();
  });
});

describe('the table of rules', () => {
  const sources = globSync(['src/**/*.ts', 'grammars/**/*.ts'], { cwd: ROOT })
    .filter((file) => !file.endsWith('model/diagnostic.ts'))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

  it.each(Object.keys(RULES))('%s is reported somewhere', (rule) => {
    expect(sources.includes(`'${rule}'`)).toBe(true);
  });

  it('is what docs/diagnostics.md says (node scripts/write-docs.mjs)', () => {
    expect(readFileSync(join(ROOT, 'docs/diagnostics.md'), 'utf8')).toBe(diagnosticsPage());
  });
});
