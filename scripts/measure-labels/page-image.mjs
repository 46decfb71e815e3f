import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';

const PAGE = { width: 1100, top: 90, left: 120, pitch: 62, dpi: 200 };
/** 14 points at 200 dpi. */
const SIZE = 39;

export const LINES_PER_PAGE = 32;

/** Grades of scans, from a good one to one that is hard to read. Sizes are shares of 200 dpi. */
export const GRADES = {
  clean: { blur: 0.5, noise: 5, scale: 1, quality: 85 },
  worn: { blur: 0.9, noise: 16, scale: 0.85, quality: 60 },
  fax: { blur: 0.6, noise: 10, scale: 0.6, threshold: 150 },
  bad: { blur: 0.9, noise: 24, scale: 0.55, quality: 35 },
};

/** Register a family's upright and bold faces under one name. */
export function registerFont(name, [regular, bold]) {
  GlobalFonts.registerFromPath(regular, name);
  GlobalFonts.registerFromPath(bold, `${name} Bold`);
}

/** The middle of a printed line, in pixels of the page at 200 dpi. */
export function middleOf(index) {
  return PAGE.top + index * PAGE.pitch - SIZE / 3;
}

/** A page of label lines as PNG. */
export function drawPage(lines, font) {
  const canvas = createCanvas(PAGE.width, PAGE.top + LINES_PER_PAGE * PAGE.pitch);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#111';
  lines.forEach(({ number, mark, heading, bold }, index) => {
    context.font = `${SIZE}px "${bold ? `${font} Bold` : font}"`;
    context.fillText(`${number}${mark} ${heading}`, PAGE.left, PAGE.top + index * PAGE.pitch);
  });
  return canvas.toBuffer('image/png');
}

/**
 * A page as a scanner of this grade gives it.
 *
 * @returns grey pixels and their dots per inch
 */
export async function degrade(png, { blur, noise, scale, quality, threshold }, random) {
  const { width } = await sharp(png).metadata();
  const small = sharp(png)
    .greyscale()
    .blur(blur)
    .resize({ width: Math.round(width * scale) });
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const pixels = data.map((grey) => clamp(grey + noise * normal(random)));
  const noisy = sharp(pixels, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const stored = threshold
    ? await noisy.threshold(threshold).png().toBuffer()
    : await noisy.jpeg({ quality }).toBuffer();
  return { bytes: stored, dpi: Math.round(PAGE.dpi * scale), scale };
}

function clamp(grey) {
  return Math.max(0, Math.min(255, Math.round(grey)));
}

/** A normal deviate from twelve even ones. */
function normal(random) {
  let sum = -6;
  for (let count = 0; count < 12; count++) sum += random();
  return sum;
}
