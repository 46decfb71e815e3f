import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { WordId } from './words.ts';

/** One file of the command line and where its PDF goes. */
export interface OcrTarget {
  /** `-` for standard input. */
  readonly path: string;
  readonly target: string;
}

/** What is wrong with the command line, in words with the target filled in. */
export interface TargetMistake {
  readonly word: WordId & ('sameTarget' | 'overInput' | 'notFolder');
  readonly target: string;
}

/**
 * Decide where each PDF goes. Nothing is written over an input, nor twice to one place.
 *
 * @param output - a file, or a folder: one that exists, one with a slash behind it, or any for several files
 * @example await ocrTargets(['a.tif', 'b.pdf'], 'out') // [{ path: 'a.tif', target: 'out/a.pdf' }, …]
 */
export async function ocrTargets(paths: readonly string[], output: string): Promise<OcrTarget[] | TargetMistake> {
  const existing = await identityOf(output);
  const isFolder = paths.length > 1 || /[\\/]$/.test(output) || existing?.isDirectory === true;
  if (isFolder && existing?.isDirectory === false) return { word: 'notFolder', target: output };
  const targets = paths.map((path) => ({ path, target: isFolder ? join(output, pdfName(path)) : output }));
  const twice = targets.find(({ target }, at) => targets.findIndex((other) => other.target === target) < at);
  if (twice !== undefined) return { word: 'sameTarget', target: twice.target };
  const inputs = await Promise.all(paths.map(identityOf));
  for (const { target } of targets) {
    const found = await identityOf(target);
    if (found !== null && inputs.some((input) => input?.key === found.key)) return { word: 'overInput', target };
  }
  return targets;
}

function pdfName(path: string): string {
  return path === '-' ? 'stdin.pdf' : `${basename(path, extname(path))}.pdf`;
}

interface Identity {
  readonly isDirectory: boolean;
  /** Equal for two names of one file: links, and names in another case where the file system does not tell them apart. */
  readonly key: string;
}

async function identityOf(path: string): Promise<Identity | null> {
  try {
    const found = await stat(path, { bigint: true });
    return { isDirectory: found.isDirectory(), key: `${found.dev}:${found.ino}` };
  } catch {
    return null; // reading or writing it will say what is wrong
  }
}
