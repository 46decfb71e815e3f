import { expect, test } from 'vitest';
import type { Box, OcrSettings } from '../../src/model/index.ts';
import { readCloser } from '../../src/ocr/read-closer.ts';
import { paint, picture, straight } from './grey-pictures.ts';
import { recordedEngine } from './recorded-engine.ts';

const PAGE = { grey: straight(paint(400, 100, () => 255)), threshold: 128 };
const BOX: Box = [200, 40, 260, 60];

/** An engine that answers one crop after the other, and keeps what it was asked with the width of what it saw. */
function answering(...texts: string[]) {
  const asked: (OcrSettings & { readonly width: number })[] = [];
  const engine = recordedEngine((image, settings) => {
    const text = texts[asked.length]!;
    asked.push({ ...settings, width: image.width });
    const words = text.split(' ').map((word) => ({ text: word, box: [12, 12, 62, 37] as const, confidence: 0 }));
    return text === '' ? [] : [{ words, box: [12, 12, 62, 37] }];
  });
  return { engine, asked };
}

test('looks at a place in three sizes, with the letters of its kind', async () => {
  const { engine, asked } = answering('120 -KL/TW', '120-KL/TW', '120KL/TW');
  const readings = await readCloser(engine, PAGE, [{ box: BOX, kind: 'symbol' }]);
  expect(readings).toEqual([['120 -KL/TW', '120-KL/TW', '120KL/TW']]);
  const letters = '0123456789ABCDĐEGHIKLMNOPQRSTUVWXYgri&/-';
  // 66 pixels of the page, enlarged, between margins of 12.
  expect(asked).toEqual([107, 123, 156].map((width) => ({ layout: 7, letters, width })));
});

test('gives every request its own looks, whatever its kind', async () => {
  const { engine, asked } = answering('30/6', '30/6', '30/8', '1/7', '', '1/1', 'HI.', 'HI.', 'H.');
  const requests = [
    { box: BOX, kind: 'date' },
    { box: BOX, kind: 'roman' },
    { box: BOX, kind: 'date' },
  ] as const;
  expect(await readCloser(engine, PAGE, requests)).toEqual([
    ['30/6', '30/6', '30/8'],
    ['HI.', 'HI.', 'H.'],
    ['1/7', '1/1'],
  ]);
  expect(asked.map(({ letters }) => letters)).toEqual([
    ...Array.from({ length: 6 }, () => '0123456789/-.'),
    ...Array.from({ length: 3 }, () => 'IVXHLMNTU1.,)'),
  ]);
});

const I = ['.######.', ...Array.from({ length: 9 }, () => '...##...'), '.######.'];
const THREE = picture(...I.map((row) => row.repeat(3)));

test('counts the stems of a quarter in the ink', async () => {
  const box: Box = [0, 0, THREE.width, THREE.height];
  const page = { grey: straight(THREE), threshold: 128 };
  const { engine } = answering('II/2022', '1I2022', 'IV/2022', 'II/2022', 'IV/2022', '1V/2022');
  expect(await readCloser(engine, page, [{ box, kind: 'quarter' }])).toEqual([['III/2022', 'III/2022', 'IV/2022']]);
  expect(await readCloser(engine, PAGE, [{ box: BOX, kind: 'quarter' }])).toEqual([['IV/2022', '1V/2022']]);
});

test('asks nothing where nothing is in doubt', async () => {
  const { engine, asked } = answering();
  expect([await readCloser(engine, PAGE, []), asked]).toEqual([[], []]);
});
