import { z } from 'zod';
import type { OcrEngine, ParseOptions, PlanDocument } from '../index.ts';

/** What a result depends on beside the file and the version: a run with others reads the file again. */
export const resultSettingsSchema = z.object({
  repair: z.boolean(),
  /** Whether the document has text that is decoded, or nothing but page images. */
  isDecoded: z.boolean().default(true),
  /** Asked for; null where it is detected, and where nothing is decoded. */
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

/** What of a document tells which settings show in its result. */
export interface ReadContent {
  readonly isDecoded: boolean;
  /** Reads the document's page images; null where it has none. */
  readonly engine: Pick<OcrEngine, 'name' | 'model'> | null;
}

/**
 * The settings that show in a result, of all the options of a reading.
 *
 * @example resultSettings({ repair: false }, { isDecoded: true, engine: null }) // { repair: false, isDecoded: true, encoding: null, recognition: null }
 */
export function resultSettings(
  { repair = true, encoding, preparation = {} }: ParseOptions,
  { isDecoded, engine }: ReadContent,
): ResultSettings {
  const leftOut = Object.entries(preparation).flatMap(([step, isDone]) => (isDone ? [] : [step]));
  const recognition = engine && { engine: engine.name, model: engine.model, leftOut: leftOut.toSorted() };
  return { repair, isDecoded, encoding: (isDecoded && encoding) || null, recognition };
}

/**
 * Whether a page has text that an encoding tells the reading of. A hidden layer that was given up counts: in another encoding it might be used.
 *
 * @example isDecodedPage({ origin: 'ocr', reason: 'no text layer' }) // false
 */
export function isDecodedPage({ origin, reason }: Pick<SourcePage, 'origin' | 'reason'>): boolean {
  return reason !== 'no text layer' && (origin !== 'ocr' || reason !== null);
}

type SourcePage = PlanDocument['source']['pages'][number];
