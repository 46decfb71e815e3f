/** A half-open range of UTF-16 code units in the plan's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `[x0, y0, x1, y1]` in points (1/72 inch) from the top left corner of the page. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A rectangle of one page, 1-based. */
export type Region = { readonly page: number; readonly box: Box };

/** A value whose regions have not been looked up yet: the form facts have inside the pipeline. */
export type Placed<T> = Omit<T, 'regions'>;

/** The smallest box that holds both. */
export function unionBox(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
