import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { LookRequest, Page } from '../../src/model/index.ts';
import { toRaster } from '../../src/ocr/index.ts';
import { secondLookAt } from '../../src/read/second-look.ts';
import { lineOf, recordedEngine } from '../ocr/recorded-engine.ts';

const RECORD = { engine: 'recorded 1', model: 'vie', dpi: 72, skew: 0, confidence: 0.9 };
const pageOf = (number: number, ocr: Page['ocr'] = RECORD): Page => {
  const origin = ocr === null ? 'embedded' : 'ocr';
  return { number, width: 100, height: 140, origin, reason: null, ocr, lines: [] };
};
const PAGES = [pageOf(1), pageOf(2, null), pageOf(3)];
const onPage = (page: number): LookRequest => ({ page, box: [10, 10, 40, 20], kind: 'date' });

/** The second look at three pages, two of them recognised; what it took from the file and asked the engine. */
function prepared(fail: { readonly page?: number; readonly opening?: boolean } = {}) {
  const file = new VFile();
  const events: string[] = [];
  let asked = 0;
  const engine = recordedEngine(() => {
    asked++;
    return [lineOf('30/6/2023', [12, 12, 60, 40])];
  });
  const pictureOf = async (number: number) => {
    events.push(`page ${number}`);
    if (number === fail.page) throw new Error('broken image');
    const raster = toRaster(new Uint8Array(100 * 140 * 3).fill(255), { width: 100, height: 140, channels: 3 });
    return { number, raster, scale: [1, 1] as const, reason: null };
  };
  const openAlbum = async () => {
    events.push('open');
    if (fail.opening) throw new Error('gone');
    return { pictureOf, close: async () => void events.push('close') };
  };
  const look = secondLookAt(PAGES, { file, openEngine: async () => engine, openAlbum, turns: new Map() });
  const messages = () => file.messages.map(({ ruleId, actual }) => [ruleId, actual]);
  return { look, events, messages, asked: () => asked };
}

const READ = ['30/6/2023', '30/6/2023', '30/6/2023'];

test('takes each page that is asked for from the file, in order, and closes it', async () => {
  const { look, events } = prepared();
  expect(await look([onPage(3), onPage(1), onPage(3)])).toEqual([READ, READ, READ]);
  expect(events).toEqual(['open', 'page 1', 'page 3', 'close']);
});

test('opens nothing for no request and for pages that were not recognised', async () => {
  const { look, events } = prepared();
  expect([await look([]), await look([onPage(2)]), events]).toEqual([[], [[]], []]);
});

test('reports a page that cannot be looked at again, and reads the others', async () => {
  const { look, messages } = prepared({ page: 1 });
  expect(await look([onPage(1), onPage(3)])).toEqual([[], READ]);
  expect(messages()).toEqual([['look-failed', 'broken image']]);
});

test('reports a file that cannot be opened again', async () => {
  const { look, messages } = prepared({ opening: true });
  expect([await look([onPage(1)]), messages()]).toEqual([[[]], [['look-failed', 'gone']]]);
});

test('looks at ten places of a page at most, the first asked for', async () => {
  const { look, asked } = prepared();
  const readings = await look(Array.from({ length: 12 }, () => onPage(1)));
  expect([readings.map(({ length }) => length), asked()]).toEqual([[...Array(10).fill(3), 0, 0], 30]);
});
