import type { GreyImage, Raster } from './raster.ts';

/** Channels further apart than this are ink of a colour; JPEG fringes of black text stay below. */
const COLOURED = 48;
/** Darker than this is ink of some kind. */
const INK = 160;
/**
 * Brightest channel of coloured ink: up to `dark` there is black print under it, from `light` on there is only paper. A
 * stamp is opaque and bright, a pen is dark and seldom crosses print.
 */
const RED_INK = { dark: 90, light: 190 };
const OTHER_INK = { dark: 50, light: 130 };
/** More coloured ink than this share of all ink is a page printed in colour: nothing is dropped. */
const MOSTLY_COLOURED = 0.5;

/** What {@link dropColour} found. */
export interface ColourDropout {
  readonly grey: GreyImage;
  /** The ink that was dropped, on white: seals, stamps, pens; null when the page is grey or printed in colour. */
  readonly coloured: GreyImage | null;
}

/**
 * Grey image without the red of seals and the blue of signatures: coloured ink is judged by its brightest channel,
 * so that black print under a seal (dark in every channel) stays.
 *
 * @param raster - the page as scanned
 */
export function dropColour(raster: Raster): ColourDropout {
  const { width, height, pixels } = raster;
  if (raster.channels === 1) return { grey: { width, height, pixels }, coloured: null };
  const drop = colouredShare(pixels) < MOSTLY_COLOURED;
  const grey = new Uint8Array(width * height);
  const dropped = new Uint8Array(width * height).fill(255);
  let count = 0;
  for (let at = 0, from = 0; at < grey.length; at++, from += 3) {
    const r = pixels[from]!;
    const g = pixels[from + 1]!;
    const b = pixels[from + 2]!;
    if (r === g && g === b) {
      grey[at] = r;
      continue;
    }
    const brightest = Math.max(r, g, b);
    if (drop && brightest - Math.min(r, g, b) > COLOURED) {
      grey[at] = fade(brightest, r === brightest ? RED_INK : OTHER_INK);
      const darkest = Math.min(r, g, b);
      if (darkest < INK) count++;
      dropped[at] = darkest;
    } else grey[at] = luminance(r, g, b);
  }
  return { grey: { width, height, pixels: grey }, coloured: count > 0 ? { width, height, pixels: dropped } : null };
}

/** Grey as the eye sees it, every ink kept. */
export function toGrey({ width, height, channels, pixels }: Raster): ColourDropout {
  if (channels === 1) return { grey: { width, height, pixels }, coloured: null };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 3)
    grey[at] = luminance(pixels[from]!, pixels[from + 1]!, pixels[from + 2]!);
  return { grey: { width, height, pixels: grey }, coloured: null };
}

/** Stretch what lies between print and paper. */
function fade(brightest: number, { dark, light }: typeof RED_INK): number {
  return Math.min(255, Math.max(0, Math.round(((brightest - dark) * 255) / (light - dark))));
}

/** ITU-R BT.601 luma. */
function luminance(r: number, g: number, b: number): number {
  return (r * 77 + g * 150 + b * 29) >> 8;
}

function colouredShare(pixels: Uint8Array): number {
  let ink = 0;
  let coloured = 0;
  for (let from = 0; from + 2 < pixels.length; from += 3 * 7) {
    const r = pixels[from]!;
    const g = pixels[from + 1]!;
    const b = pixels[from + 2]!;
    const darkest = Math.min(r, g, b);
    if (darkest >= INK) continue;
    ink++;
    if (Math.max(r, g, b) - darkest > COLOURED) coloured++;
  }
  return ink === 0 ? 0 : coloured / ink;
}
