import { PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib';
import type { Operation } from './content-operations.ts';
import { decode, type OldText, pageContent } from './old-text.ts';

/** Entries of a form that tell how its bytes are packed: they are packed anew. */
const PACKING = ['Filter', 'DecodeParms', 'Length'];

/** What takes the place of an operator that shows text and also moves to the next line (ISO 32000-1, table 109). */
const MOVES: Readonly<Record<string, (operands: readonly string[]) => string>> = {
  "'": () => 'T*',
  '"': ([word = '0', letter = '0']) => `${word} Tw ${letter} Tc T*`,
};

/**
 * Take the unseen text out of a page: its own content without the operators that show it, its forms replaced by copies
 * without them. Whatever else they do stays, and forms that other pages share stay as they are there.
 *
 * @param resources - the page's own dictionary, which gets the copies
 */
export function removeHiddenText(page: PDFPage, { hidden }: OldText, resources: PDFDict): void {
  const { context } = page.doc;
  const inPage = hidden.get('page');
  if (inPage !== undefined) {
    const content = context.register(context.flateStream(bytesOf(without(pageContent(page), inPage))));
    page.node.set(PDFName.of('Contents'), context.obj([content]));
  }
  replaceForms(resources, { context, hidden, copies: new Map() });
}

interface Replacing {
  readonly context: PDFPage['doc']['context'];
  readonly hidden: OldText['hidden'];
  /** Copies made so far, and forms that needed none. */
  readonly copies: Map<PDFRef, PDFRef>;
}

/** Put copies into a dictionary of resources that is ours to change. */
function replaceForms(resources: PDFDict, replacing: Replacing): void {
  const objects = resources.lookup(PDFName.of('XObject'));
  if (!(objects instanceof PDFDict)) return;
  const own = objects.clone(replacing.context);
  for (const [name, entry] of objects.entries()) {
    if (entry instanceof PDFRef) own.set(name, copyOf(entry, replacing));
  }
  if (own.entries().some(([name, entry]) => objects.get(name) !== entry)) resources.set(PDFName.of('XObject'), own);
}

/** The form without its unseen text and with such forms inside; the same reference when there is nothing to take out. */
function copyOf(ref: PDFRef, replacing: Replacing): PDFRef {
  const { context, hidden, copies } = replacing;
  const known = copies.get(ref);
  if (known !== undefined) return known;
  copies.set(ref, ref);
  const form = context.lookup(ref);
  if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return ref;
  const dict = form.dict.clone(context);
  const resources = dict.lookup(PDFName.of('Resources'));
  if (resources instanceof PDFDict) {
    const inner = resources.clone(context);
    replaceForms(inner, replacing);
    if (inner.get(PDFName.of('XObject')) !== resources.get(PDFName.of('XObject')))
      dict.set(PDFName.of('Resources'), inner);
  }
  const operations = hidden.get(ref);
  if (operations === undefined && dict.get(PDFName.of('Resources')) === form.dict.get(PDFName.of('Resources')))
    return ref;
  const packed = context.flateStream(bytesOf(without(decode(form), operations ?? [])));
  for (const name of PACKING) dict.delete(PDFName.of(name));
  for (const [name, value] of packed.dict.entries()) dict.set(name, value);
  const copy = context.register(PDFRawStream.of(dict, packed.contents));
  copies.set(ref, copy);
  return copy;
}

function without(content: string, operations: readonly Operation[]): string {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end, operator, operands } of operations) {
    kept.push(content.slice(at, start), MOVES[operator]?.(operands) ?? '');
    at = end;
  }
  kept.push(content.slice(at));
  return kept.join('');
}

function bytesOf(content: string): Uint8Array {
  return Buffer.from(content, 'latin1');
}
