import sharp from 'sharp';
import type { Box } from '../model/index.ts';
import type { GreyImage } from './raster.ts';

/** A resized and turned image, and the way back to the pixels it was made from. */
export interface Straightened {
  readonly image: GreyImage;
  /** A box of the straightened image in pixels of the source: the smallest upright box around it there. */
  toSource(box: Box): Box;
}

/**
 * Resize, then turn against the skew, in one pass through libvips.
 *
 * @param image - grey page
 * @param how - `scale`: factor; `skew`: degrees by which the lines fall to the right
 */
export async function straighten(
  image: GreyImage,
  how: { readonly scale: number; readonly skew: number },
): Promise<Straightened> {
  if (how.scale === 1 && how.skew === 0) return { image, toSource: (box) => box };
  const width = Math.max(1, Math.round(image.width * how.scale));
  const height = Math.max(1, Math.round(image.height * how.scale));
  const turn = rotation(-how.skew, width, height);
  let pipeline = sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 1 } });
  if (how.scale !== 1) pipeline = pipeline.resize(width, height, { kernel: 'lanczos3', fit: 'fill' });
  if (how.skew !== 0) pipeline = pipeline.affine(turn.matrix, { interpolator: 'bicubic', background: '#fff' });
  const { data, info } = await pipeline.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const scaleX = image.width / width;
  const scaleY = image.height / height;
  return {
    image: {
      width: info.width,
      height: info.height,
      pixels: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    },
    toSource: (box) => scaleBox(turn.undo(box), scaleX, scaleY),
  };
}

interface Rotation {
  readonly matrix: [number, number, number, number];
  undo(box: Box): Box;
}

/** libvips places the turned image so that its bounding box starts at 0, 0. */
function rotation(degrees: number, width: number, height: number): Rotation {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const left = Math.min(0, -sin * height, cos * width, cos * width - sin * height);
  const top = Math.min(0, sin * width, cos * height, sin * width + cos * height);
  const back = (x: number, y: number): [number, number] => [
    cos * (x + left) + sin * (y + top),
    -sin * (x + left) + cos * (y + top),
  ];
  return {
    matrix: [cos, -sin, sin, cos],
    undo: ([x0, y0, x1, y1]) => {
      if (degrees === 0) return [x0, y0, x1, y1];
      const [cx, cy] = back((x0 + x1) / 2, (y0 + y1) / 2);
      return [cx - (x1 - x0) / 2, cy - (y1 - y0) / 2, cx + (x1 - x0) / 2, cy + (y1 - y0) / 2];
    },
  };
}

function scaleBox([x0, y0, x1, y1]: Box, scaleX: number, scaleY: number): Box {
  return [x0 * scaleX, y0 * scaleY, x1 * scaleX, y1 * scaleY];
}
