import { expect, test } from 'vitest';
import { scanPdf } from './scan-pdf.ts';

test('the functions of the language are those of the engine after a PDF was opened', async () => {
  const { getDocument } = await import('../../src/read/pdfjs.ts');
  const raster = { jpeg: Buffer.alloc(0), width: 10, height: 10 };
  const task = getDocument({ data: scanPdf([raster]) });
  await task.promise;
  await task.destroy();
  // Functions of the engine cannot construct; those that would replace them are ordinary ones.
  const natives = [Array.prototype.push, JSON.parse, JSON.stringify];
  expect(natives.map((native) => Object.hasOwn(native, 'prototype'))).toEqual([false, false, false]);
});
