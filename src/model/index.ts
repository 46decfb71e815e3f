export * from './clean-text.ts';
export * from './diagnostic.ts';
export * from './ocr-engine.ts';
export * from './opened-source.ts';
export * from './page.ts';
export * from './place.ts';
// The schemas themselves, and zod with them, are loaded by who validates.
export type * from './plan-document.ts';
export * from './planast.ts';
export * from './preparation.ts';
export * from './second-look.ts';
export * from './text-encoding.ts';
