import type { BatchFile } from './find-files.ts';
import { type IndexEntry, isRead } from './index-file.ts';

/**
 * Names for the results of a batch, each of one source: a file keeps the name that it has in the index; a new one gets
 * its own name, or the first of `~2`, `~3` … that no other source has.
 *
 * @param index - the lines of earlier runs by source
 * @returns names below the output folder by source
 * @example nameResults(files, index).get('/kho/2022/45-KH.pdf') // '45-KH~2.pdf.json' where /kho/2021 was read before
 */
export function nameResults(
  files: readonly BatchFile[],
  index: ReadonlyMap<string, IndexEntry>,
): ReadonlyMap<string, string> {
  const read = [...index.values()].filter(isRead);
  const names = new Map(read.map(({ source, output }) => [source, output]));
  const taken = new Set(read.map(({ output }) => folded(output)));
  for (const { source, name } of files) {
    if (names.has(source)) continue;
    const output = freeName(name, taken);
    taken.add(folded(output));
    names.set(source, output);
  }
  return names;
}

/** `kh.pdf.json`, or `kh~2.pdf.json` where the name is taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extensions = ''] = /^(.*?)((?:\.[^./]*){1,2})$/.exec(name) ?? [];
  let candidate = name;
  for (let count = 2; taken.has(folded(candidate)); count++) candidate = `${stem}~${count}${extensions}`;
  return candidate;
}

/** Windows and macOS keep `KH.pdf` and `kh.pdf`, and the two spellings of `ế`, in one file. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
