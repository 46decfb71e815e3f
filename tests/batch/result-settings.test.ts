import { expect, test } from 'vitest';
import { resultSettings } from '../../src/batch/result-settings.ts';

const engine = { name: 'tesseract 5.3.0', model: 'vie' };

test('says what the usual settings are', () => {
  expect(resultSettings({}, null)).toEqual({ repair: true, encoding: null, recognition: null });
});

test('has the steps that were left out in one order', () => {
  const parse = { encoding: 'tcvn3', preparation: { scale: false, edges: true, colour: false } } as const;
  expect(resultSettings(parse, engine)).toEqual({
    repair: true,
    encoding: 'tcvn3',
    recognition: { engine: 'tesseract 5.3.0', model: 'vie', leftOut: ['colour', 'scale'] },
  });
});

test('does not tell what asks for the same in other words', () => {
  const parse = { repair: true, ocr: 'auto', preparation: { scale: true }, debugImages: 'anh', maxBytes: 9 } as const;
  expect(resultSettings(parse, engine)).toEqual(resultSettings({ ocr: 'tesseract' }, engine));
});
