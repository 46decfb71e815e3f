export * from './clean-text.ts';
export * from './diagnostic.ts';
export * from './ocr-engine.ts';
export * from './opened-source.ts';
export * from './page.ts';
export * from './place.ts';
export * from './plan-document.ts';
export * from './planast.ts';
