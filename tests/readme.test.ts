import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/cli/exit-codes.ts';
import { parseCitations, parseDeadlines, parsePlan } from '../src/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const pages = ['README.md', 'README.vi.md'].map((name) => [name, readFileSync(join(ROOT, name), 'utf8')] as const);

describe('the README', () => {
  it('shows what the library gives', async () => {
    const text = 'theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ';
    expect(parseCitations(text)[0]?.number).toBe('59/2023/NĐ-CP');
    expect(parseDeadlines('báo cáo trước ngày 20/11', { planYear: 2024 })[0]?.edtf).toBe('2024-11-20');
    const plan = await parsePlan(join(ROOT, 'fixtures/plans/05-so-noi-vu-cai-cach.md'));
    expect(plan.tasks.length).toBeGreaterThan(4);
  });

  it.each(pages)('%s lists every exit code', (_, page) => {
    const listed = [...page.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
    expect(listed).toEqual(Object.values(EXIT));
  });

  it.each(pages)('%s names files that exist', (_, page) => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !readable(link))).toEqual([]);
  });
});

function readable(path: string): boolean {
  try {
    readFileSync(join(ROOT, path));
    return true;
  } catch {
    return false;
  }
}
