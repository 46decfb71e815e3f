import type { PictureOfPage } from './recognise.ts';

/** The page pictures of an open file, made one by one when asked for. */
export interface PageAlbum {
  /** @param page - 1-based */
  pictureOf(page: number): Promise<PictureOfPage>;
  close(): Promise<void>;
}
