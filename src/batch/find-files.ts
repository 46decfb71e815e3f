import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { isRefusal, listArchive, READABLE_EXTENSIONS } from '../index.ts';

/** A file to read and the name of its result below the output folder. */
export interface BatchFile {
  readonly path: string;
  /** Relative, with forward slashes: `2021/quy-1/45-KH.pdf.json`. Unique in the batch. */
  readonly output: string;
}

const PATTERN = `**/*.{${[...READABLE_EXTENSIONS, 'zip'].join(',')}}`;

/**
 * The files that paths name, sorted by path: a folder gives every readable file below it, a glob what it matches, a zip
 * archive the documents in it, a file itself (whatever its extension, so that its failure is reported).
 *
 * @param paths - folders, files or globs
 * @returns each file once; a path that names nothing is kept as a file, so that it fails with its own message
 */
export async function findFiles(paths: readonly string[]): Promise<BatchFile[]> {
  const found = new Map<string, BatchFile>();
  const taken = new Set<string>();
  for (const path of paths) {
    for (const file of (await Promise.all((await filesOf(path)).map(unpacked))).flat()) {
      const absolute = resolve(file.path);
      if (found.has(absolute)) continue;
      const output = uniqueName(file.output, taken);
      taken.add(output);
      found.set(absolute, { path: file.path, output });
    }
  }
  return [...found.values()];
}

async function filesOf(path: string): Promise<BatchFile[]> {
  const kind = await kindOf(path);
  if (kind === 'file') return [{ path, output: `${basename(path)}.json` }];
  const folder = kind === 'folder';
  const matches = folder
    ? await glob(PATTERN, {
        cwd: path,
        caseSensitiveMatch: false,
        expandDirectories: false,
        followSymbolicLinks: false,
      })
    : await glob(path, { absolute: false });
  if (matches.length === 0) return folder ? [] : [{ path, output: `${basename(path)}.json` }];
  return matches.sort(compare).map((match) => {
    const file = folder ? join(path, match) : match;
    const name = folder ? match : outsideName(match);
    return { path: file, output: `${name.split(sep).join('/')}.json` };
  });
}

/** An archive as the documents in it; one that cannot be opened stays a file, so that its failure is told. */
async function unpacked(file: BatchFile): Promise<readonly BatchFile[]> {
  const { path, output } = file;
  if (!/\.zip$/i.test(path) || (await kindOf(path)) !== 'file') return [file];
  const folder = output.replace(/\.json$/, '');
  try {
    return (await listArchive(path)).map((member) => {
      return { path: member, output: `${folder}${member.slice(path.length)}.json` };
    });
  } catch (error) {
    if (isRefusal(error)) return [file];
    throw error;
  }
}

/** A name below the output folder for a file that may lie above the working directory. */
function outsideName(path: string): string {
  return relative('.', path)
    .split(/[\\/]/)
    .filter((part) => part !== '..')
    .join('/');
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing'; // a glob, or a missing file: found out by whoever opens it
  }
}

/** `kh.pdf.json`, or `kh~2.pdf.json` where the name is taken. */
function uniqueName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extensions = ''] = /^(.*?)((?:\.[^./]*){1,2})$/.exec(name) ?? [];
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${stem}~${count}${extensions}`;
  return candidate;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
