/** Pixels per image that are accepted: A3 at 600 dpi has 70 million. */
export const MAX_PIXELS = 120_000_000;

/** Pixels along a side: at 300 dpi, over two and a half metres. */
export const MAX_SIDE = 30_000;
