import type { VFile } from 'vfile';
import type { ReadOptions, ReadResult } from './read-result.ts';
export async function readPdf(_file: VFile, _options: ReadOptions): Promise<ReadResult> {
  return { pages: [], encoding: null };
}
