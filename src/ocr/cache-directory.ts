import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The directory for OCR readings of this user, by the XDG Base Directory Specification.
 *
 * @param environment - `process.env`
 * @example cacheDirectory({ XDG_CACHE_HOME: '/var/cache' }) // '/var/cache/kehoach/ocr'
 */
export function cacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kehoach', 'ocr');
}
