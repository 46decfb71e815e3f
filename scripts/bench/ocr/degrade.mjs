import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/**
 * What happens to a page between the printer and the archive. Lengths in points, skew in degrees, noise and shadow in
 * steps of grey.
 *
 * - `clean300` a good flatbed scan in grey, stored without loss
 * - `worn200` a colour copy of an old sheet: yellowed, crooked, noisy, with a red seal, the shadow of the binding, punch holes
 * - `fax200` one bit per pixel, crooked, thin strokes lost
 * - `bad150` a small, blurred, speckled JPEG of low quality
 */
export const GRADES = {
  clean300: { dpi: 300, skew: 0.3, blur: 0.5, noise: 3, store: 'png' },
  worn200: {
    ...{ dpi: 200, skew: 1.1, blur: 0.7, noise: 10, paper: [250, 246, 232], store: 'jpeg', quality: 70 },
    ...{ seal: true, shadow: 90, holes: true },
  },
  fax200: { dpi: 200, skew: 0.8, blur: 0.8, noise: 14, threshold: 140, store: 'png' },
  bad150: {
    dpi: 150,
    skew: 1.4,
    blur: 0.9,
    noise: 22,
    speckle: 0.0015,
    paper: [240, 240, 238],
    store: 'jpeg',
    quality: 35,
  },
};

/**
 * Even random numbers from 0 to 1 by a seed (mulberry32): the same seed gives the same pages on every machine.
 *
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Scan a page as a grade says.
 *
 * @param page - grey pixels, their width, height and dpi, and where it is signed
 * @param grade - one of {@link GRADES}
 * @param random - of {@link seeded}
 * @returns the bytes of a PNG or JPEG file that knows its dpi, and its media type
 */
export async function degrade(page, grade, random) {
  const { width, height, dpi } = page;
  const degrees = grade.skew * (random() < 0.5 ? -1 : 1) * (0.6 + 0.4 * random());
  const grey = await turned(page, degrees, grade.blur);
  const pixels = onPaper(grey, grade.paper ?? [255, 255, 255]);
  const sheet = { width, height, pixels, perPoint: dpi / 72 };
  if (grade.seal && page.seal) stampSeal(sheet, page.seal, random);
  if (grade.holes) punchHoles(sheet);
  if (grade.shadow) castShadow(sheet, grade.shadow);
  addNoise(sheet, grade.noise, random);
  if (grade.speckle) addSpeckle(sheet, grade.speckle, random);
  return store(sheet, grade);
}

/** Turned about the middle, the size kept, then out of focus. */
async function turned({ width, height, pixels }, degrees, blur) {
  const raw = { raw: { width, height, channels: 1 } };
  const rotated = await sharp(pixels, raw)
    .rotate(degrees, { background: '#fff' })
    .toColourspace('b-w')
    .png()
    .toBuffer();
  const size = await sharp(rotated).metadata();
  const [left, top] = [Math.floor((size.width - width) / 2), Math.floor((size.height - height) / 2)];
  const cut = sharp(rotated).extract({ left, top, width, height }).blur(blur);
  return cut.toColourspace('b-w').raw().toBuffer();
}

/** Grey ink on coloured paper, as RGB. */
function onPaper(grey, paper) {
  const pixels = new Float32Array(3 * grey.length);
  for (let at = 0; at < grey.length; at++) {
    for (let channel = 0; channel < 3; channel++)
      pixels[3 * at + channel] = 30 + ((paper[channel] - 30) * grey[at]) / 255;
  }
  return pixels;
}

const SEAL = { radius: 51, rim: 3, inner: 30, ink: [200, 40, 45] };

/** The round red seal of an office over the signature, unevenly inked. */
function stampSeal({ width, height, pixels, perPoint }, place, random) {
  const middle = { x: (place.x + 10 * random()) * perPoint, y: (place.y + 10 * random()) * perPoint };
  const reach = SEAL.radius * perPoint;
  for (let y = Math.max(0, Math.floor(middle.y - reach)); y < Math.min(height, middle.y + reach); y++) {
    for (let x = Math.max(0, Math.floor(middle.x - reach)); x < Math.min(width, middle.x + reach); x++) {
      const distance = Math.hypot(x - middle.x, y - middle.y) / perPoint;
      const isRim = distance < SEAL.radius && distance > SEAL.radius - SEAL.rim;
      const isRing = Math.abs(distance - SEAL.inner) < 1 || (distance < 12 && distance > 9);
      if ((isRim || isRing) && random() > 0.15) tint(pixels, 3 * (y * width + x), SEAL.ink);
    }
  }
}

