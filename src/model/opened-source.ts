import type { VFile } from 'vfile';

/** What `open` found out about the bytes of a file. */
export interface OpenedSource {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** By content first, by extension second. */
  readonly mediaType: string;
}

declare module 'vfile' {
  interface DataMap {
    opened: OpenedSource;
  }
}

/**
 * The facts that `open` left on a file.
 *
 * @throws TypeError for a file that did not come from `open`
 * @example openedOf(await open('ke-hoach.pdf')).mediaType // 'application/pdf'
 */
export function openedOf(file: VFile): OpenedSource {
  const opened = file.data.opened;
  if (opened === undefined) throw new TypeError('the file was not opened by open()');
  return opened;
}
