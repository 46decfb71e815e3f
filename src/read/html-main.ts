import { fold } from '../lexicon/fold.ts';
import { type HtmlElement, isElement, isShown, textOf } from './html-nodes.ts';

/** The element that holds a page's document. */
export interface MainText {
  readonly element: HtmlElement;
  /** Letters of shown text outside it. */
  readonly leftOut: number;
}

/** An element that holds this share of the text outside links holds the document. */
const MAIN_SHARE = 0.8;
/** Wrappers in wrappers that are opened: each one is measured again. */
const DEEPEST = 40;
/** Elements that may wrap a document; a paragraph or a list is part of one. */
const WRAPPERS = new Set('body div main article section center form table tbody tr td font span'.split(' '));
/** Parts that a document is not whole without: letterhead, title, recipients (Decree 30/2020, Appendix I). */
const SIGNS = ['cong hoa xa hoi chu nghia', 'dang cong san viet nam', 'ke hoach', 'noi nhan', 'so:'];

/**
 * Find the element with the document in a page of a legal portal: the smallest one that holds nearly all text that is
 * no link, and every part of a document that the page has.
 *
 * @param body - of the page
 * @example mainText(body of '<ul>menu</ul><div id=content>KẾ HOẠCH …</div>') // the div
 */
export function mainText(body: HtmlElement): MainText {
  const shown = lettersOf(textOf(body));
  const least = MAIN_SHARE * lettersOf(textOf(body, { links: false }));
  const signs = signsOf(body);
  let found: MainText = { element: body, leftOut: 0 };
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = wrappersIn(found.element).find((child) => lettersOf(textOf(child, { links: false })) >= least);
    if (inner === undefined) break;
    const leftOut = shown - lettersOf(textOf(inner));
    // Folding is slow, and an element without the rest of its parent's text needs none.
    if (leftOut > found.leftOut && signsOf(inner).length < signs.length) break;
    found = { element: inner, leftOut };
  }
  return found;
}

function wrappersIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).filter((child) => isShown(child) && WRAPPERS.has(child.tagName));
}

function signsOf(element: HtmlElement): string[] {
  const folded = fold(textOf(element).normalize('NFC')).replace(/\s+/g, ' ');
  return SIGNS.filter((sign) => folded.includes(sign));
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