/** Ink lets what is darker show through. */
function tint(pixels, at, ink) {
  for (let channel = 0; channel < 3; channel++) pixels[at + channel] = Math.min(pixels[at + channel], ink[channel]);
}

/** Two holes in the left margin, through which the dark lid is seen. */
function punchHoles({ width, height, pixels, perPoint }) {
  const radius = 8.5 * perPoint;
  for (const middleY of [height / 2 - 113 * perPoint, height / 2 + 113 * perPoint]) {
    const middleX = 30 * perPoint;
    for (let y = Math.max(0, Math.floor(middleY - radius)); y < Math.min(height, middleY + radius); y++) {
      for (let x = Math.floor(middleX - radius); x < Math.min(width, middleX + radius); x++) {
        if (Math.hypot(x - middleX, y - middleY) < radius)
          pixels.fill(60, 3 * (y * width + x), 3 * (y * width + x) + 3);
      }
    }
  }
}

/** The left edge of a bound volume, darker towards the binding. */
function castShadow({ width, height, pixels, perPoint }, depth) {
  const reach = 26 * perPoint;
  for (let x = 0; x < reach; x++) {
    const darker = depth * (1 - x / reach) ** 2;
    for (let y = 0; y < height; y++) {
      for (let channel = 0; channel < 3; channel++) pixels[3 * (y * width + x) + channel] -= darker;
    }
  }
}

function addNoise({ pixels }, strength, random) {
  for (let at = 0; at < pixels.length; at += 3) {
    const step = strength * normal(random);
    pixels[at] += step;
    pixels[at + 1] += step;
    pixels[at + 2] += step;
  }
}

/** Dots of dust, a pixel or two wide. */
function addSpeckle({ width, height, pixels }, share, random) {
  for (let count = Math.round(share * width * height); count > 0; count--) {
    const at = 3 * (Math.floor(random() * (height - 1)) * width + Math.floor(random() * (width - 1)));
    for (const pixel of random() < 0.4 ? [at, at + 3] : [at]) pixels.fill(70, pixel, pixel + 3);
  }
}

/** About normal: the sum of four even deviates. */
function normal(random) {
  return (random() + random() + random() + random() - 2) * 1.73;
}

async function store({ width, height, pixels, perPoint }, { threshold, store: format, quality }) {
  const bytes = Uint8ClampedArray.from(pixels);
  const image = sharp(Buffer.from(bytes.buffer), { raw: { width, height, channels: 3 } });
  const dpi = Math.round(72 * perPoint);
  const stored = format === 'jpeg' ? image.withMetadata({ density: dpi }).jpeg({ quality }) : greyPng(image, threshold);
  const file = await stored.toBuffer();
  return { bytes: format === 'jpeg' ? file : withDensity(file, dpi), mediaType: `image/${format}` };
}

/** One channel; one bit with a threshold. */
function greyPng(image, threshold) {
  const grey = image.toColourspace('b-w');
  return threshold ? grey.threshold(threshold).png({ palette: true, colours: 2 }) : grey.png();
}

/** Where the header of a PNG ends: signature, and a chunk of 13 bytes with length, name and check sum. */
const BEHIND_HEADER = 8 + 13 + 12;
const INCH = 0.0254;

/** A PNG that knows its pixels per inch (`pHYs`); sharp would make it RGB to write them. */
function withDensity(png, dpi) {
  const body = Buffer.alloc(4 + 9);
  body.write('pHYs', 'latin1');
  body.writeUInt32BE(Math.round(dpi / INCH), 4);
  body.writeUInt32BE(Math.round(dpi / INCH), 8);
  body[12] = 1;
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(9);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, BEHIND_HEADER), length, body, check, png.subarray(BEHIND_HEADER)]);
}
