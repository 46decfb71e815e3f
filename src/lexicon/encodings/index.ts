export { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './decode.ts';
export { type DetectedEncoding, detectEncoding } from './detect.ts';
