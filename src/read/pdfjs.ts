/**
 * pdf.js for Node. Its build for older engines replaces functions of the language by slow ones in JavaScript, for the
 * whole process and for the sake of cases that no document has (arrays longer than 2³² items, `JSON.rawJSON`): the
 * functions that were there before are put back.
 */
const REPLACED = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;

const natives = REPLACED.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded with the first document otherwise, which would replace them once more. It comes without types.
const worker: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(worker);

for (const [at, [owner, name]] of REPLACED.entries()) Object.defineProperty(owner, name, natives[at]!);

export const { getDocument, OPS, PDFDataRangeTransport, VerbosityLevel } = pdfjs;
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
