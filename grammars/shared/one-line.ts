/** Anything but single blanks between words. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/**
 * A printed phrase on one line, one blank between words. Most phrases are that already: only what is not is replaced.
 *
 * @example oneLine('Bộ\nChính  trị') // 'Bộ Chính trị'
 */
export function oneLine(printed: string): string {
  return printed.replace(UNEVEN, ' ');
}
