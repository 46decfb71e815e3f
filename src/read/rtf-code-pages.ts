import { readWindows1252 } from '../lexicon/encodings/index.ts';

/** Windows code pages by the charsets of fonts. */
export const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
export const WINDOWS_1252 = 'windows-1252';
/** Decode bytes by the name of their code page. */
export function decodePage(bytes: Uint8Array, page: string): string {
  return page === WINDOWS_1252 ? readWindows1252(bytes) : new TextDecoder(page).decode(bytes);
}

/** Code pages that no decoder has are read as the usual one. */
export function pageName(value: number | null): string {
  const name = `windows-${value ?? 1252}`;
  return Object.values(CHARSETS).includes(name) ? name : WINDOWS_1252;
}
