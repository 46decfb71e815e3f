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
  const whole = measure(body);
  let element = body;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = mainChild(element, whole);
    if (inner === null) break;
    element = inner;
  }
  return { element, leftOut: lettersOf(textOf(body)) - lettersOf(textOf(element)) };
}

interface Measure {
  /** Letters outside links. */
  readonly letters: number;
  readonly signs: readonly string[];
}

function measure(element: HtmlElement): Measure {
  const folded = fold(textOf(element).normalize('NFC')).replace(/\s+/g, ' ');
  const letters = lettersOf(textOf(element, { links: false }));
  return { letters, signs: SIGNS.filter((sign) => folded.includes(sign)) };
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function mainChild(element: HtmlElement, whole: Measure): HtmlElement | null {
  const children = element.childNodes
    .filter(isElement)
    .filter((child) => isShown(child) && WRAPPERS.has(child.tagName));
  for (const child of children) {
    const { letters, signs } = measure(child);
    const isWhole = letters >= MAIN_SHARE * whole.letters && signs.length >= whole.signs.length;
    if (isWhole && letters > 0) return child;
  }
  return null;
}
