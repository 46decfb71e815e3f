/** Bytes: larger buffers are let go, so that one huge page does not stay in memory. */
const MOST_KEPT = 1 << 25;

/**
 * Memory that a function uses while it runs, and again when it is called the next time. V8 counts the bytes of typed
 * arrays towards a collection of its whole heap every 64 megabytes, and the system clears every page of a new one: arrays
 * as large as a page image, made for every page, cost more than the work on them.
 *
 * @param make - makes an array of some length
 * @returns gives an array at least as long, with whatever the last call left in it; it belongs to the caller until the
 *   next call, so it must not be held over an `await` nor be part of a result
 * @example const rows = scratch((length) => new Uint8Array(length)); rows(4096).fill(255, 0, 4096)
 */
export function scratch<T extends Uint8Array | Uint16Array | Int32Array>(
  make: (length: number) => T,
): (length: number) => T {
  let kept: T | null = null;
  return (length) => {
    if (kept !== null && kept.length >= length) return kept;
    const made = make(length);
    kept = made.byteLength <= MOST_KEPT ? made : null;
    return made;
  };
}
