import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';
import { odtBlocks } from './odt-blocks.ts';
import { readOdtLists } from './odt-lists.ts';
import { readOdtStyles } from './odt-styles.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';
import type { RichBlock } from './rich-text.ts';
import { childAt, childrenNamed, childrenOf, parseXml, type XmlNode } from './xml.ts';
import { unpack } from './zip.ts';

const WANTED = new Set(['content.xml', 'styles.xml']);

/**
 * Read an OpenDocument text (ODF 1.3): paragraphs with the labels of lists, tables, footnotes behind them, headers and
 * footers; tracked changes accepted.
 *
 * @param file - with bytes as value
 * @throws a refusal for archives that are no OpenDocument text and for XML with a document type
 */
export async function readOdt(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  const parts = await unpack(file, (name) => WANTED.has(name));
  const content = parseXml(file, parts.get('content.xml'));
  const styles = parseXml(file, parts.get('styles.xml'));
  const body = childAt(content, 'body', 'text');
  if (body === null) {
    return refuse(file, 'read:broken-document', { where: file.path ?? null, actual: 'no text in content.xml' });
  }
  const automatic = childAt(content, 'automatic-styles');
  const roots = [childAt(styles, 'styles'), childAt(styles, 'automatic-styles'), automatic];
  const notes: RichBlock[] = [];
  const context = { styleOf: readOdtStyles(roots), lists: readOdtLists(roots), notes };
  const text = odtBlocks(body, { ...context, region: 'body' });
  const heads = headsOf(styles).flatMap((head) => odtBlocks(head, { ...context, region: 'running-head' }));
  return richPage(file, [...text, ...notes, ...heads], { forced });
}

function headsOf(styles: XmlNode | null): XmlNode[] {
  return childrenNamed(childAt(styles, 'master-styles'), 'master-page').flatMap((page) =>
    childrenOf(page).filter((child) => 'header' in child || 'footer' in child),
  );
}
