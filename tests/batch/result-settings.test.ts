import { expect, test } from 'vitest';
import { isDecodedPage, resultSettings } from '../../src/batch/result-settings.ts';

const engine = { name: 'tesseract 5.3.0', model: 'vie' };
const mixed = { isDecoded: true, engine };

test('says what the usual settings are', () => {
  expect(resultSettings({}, { isDecoded: true, engine: null })).toEqual({
    repair: true,
    isDecoded: true,
    encoding: null,
    recognition: null,
  });
});

test('has the steps that were left out in one order', () => {
  const parse = { encoding: 'tcvn3', preparation: { scale: false, edges: true, colour: false } } as const;
  expect(resultSettings(parse, mixed)).toEqual({
    repair: true,
    isDecoded: true,
    encoding: 'tcvn3',
    recognition: { engine: 'tesseract 5.3.0', model: 'vie', leftOut: ['colour', 'scale'] },
  });
});

test('does not tell what asks for the same in other words', () => {
  const parse = { repair: true, ocr: 'auto', preparation: { scale: true }, debugImages: 'anh', maxBytes: 9 } as const;
  expect(resultSettings(parse, mixed)).toEqual(resultSettings({ ocr: 'tesseract' }, mixed));
});

test('has no encoding where nothing is decoded', () => {
  expect(resultSettings({ encoding: 'tcvn3' }, { isDecoded: false, engine })).toEqual({
    repair: true,
    isDecoded: false,
    encoding: null,
    recognition: { engine: 'tesseract 5.3.0', model: 'vie', leftOut: [] },
  });
});

test.each([
  [{ origin: 'text', reason: null }, true],
  [{ origin: 'embedded', reason: null }, true],
  [{ origin: 'ocr', reason: 'garbled text layer' }, true],
  [{ origin: 'ocr', reason: 'no text layer' }, false],
  [{ origin: 'ocr', reason: null }, false],
  [{ origin: 'embedded', reason: 'no text layer' }, false],
] as const)('tells whether %o has text that is decoded', (page, expected) => {
  expect(isDecodedPage(page)).toBe(expected);
});
