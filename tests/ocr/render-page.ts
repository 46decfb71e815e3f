import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { type Raster, toRaster } from '../../src/ocr/index.ts';

const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf';
const FAMILY = 'Test Serif';

/** What to draw; lengths in points. */
export interface Drawing {
  readonly lines: readonly string[];
  readonly dpi: number;
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise about the middle. */
  readonly skew?: number;
  /** Filled rectangles `[x, y, width, height]`. */
  readonly rectangles?: readonly (readonly [number, number, number, number])[];
}

/** Draw lines of text as a scanner would see them. */
export function renderPage(drawing: Drawing): Raster {
  const canvas = draw(drawing);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return toRaster(data, { width, height, channels: 4 });
}

function draw({ lines, dpi, size = 13, width = 595, height = 842, skew = 0, rectangles = [] }: Drawing) {
  if (!GlobalFonts.has(FAMILY)) GlobalFonts.registerFromPath(require.resolve(FONT), FAMILY);
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.font = `${size}px "${FAMILY}"`;
  lines.forEach((line, at) => {
    context.fillText(line, 60, 60 + at * size * 1.5);
  });
  for (const rectangle of rectangles) context.fillRect(...rectangle);
  return canvas;
}
