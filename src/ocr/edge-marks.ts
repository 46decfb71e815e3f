import type { Component } from './components.ts';
import type { GreyImage } from './raster.ts';

/** In x-heights: what hangs on the edge of the image and is longer than this is a shadow or a frame, no letter cut off. */
const SHADOW = 4;
/** In x-heights, each way: a punch hole measures 5 to 8 millimetres, a small letter of 13 points two. */
const HOLE = { least: 2, most: 5 };
/** Share of its box that a full disc covers is π/4. */
const DISC = { least: 0.7, most: 0.92 };
/** Holes are punched in this share of the page along its edges. */
const MARGIN = 0.09;

/**
 * Erase what a scanner sees and nobody printed: shadows that reach in from the edges, and punch holes.
 *
 * @param components - of the image
 * @param xHeight - pixels
 * @returns the same image when there is nothing to erase
 */
export function eraseEdgeMarks(image: GreyImage, components: readonly Component[], xHeight: number): GreyImage {
  const marks = components.filter((piece) => isShadow(piece, image, xHeight) || isHole(piece, image, xHeight));
  if (marks.length === 0) return image;
  const pixels = image.pixels.slice();
  for (const { left, top, right, bottom } of marks) {
    for (let y = top; y < bottom; y++) pixels.fill(255, y * image.width + left, y * image.width + right);
  }
  return { ...image, pixels };
}

/** A long thin piece on the edge: a box around anything wider could hold print. */
function isShadow({ left, top, right, bottom }: Component, { width, height }: GreyImage, xHeight: number): boolean {
  const [across, down] = [right - left, bottom - top];
  const onSide = left === 0 || right === width;
  const onEnd = top === 0 || bottom === height;
  const isStrip = (thick: number, page: number): boolean => thick <= MARGIN * page * 0.5;
  return (
    (onSide && down > SHADOW * xHeight && isStrip(across, width)) ||
    (onEnd && across > SHADOW * xHeight && isStrip(down, height))
  );
}

function isHole(piece: Component, { width, height }: GreyImage, xHeight: number): boolean {
  const { left, top, right, bottom, area } = piece;
  const [across, down] = [right - left, bottom - top];
  const isSized = Math.min(across, down) >= HOLE.least * xHeight && Math.max(across, down) <= HOLE.most * xHeight;
  const filled = area / (across * down);
  const isRound = Math.abs(across - down) <= 0.2 * across && filled >= DISC.least && filled <= DISC.most;
  const fromSide = Math.min((left + right) / 2, width - (left + right) / 2) / width;
  const fromEnd = Math.min((top + bottom) / 2, height - (top + bottom) / 2) / height;
  return isSized && isRound && Math.min(fromSide, fromEnd) <= MARGIN;
}
