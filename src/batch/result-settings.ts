import { z } from 'zod';
import type { OcrEngine, ParseOptions } from '../index.ts';

/** What a result depends on beside the file and the version: a run with others reads the file again. */
export const resultSettingsSchema = z.object({
  repair: z.boolean(),
  /** Asked for; null where it is detected. */
  encoding: z.string().nullable(),
  /** How pages were read from images; null in a document without such pages, which is the same for every engine. */
  recognition: z
    .object({
      /** The engine that `auto` came to, too. */
      engine: z.string(),
      model: z.string(),
      /** Preparation steps that were left out. */
      leftOut: z.array(z.string()),
    })
    .nullable(),
});
export type ResultSettings = z.infer<typeof resultSettingsSchema>;

/**
 * The settings that show in a result, of all the options of a reading.
 *
 * @param engine - reads the document's page images; null where it has none
 * @example resultSettings({ repair: false }, null) // { repair: false, encoding: null, recognition: null }
 */
export function resultSettings(
  { repair = true, encoding, preparation = {} }: ParseOptions,
  engine: Pick<OcrEngine, 'name' | 'model'> | null,
): ResultSettings {
  const leftOut = Object.entries(preparation).flatMap(([step, isDone]) => (isDone ? [] : [step]));
  const recognition = engine && { engine: engine.name, model: engine.model, leftOut: leftOut.toSorted() };
  return { repair, encoding: encoding ?? null, recognition };
}
