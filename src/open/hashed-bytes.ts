import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';

/** Bytes: one part is hashed while the next is read. */
const PART = 1 << 22;

/** What a file holds, and its hash. */
export interface HashedBytes {
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Bytes that are in memory already. */
export function hashed(bytes: Uint8Array): HashedBytes {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Read a file and hash it on the way.
 *
 * @param size - in bytes, as the file system says; 0 for pipes and devices too, which are read to their end
 * @throws what the file system throws
 */
export async function readHashed(path: string, size: number): Promise<HashedBytes> {
  if (size === 0) return hashed(await readFile(path));
  const bytes = Buffer.allocUnsafeSlow(size);
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    let end = 0;
    let reading = file.read(bytes, 0, Math.min(PART, size), 0);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) break;
      const start = end;
      end += bytesRead;
      reading = file.read(bytes, end, Math.min(PART, size - end), end);
      hash.update(bytes.subarray(start, end));
    }
    return { bytes: bytes.subarray(0, end), sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
