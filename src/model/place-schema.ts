import { z } from 'zod';

/** Of a `Span`. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** Of a `Box`. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Of a `Region`. */
export const regionSchema = z.strictObject({ page: z.int().positive(), box: boxSchema });

/** Where something stands: in the text, and on the pages (no regions for plain text). */
export const placeShape = { span: spanSchema, regions: z.array(regionSchema) };
