export { readWindows1252 } from './code-units.ts';
export { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './decode.ts';
export { decodeMixed, type MixedText } from './decode-mixed.ts';
export { detectEncoding } from './detect.ts';
export { decodeByFont, encodingOfFont } from './font-encoding.ts';
