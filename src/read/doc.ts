import type { VFile } from 'vfile';
import WordExtractor from 'word-extractor';
import { refuse } from '../model/index.ts';
import { hasEndingChains } from './doc-chains.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';
import { plainParagraph, plainRun, type RichParagraph } from './rich-text.ts';

/** The signs of word-extractor's own wish to make quotation marks plain. */
const AS_WRITTEN = { filterUnicode: false };
/** A tab this near the start of a line stands behind a label. */
const LABEL_TAB = /^(\S{1,8})\t/;

/**
 * Read a Word document of 1997–2003: its text, notes and headers. Looks, fonts and automatic numbers are not kept; text
 * from before Unicode is decoded by its syllables.
 *
 * @param file - with bytes as value
 * @throws a refusal for files that word-extractor cannot read
 */
export async function readDoc(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  const document = await extract(file);
  // Its types leave out the options of its functions.
  const body = (document.getBody as (options: typeof AS_WRITTEN) => string).call(document, AS_WRITTEN);
  const notes = (document.getFootnotes as (options: typeof AS_WRITTEN) => string).call(document, AS_WRITTEN);
  const heads = (document.getHeaders as (options: typeof AS_WRITTEN) => string).call(document, AS_WRITTEN);
  const blocks = [...toBlocks(body, 'body'), ...toBlocks(notes, 'footnote'), ...toBlocks(heads, 'running-head')];
  return richPage(file, blocks, { forced });
}

async function extract(file: VFile): Promise<WordExtractor.Document> {
  const where = file.path ?? null;
  const bytes = file.value as Uint8Array; // open() sets bytes
  if (!hasEndingChains(bytes)) refuse(file, 'read:broken-document', { where, actual: 'sector chains' });
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    return refuse(file, 'read:broken-document', { where, actual });
  }
}

/** A line per paragraph and cell: cells end with a tab. */
function toBlocks(text: string, region: RichParagraph['region']): RichParagraph[] {
  return text.split('\n').map((line) => {
    const cells = line.replace(LABEL_TAB, '$1 ').replace(/\t+/g, '\n');
    return { ...plainParagraph, runs: [{ ...plainRun, text: cells }], region };
  });
}
