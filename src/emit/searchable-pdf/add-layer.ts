import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, type PDFRef } from 'pdf-lib';
import type { GlyphlessFont } from './glyphless-font.ts';
import { layerContent } from './layer-content.ts';
import { findOldText } from './old-text.ts';
import { pageSpace } from './page-space.ts';
import { removeHiddenText } from './remove-text.ts';
import type { TextLayer } from './text-layers.ts';

/** The font that all layers of a document share. */
export interface LayerFont {
  readonly font: GlyphlessFont;
  readonly ref: PDFRef;
}

/** A reader that knows replacement text finds none in what this surrounds (ISO 32000-1, 14.9.4). */
const UNREAD = { opens: '/Span << /ActualText <feff> >> BDC\n', closes: '\nEMC\n' };
const FONT_NAME = 'OcrText';

/**
 * Put a text layer under a page's own content, where nothing that the content does can move it. Text that nobody sees is
 * taken out; visible text that reads as something else gets an empty replacement text.
 *
 * @param page - changed in place; what it shares with other pages is copied first
 */
export function addLayer(page: PDFPage, layer: TextLayer, { font, ref }: LayerFont): void {
  const { context } = page.doc;
  const { toUser, area } = pageSpace(page);
  const oldText = findOldText(page, area);
  const resources = page.node.Resources()?.clone(context) ?? context.obj({});
  if (oldText.hidden.size > 0) removeHiddenText(page, oldText, resources);
  const fontName = addFont(resources, ref, context);
  const stream = (content: string): PDFRef => context.register(context.flateStream(content));
  const layerStream = stream(layerContent(layer, { font, fontName, toUser }));
  const old = contentEntries(page);
  const isUnread = layer.replacesText && oldText.hasVisible && oldText.isBalanced;
  const shown = isUnread ? [stream(UNREAD.opens), ...old, stream(UNREAD.closes)] : old;
  page.node.set(PDFName.of('Resources'), resources);
  page.node.set(PDFName.of('Contents'), context.obj([layerStream, ...shown]));
}

/** @returns the name under which the page finds the font */
function addFont(resources: PDFDict, ref: PDFRef, context: PDFPage['doc']['context']): string {
  const known = resources.lookup(PDFName.of('Font'));
  const fonts = known instanceof PDFDict ? known.clone(context) : context.obj({});
  let name = FONT_NAME;
  for (let count = 2; fonts.has(PDFName.of(name)); count++) name = `${FONT_NAME}${count}`;
  fonts.set(PDFName.of(name), ref);
  resources.set(PDFName.of('Font'), fonts);
  return name;
}

function contentEntries(page: PDFPage): PDFObject[] {
  const entry = page.node.get(PDFName.of('Contents'));
  const contents = page.doc.context.lookup(entry);
  if (contents instanceof PDFArray) return contents.asArray();
  return entry === undefined || contents === undefined ? [] : [entry];
}
