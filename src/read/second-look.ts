import { availableParallelism } from 'node:os';
import type { VFile } from 'vfile';
import { type Box, type LookRequest, type OcrEngine, type Page, report, type SecondLook } from '../model/index.ts';
import {
  cleanImage,
  type QuarterTurn,
  readCloser,
  type StraightPage,
  straightenPage,
  WHOLE_PREPARATION,
} from '../ocr/index.ts';
import type { PageAlbum } from './page-album.ts';
import type { ReadOptions } from './read-result.ts';
import { reasonOf } from './reason-of.ts';
import type { PictureOfPage } from './recognise.ts';

/** Places looked at on one page and in one document, the first asked for: beyond that the scan is bad, not the place. */
const MOST = { perPage: 10, perDocument: 80 };

/** While an engine reads parts of one page, the next is made ready. */
const PAGES_AT_ONCE = Math.min(3, availableParallelism());

/** What the pages were read with, to read parts of them again. */
export interface LookMeans extends Pick<ReadOptions, 'preparation' | 'signal'> {
  /** Takes the diagnostics. */
  readonly file: VFile;
  readonly openEngine: () => Promise<OcrEngine>;
  /** Opens the file again, for its page pictures. */
  readonly openAlbum: () => Promise<PageAlbum>;
  /** Quarter turns that made pages upright; none for the others. */
  readonly turns: ReadonlyMap<number, QuarterTurn>;
}

/**
 * The second look at the recognised pages of a document. Nothing is kept for it: a page that is asked for is taken from
 * the file and prepared again, so that a long document takes no more memory than its pages in work.
 *
 * @param pages - as read
 * @returns readings; a page that cannot be looked at again is reported as `read:look-failed` and gives none
 */
export function secondLookAt(pages: readonly Page[], means: LookMeans): SecondLook {
  const recognised = new Set(pages.filter(({ ocr }) => ocr !== null).map(({ number }) => number));
  return async (requests) => {
    const readings = new Map<LookRequest, readonly string[]>();
    const asked = withinBounds(requests.filter(({ page }) => recognised.has(page))).entries();
    const album = lazily(means.openAlbum);
    const lookThrough = async (): Promise<void> => {
      // The pages that are left: whoever is done takes the next.
      for (const [number, onPage] of asked) {
        if (means.signal?.aborted) return;
        const read = await lookAtPage(number, onPage, { ...means, openAlbum: album.open });
        onPage.forEach((request, at) => {
          readings.set(request, read[at] ?? []);
        });
      }
    };
    try {
      await Promise.all(Array.from({ length: PAGES_AT_ONCE }, lookThrough));
      means.signal?.throwIfAborted();
    } finally {
      await album.close();
    }
    return requests.map((request) => readings.get(request) ?? []);
  };
}

/** Opened at the first use, closed where it was opened. */
function lazily(openAlbum: LookMeans['openAlbum']): { readonly open: LookMeans['openAlbum']; close(): Promise<void> } {
  let album: Promise<PageAlbum> | undefined;
  return {
    open: () => {
      album ??= openAlbum();
      return album;
    },
    close: async () => (await album?.catch(() => null))?.close(),
  };
}

/** The requests of each page, in page order. */
function withinBounds(requests: readonly LookRequest[]): ReadonlyMap<number, readonly LookRequest[]> {
  const pages = new Map<number, LookRequest[]>();
  let total = 0;
  for (const request of requests) {
    const onPage = pages.get(request.page) ?? [];
    if (total === MOST.perDocument || onPage.length === MOST.perPage) continue;
    pages.set(request.page, [...onPage, request]);
    total++;
  }
  return new Map([...pages].sort(([a], [b]) => a - b));
}

/** Whatever goes wrong costs the look at this page only. */
async function lookAtPage(
  number: number,
  onPage: readonly LookRequest[],
  means: LookMeans,
): Promise<readonly (readonly string[])[]> {
  try {
    const picture = await (await means.openAlbum()).pictureOf(number);
    const prepared = straightenAgain(picture, means.turns.get(number) ?? 0, means.preparation);
    const [across, down] = picture.scale;
    const toPixels = ([x0, y0, x1, y1]: Box): Box => [x0 * across, y0 * down, x1 * across, y1 * down];
    const requests = onPage.map(({ box, kind }) => ({ box: prepared.fromSource(toPixels(box)), kind }));
    return await readCloser(await means.openEngine(), prepared, requests);
  } catch (error) {
    report(means.file, 'read:look-failed', { where: String(number), actual: reasonOf(error) });
    return [];
  }
}

function straightenAgain({ raster }: PictureOfPage, turn: QuarterTurn, left: ReadOptions['preparation']): StraightPage {
  const preparation = { ...WHOLE_PREPARATION, ...left };
  return straightenPage(cleanImage(raster, preparation), { turn, preparation });
}
