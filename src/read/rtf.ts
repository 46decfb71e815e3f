import type { VFile } from 'vfile';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';
import { rtfBlocks } from './rtf-blocks.ts';

/**
 * Read a file in Rich Text Format. Its bytes are in the code page of the font they are set in.
 *
 * @param file - with bytes as value
 */
export async function readRtf(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  return richPage(file, rtfBlocks(file.value as Uint8Array), { forced }); // open() sets bytes
}
