import { z } from 'zod';

/** A half-open range of UTF-16 code units in the plan's `text`. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** `[x0, y0, x1, y1]` in points (1/72 inch) from the top left corner of the page. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A rectangle of one page, 1-based. */
export const regionSchema = z.strictObject({ page: z.int().positive(), box: boxSchema });
export type Region = { readonly page: number; readonly box: Box };

/** Where something stands: in the text, and on the pages (no regions for plain text). */
export const placeShape = { span: spanSchema, regions: z.array(regionSchema) };

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
