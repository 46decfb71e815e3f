import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { isRefusal, listArchive, READABLE_EXTENSIONS } from '../index.ts';

/** A file to read and the name that its result would have below the output folder. */
export interface BatchFile {
  /** As given. */
  readonly path: string;
  /** The same as an absolute path: one for each file of the batch. */
  readonly source: string;
  /** Relative, with forward slashes: `2021/quy-1/45-KH.pdf.json`. Files of several folders can have the same. */
  readonly name: string;
}

type FoundFile = Omit<BatchFile, 'source'>;

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
  for (const path of paths) {
    for (const file of (await Promise.all((await filesOf(path)).map(unpacked))).flat()) {
      const source = resolve(file.path);
      if (!found.has(source)) found.set(source, { ...file, source });
    }
  }
  return [...found.values()];
}

async function filesOf(path: string): Promise<FoundFile[]> {
  const kind = await kindOf(path);
  if (kind === 'file') return [{ path, name: `${basename(path)}.json` }];
  const folder = kind === 'folder';
  const matches = folder
    ? await glob(PATTERN, {
        cwd: path,
        caseSensitiveMatch: false,
        expandDirectories: false,
        followSymbolicLinks: false,
      })
    : await glob(path, { absolute: false });
  if (matches.length === 0) return folder ? [] : [{ path, name: `${basename(path)}.json` }];
  return matches.sort(compare).map((match) => {
    const file = folder ? join(path, match) : match;
    const place = folder ? match : outsideName(match);
    return { path: file, name: `${place.split(sep).join('/')}.json` };
  });
}

/** An archive as the documents in it; one that cannot be opened stays a file, so that its failure is told. */
async function unpacked(file: FoundFile): Promise<readonly FoundFile[]> {
  const { path, name } = file;
  if (!/\.zip$/i.test(path) || (await kindOf(path)) !== 'file') return [file];
  const folder = name.replace(/\.json$/, '');
  try {
    return (await listArchive(path)).map((member) => {
      return { path: member, name: `${folder}${member.slice(path.length)}.json` };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
