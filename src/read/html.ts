import { parse } from 'parse5';
import type { VFile } from 'vfile';
import { report } from '../model/index.ts';
import { htmlBlocks } from './html-blocks.ts';
import { decodeHtml } from './html-charset.ts';
import { mainText } from './html-main.ts';
import { type HtmlElement, isElement } from './html-nodes.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';

/**
 * Read a web page: the document in it, without the menus and frames of its site.
 *
 * @param file - with bytes as value
 */
export async function readHtml(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  const { text, encoding } = decodeHtml(file, file.value as Uint8Array); // open() sets bytes
  const body = bodyOf(text);
  if (body === null) return richPage(file, [], { forced, encoding });
  const { element, leftOut } = mainText(body);
  if (leftOut > 0) report(file, 'read:left-out', { actual: String(leftOut) });
  return richPage(file, htmlBlocks(element), { forced, encoding });
}

function bodyOf(source: string): HtmlElement | null {
  const html = parse(source).childNodes.find((node) => node.nodeName === 'html');
  if (html === undefined || !isElement(html)) return null;
  return html.childNodes.filter(isElement).find((node) => node.tagName === 'body') ?? null;
}
