import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file.ts';
import { resultSettingsSchema } from './result-settings.ts';

/** One line of `index.ndjson`: what became of one file. */
const indexEntrySchema = z.object({
  /** As given. */
  file: z.string(),
  /** The same as an absolute path: what the line is known by. */
  source: z.string(),
  output: z.string().nullable(),
  /** Of the file's bytes. */
  sha256: z.string().nullable(),
  /** The sum of the JSON. Null for a failure, and in lines of versions that did not keep it. */
  result: z.string().nullable().default(null),
  version: z.string(),
  /** Null for a failure, and in lines of versions that did not keep it: their files are read again. */
  settings: resultSettingsSchema.nullable().default(null),
  status: z.enum(['ok', 'failed']),
  message: z.string().nullable(),
  pages: z.number(),
  units: z.number(),
  citations: z.number(),
  assignments: z.number(),
  deadlines: z.number(),
  doubts: z.number(),
  confidence: z.number(),
});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** An entry that has a result. */
export type ReadEntry = IndexEntry & { readonly output: string };

export function isRead(entry: IndexEntry): entry is ReadEntry {
  return entry.status === 'ok' && entry.output !== null;
}

/** The entries of an earlier run by source, the last one of each. Lines that a crash cut short are ignored: their files are read again. */
export async function readIndex(path: string): Promise<Map<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  for (const line of (await contentOf(path)).split('\n')) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.source, entry);
  }
  return entries;
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function parseEntry(line: string): IndexEntry | null {
  try {
    return indexEntrySchema.safeParse(withSource(JSON.parse(line))).data ?? null;
  } catch {
    return null; // a half-written last line
  }
}

/** Lines of versions that knew a file by the path as given were mostly written in the folder that the command is run in again. */
function withSource(line: unknown): unknown {
  const isOld = typeof line === 'object' && line !== null && 'file' in line && !('source' in line);
  return isOld ? { ...line, source: resolve(String(line.file)) } : line;
}

/** Append one entry: after a crash everything finished is in the file. */
export async function appendEntry(path: string, entry: IndexEntry): Promise<void> {
  await appendFile(path, `${JSON.stringify(entry)}\n`);
}

/** Rewrite the index with one line per file, in one step. */
export async function writeIndex(path: string, entries: Iterable<IndexEntry>): Promise<void> {
  const lines = [...entries].map((entry) => `${JSON.stringify(entry)}\n`);
  await replaceFile(path, lines.join(''));
}
