import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';

async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  const error = await read(await open({ name, bytes })).catch((thrown: unknown) => thrown);
  if (!isRefusal(error)) throw error;
  return error.reason;
}

describe('readImage', () => {
  it.each([
    ['png', 'Input buffer has corrupt header'],
    ['webp', 'Input buffer has corrupt header: webp: unable to parse image'],
    ['tiff', 'Input buffer contains unsupported image format'],
  ] as const)('refuses a damaged %s file, saying which and what to do', async (format, fault) => {
    const blank = sharp({ create: { width: 40, height: 60, channels: 3, background: '#fff' } });
    const whole = await blank.toFormat(format).toBuffer();
    expect(await refusalOf(`quet.${format}`, whole.subarray(0, 24))).toBe(
      `quet.${format} cannot be read as an image (${fault}): copy or scan it again, or open it in a picture viewer and save it as PNG`,
    );
  });
});
