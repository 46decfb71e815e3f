import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';
import { recordedEngine } from '../ocr/recorded-engine.ts';
import { testPdf } from './pdf-fixture.ts';
import { scanPdf } from './scan-pdf.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('read', () => {
  it('picks the reader by the media type', async () => {
    const inputs = [
      { name: 'a.txt', bytes: bytesOf('KẾ HOẠCH') },
      { name: 'a.md', bytes: bytesOf('# KẾ HOẠCH') },
      { name: 'a.bin', bytes: testPdf([{ texts: [{ text: 'KẾ HOẠCH', x: 85, y: 60 }] }]) },
    ];
    const results = await Promise.all(inputs.map(async (input) => read(await open(input))));
    expect(results.map(({ encoding, pages }) => [encoding, pages[0]!.origin, pages[0]!.lines[0]!.text])).toEqual([
      ['utf-8', 'text', 'KẾ HOẠCH'],
      ['utf-8', 'text', 'KẾ HOẠCH'],
      [null, 'embedded', 'KẾ HOẠCH'],
    ]);
  });

  it('stops when asked to', async () => {
    const file = await open({ name: 'a.pdf', bytes: testPdf([{}, {}]) });
    await expect(read(file, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });

  it('ends no reading before the pages in work, which need the engine', async () => {
    const scanOf = async (width: number, height: number) => {
      const sheet = sharp({ create: { width, height, channels: 3, background: '#fff' } });
      return { jpeg: await sheet.jpeg().toBuffer(), width, height };
    };
    const file = await open({ name: 'a.pdf', bytes: scanPdf([await scanOf(200, 280), await scanOf(1000, 1400)]) });
    const controller = new AbortController();
    const events: string[] = [];
    const engine = recordedEngine(async () => {
      // The second page, which is larger, is in work for long after the end.
      if (events.push('asked') > 1) await setTimeout(100);
      controller.abort();
      events.push('answered');
      return [];
    });
    await expect(read(file, { signal: controller.signal, openEngine: async () => engine })).rejects.toThrow('aborted');
    expect(events.toSorted()).toEqual(['answered', 'answered', 'asked', 'asked']);
  });

  it('takes a file that open() did not make for a mistake of the caller', async () => {
    await expect(read(new VFile('KẾ HOẠCH'))).rejects.toThrow(TypeError);
  });

  it('says which page needs recognition when there is no engine', async () => {
    const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q';
    const file = await open({ name: 'a.pdf', bytes: testPdf([{ raw: picture }]) });
    const { pages } = await read(file);
    expect(pages[0]).toMatchObject({ reason: 'no text layer', lines: [] });
    expect(file.messages.map((message) => message.reason)).toEqual([
      'page 1 needs text recognition (no text layer), which is switched off',
    ]);
  });
});
