import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { GreyImage, Raster } from './raster.ts';

/** A picture that a preparation step gave. */
export interface PreparationStep {
  /** English, for the file's name. */
  readonly name: string;
  readonly image: GreyImage | Raster;
}

/**
 * Write what each preparation step made of a page, as PNG files that sort in the order of the steps.
 *
 * @param directory - made when missing
 * @param page - 1-based
 * @returns the files' names
 * @example saveSteps('images', 3, steps) // ['page-003-1-scanned.png', 'page-003-2-grey.png', …]
 */
export async function saveSteps(directory: string, page: number, steps: readonly PreparationStep[]): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  return Promise.all(
    steps.map(async ({ name, image }, at) => {
      const file = `page-${String(page).padStart(3, '0')}-${at + 1}-${name}.png`;
      const channels = 'channels' in image ? image.channels : 1;
      const raw = { width: image.width, height: image.height, channels };
      await writeFile(join(directory, file), await sharp(image.pixels, { raw }).png().toBuffer());
      return file;
    }),
  );
}
