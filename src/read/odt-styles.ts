import { plainRun, type RichRun } from './rich-text.ts';
import { attributeAt, childAt, childrenOf, nameOf, type XmlNode } from './xml.ts';

/** What a style of an OpenDocument text says, its parents included. */
export interface OdtLook extends Omit<RichRun, 'text'> {
  readonly centred: boolean;
  readonly indent: number;
  /** List style that its paragraphs are in; null for none. */
  readonly list: string | null;
  /** Drawn as capitals. */
  readonly caps: boolean;
  readonly hidden: boolean;
}

const PLAIN: OdtLook = { ...plainRun, centred: false, indent: 0, list: null, caps: false, hidden: false };
/** Styles whose parents go in a circle end here. */
const DEEPEST = 20;
const POINTS: Readonly<Record<string, number>> = { pt: 1, cm: 72 / 2.54, mm: 7.2 / 2.54, in: 72, px: 0.75 };

/** Looks up a style by its family and name, on top of another look. */
export type OdtStyles = (family: 'paragraph' | 'text', name: string | null, below?: OdtLook) => OdtLook;

/**
 * Read the styles of content.xml and styles.xml (ODF 1.3, part 3, 16).
 *
 * @param roots - elements that hold `style:style` elements
 */
export function readOdtStyles(roots: readonly (XmlNode | null)[]): OdtStyles {
  const nodes = new Map<string, XmlNode>();
  for (const root of roots) {
    for (const node of root === null ? [] : childrenOf(root)) {
      if (nameOf(node) === 'style') nodes.set(`${attributeAt(node, 'family')}:${attributeAt(node, 'name')}`, node);
    }
  }
  const resolve = (key: string, below: OdtLook, depth: number): OdtLook => {
    const node = nodes.get(key);
    if (node === undefined || depth > DEEPEST) return below;
    const parent = attributeAt(node, 'parent-style-name');
    const family = key.slice(0, key.indexOf(':'));
    return over(parent === null ? below : resolve(`${family}:${parent}`, below, depth + 1), node);
  };
  return (family, name, below = PLAIN) => (name === null ? below : resolve(`${family}:${name}`, below, 0));
}

function over(below: OdtLook, node: XmlNode): OdtLook {
  const text = childAt(node, 'text-properties');
  const paragraph = childAt(node, 'paragraph-properties');
  const weight = attributeAt(text, 'font-weight');
  const slant = attributeAt(text, 'font-style');
  const align = attributeAt(paragraph, 'text-align');
  const position = attributeAt(text, 'text-position');
  const transform = attributeAt(text, 'text-transform');
  const display = attributeAt(text, 'display');
  return {
    font: attributeAt(text, 'font-name') ?? attributeAt(text, 'font-family') ?? below.font,
    bold: weight === null ? below.bold : /^(?:bold|[6-9]00)$/.test(weight),
    italic: slant === null ? below.italic : slant !== 'normal',
    raised: position === null ? below.raised : /^(?:super|[1-9])/.test(position),
    size: pointsOf(attributeAt(text, 'font-size')) ?? below.size,
    centred: align === null ? below.centred : align === 'center',
    indent: pointsOf(attributeAt(paragraph, 'margin-left')) ?? below.indent,
    list: attributeAt(node, 'list-style-name') ?? below.list,
    caps: transform === null ? below.caps : transform === 'uppercase',
    hidden: display === null ? below.hidden : display === 'none',
  };
}

function pointsOf(length: string | null): number | null {
  const [, number, unit] = /^([\d.]+)(pt|cm|mm|in|px)$/.exec(length ?? '') ?? [];
  return number === undefined ? null : Math.round(Number(number) * POINTS[unit!]! * 100) / 100;
}
