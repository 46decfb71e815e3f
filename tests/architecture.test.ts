import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What each part may import of ours. A stage never imports a stage. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  grammars: ['model', 'lexicon'],
  ocr: ['model', 'lexicon'],
  open: ['model', 'lexicon'],
  read: ['model', 'lexicon', 'ocr'],
  normalise: ['model', 'lexicon'],
  structure: ['model', 'lexicon', 'grammars'],
  extract: ['model', 'lexicon', 'grammars'],
  resolve: ['model', 'lexicon', 'grammars'],
  validate: ['model', 'lexicon'],
  emit: ['model', 'lexicon'],
  evaluate: ['model'],
  pipeline: ['model', 'open', 'read', 'normalise', 'structure', 'extract', 'resolve', 'validate', 'emit', 'ocr'],
  index: [
    'lexicon',
    'model',
    'grammars',
    'open',
    'read',
    'normalise',
    'structure',
    'extract',
    'resolve',
    'validate',
    'emit',
    'ocr',
    'pipeline',
  ],
  batch: ['index', 'store'],
  cli: ['index', 'batch', 'ocr', 'emit', 'pipeline', 'model', 'open'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = globSync(['src/**/*.ts', 'grammars/**/*.ts'], { cwd: ROOT });

/** `src/read/pdf.ts` is in `read`, `src/pipeline.ts` is `pipeline`, `grammars/date.ts` is in `grammars`. */
function partOf(file: string): string {
  const [top, second = ''] = file.split('/');
  return top === 'grammars' ? top : second.replace(/\.ts$/, '');
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return specifiers.map((specifier) => ({ from: file, to: relative(ROOT, resolve(ROOT, dirname(file), specifier)) }));
}

const imports = files.flatMap(importsOf);

describe('architecture', () => {
  it('keeps the import rules between the parts', () => {
    const broken = imports.filter(({ from, to }) => {
      const [source, target] = [partOf(from), partOf(to)];
      return source !== target && !(ALLOWED[source] ?? []).includes(target);
    });
    expect(broken).toEqual([]);
  });

  it('knows every part', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in ALLOWED))).toEqual([]);
  });

  it('has no import cycles between files', () => {
    const graph = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file)]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const { to } of graph.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('names files in kebab case and keeps them out of catch-all names', () => {
    const bad = files.filter((file) => !/^[a-z0-9/-]+\.ts$/.test(file) || /(utils|helpers|common|manager)/.test(file));
    expect(bad).toEqual([]);
  });

  it('exports by name only', () => {
    const withDefault = files.filter((file) => /^export default/m.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(withDefault).toEqual([]);
  });
});
