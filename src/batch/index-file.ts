import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { resultSettingsSchema } from './result-settings.ts';

/** One line of `index.ndjson`: what became of one file. */
const indexEntrySchema = z.object({
  file: z.string(),
  output: z.string().nullable(),
  sha256: z.string().nullable(),
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

/** The entries of an earlier run, the last one of each file. Lines that a crash cut short are ignored: their files are read again. */
export async function readIndex(path: string): Promise<Map<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  for (const line of (await contentOf(path)).split('\n')) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.file, entry);
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
    return indexEntrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null; // a half-written last line
  }
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

/** Write a file so that a reader sees the old content or the new, never a part. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
