import { type Box, unionBox } from '../model/index.ts';
import { type Component, findComponents, isPrint } from './components.ts';
import type { GreyImage } from './raster.ts';

/** Two columns next to each other; boxes in pixels of the image, around the ink of each. */
export interface SideBySide {
  readonly left: Box;
  readonly right: Box;
}

/** In x-heights. A white gap at least so wide parts columns: the spaces of justified lines are narrower. */
const GAP = 2.5;
/** In x-heights: white higher than this ends an area; the space for a signature and a seal is lower. */
const SPACE_BELOW = 12;
/** In x-heights: each column is at least two lines high. */
const LEAST_HEIGHT = 3;
/** The gap lies in this share of the page's width. */
const MIDDLE = { from: 0.25, to: 0.75 };

/** What is known of the print on a page. */
interface Print {
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** Pixels. */
  readonly xHeight: number;
  /** Width of a pixel's worth of page by its height. */
  readonly narrow: number;
}

/**
 * Letterheads and footers: areas of a page that one white gap divides from top to bottom into a left and a right column,
 * whatever the baselines on its sides.
 *
 * @param image - straightened page
 * @returns areas from top to bottom
 * @example recipients beside a signature // [{ left: around "Nơi nhận: …", right: around "KT. CHỦ TỊCH …" }]
 */
export function findSideBySide(image: GreyImage, { threshold, xHeight, narrow }: Print): SideBySide[] {
  const least = GAP * xHeight * narrow;
  const rows = toRows(findComponents(image, threshold).filter((piece) => isPrint(piece, xHeight)));
  const middle = { from: MIDDLE.from * image.width, to: MIDDLE.to * image.width };
  const areas: SideBySide[] = [];
  let open: OpenArea | null = null;
  for (const row of rows) {
    const longer: OpenArea | null = open && extendArea(open, row, { least, xHeight });
    if (open && !longer) areas.push(...toAreas(open, xHeight));
    open = longer ?? openArea(row, widestGap(row, middle), least);
  }
  return open ? [...areas, ...toAreas(open, xHeight)] : areas;
}

/** The area with the next row; null when the row is far below or crosses the gap. */
function extendArea(
  area: OpenArea,
  row: InkRow,
  { least, xHeight }: { readonly least: number; readonly xHeight: number },
): OpenArea | null {
  if (row.top - area.bottom > SPACE_BELOW * xHeight) return null;
  const gap = widestGap(row, area.gap);
  if (gap === null || gap.to - gap.from < least) return null;
  return { gap, bottom: row.bottom, ink: [...area.ink, ...row.ink] };
}

/** Pieces of ink whose heights overlap, directly or through others. */
interface InkRow {
  readonly top: number;
  readonly bottom: number;
  readonly ink: readonly Component[];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

interface OpenArea {
  readonly gap: Gap;
  readonly bottom: number;
  readonly ink: readonly Component[];
}

function toRows(ink: readonly Component[]): InkRow[] {
  const rows: { top: number; bottom: number; ink: Component[] }[] = [];
  for (const piece of [...ink].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row === undefined || piece.top >= row.bottom) rows.push({ ...piece, ink: [piece] });
    else {
      row.bottom = Math.max(row.bottom, piece.bottom);
      row.ink.push(piece);
    }
  }
  return rows;
}

/** The widest stretch within bounds that no ink of the row crosses; null when there is none. */
function widestGap({ ink }: InkRow, bounds: Gap): Gap | null {
  let best: Gap | null = null;
  let from = bounds.from;
  const end = { left: bounds.to, right: bounds.to };
  for (const { left, right } of [...[...ink].sort((a, b) => a.left - b.left), end]) {
    const to = Math.min(left, bounds.to);
    if (to > from && (best === null || to - from > best.to - best.from)) best = { from, to };
    from = Math.max(from, right);
  }
  return best;
}

/** An area starts with a row that has ink on both sides of its gap; short lines of the text above it have not. */
function openArea({ ink, bottom }: InkRow, gap: Gap | null, least: number): OpenArea | null {
  if (gap === null || gap.to - gap.from < least) return null;
  const hasBoth = ink.some(({ right }) => right <= gap.from) && ink.some(({ left }) => left >= gap.to);
  return hasBoth ? { gap, bottom, ink } : null;
}

function toAreas({ gap, ink }: OpenArea, xHeight: number): SideBySide[] {
  const left = ink.filter((piece) => piece.right <= gap.from);
  const right = ink.filter((piece) => piece.left >= gap.to);
  if (left.length === 0 || right.length === 0) return [];
  const area = { left: around(left), right: around(right) };
  const isHigh = ([, top, , bottom]: Box): boolean => bottom - top >= LEAST_HEIGHT * xHeight;
  return isHigh(area.left) && isHigh(area.right) ? [area] : [];
}

function around(ink: readonly Component[]): Box {
  return ink.map(({ left, top, right, bottom }): Box => [left, top, right, bottom]).reduce(unionBox);
}
