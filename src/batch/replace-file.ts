import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Write a file so that a reader sees the old content or the new, never a part, even where two processes write it at once.
 *
 * @param content - whole, or in parts, which are written one after the other
 * @throws what the file system throws; nothing is left behind then
 */
export async function replaceFile(path: string, content: string | Uint8Array | readonly Uint8Array[]): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
