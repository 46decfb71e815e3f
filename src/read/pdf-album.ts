import type { VFile } from 'vfile';
import type { PageAlbum } from './page-album.ts';
import { pictureOf, scannedPicture } from './page-image-source.ts';
import { openPdf } from './pdf-document.ts';
import { indexObjects } from './pdf-objects.ts';

/**
 * Open a PDF for the pictures of its pages, the same that its scanned pages are read from.
 *
 * @param file - with bytes as value
 */
export async function openPdfAlbum(file: VFile): Promise<PageAlbum> {
  const document = await openPdf(file);
  const objects = indexObjects(file.value as Uint8Array); // open() sets bytes
  return {
    pictureOf: async (number) => {
      const page = await document.getPage(number);
      try {
        const picture = (objects && (await scannedPicture(page, objects))) ?? (await pictureOf(page));
        return { number, reason: null, ...picture };
      } finally {
        page.cleanup();
      }
    },
    close: () => document.loadingTask.destroy(),
  };
}
