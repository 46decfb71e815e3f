import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements that show nothing of the document, are the site's own, or were taken away by a tracked change. */
const UNSHOWN = new Set(
  'script style noscript template iframe object embed svg canvas button select textarea input head nav aside map video audio dialog del'.split(
    ' ',
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute, null without it. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Whether an element is part of what a reader sees of a document. */
export function isShown(element: HtmlElement): boolean {
  if (UNSHOWN.has(element.tagName) || attributeOf(element, 'hidden') !== null) return false;
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '');
}

/** The shown text below a node, links apart where asked. Walks without recursion: pages nest as deep as they like. */
export function textOf(root: HtmlNode, { links = true }: { readonly links?: boolean } = {}): string {
  const parts: string[] = [];
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node) && isShown(node) && (links || node.tagName !== 'a')) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
      parts.push(' ');
    }
  }
  return parts.join('');
}
