/** Encodings of text sources that can be told or asked for: those of Unicode, those before it, and Unicode misread. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'tcvn3',
  'vni',
  'viscii',
  'vps',
  'windows-1258',
  'utf-8-misread',
] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
