import { noParagraphLook, noRunLook, over, type ParagraphLook, type RunLook, type WordStyle } from './word-look.ts';
import { attributeAt, childAt, childrenNamed, type XmlNode } from './xml.ts';

/** Looks up a style by its id; without one, or for an unknown one, the document's default. */
export type StyleSheet = (id: string | null) => WordStyle;

/** Styles that base on each other in a circle end here. */
const DEEPEST = 20;
/** ECMA-376: sizes are in half points, distances in twentieths. */
const HALF_POINTS = 2;
const TWENTIETHS = 20;

/**
 * Read styles.xml (ECMA-376, 17.7): each style on top of the one it is based on.
 *
 * @param root - null for a document without styles
 */
export function readStyles(root: XmlNode | null): StyleSheet {
  const nodes = new Map(childrenNamed(root, 'style').map((style) => [attributeAt(style, 'styleId') ?? '', style]));
  const base: WordStyle = {
    run: readRunLook(childAt(root, 'docDefaults', 'rPrDefault', 'rPr')),
    paragraph: readParagraphLook(childAt(root, 'docDefaults', 'pPrDefault', 'pPr')),
  };
  const normal = childrenNamed(root, 'style').find(
    (style) => attributeAt(style, 'type') === 'paragraph' && attributeAt(style, 'default') === '1',
  );
  const known = new Map<string, WordStyle>();
  const resolve = (id: string, depth: number): WordStyle => {
    const node = nodes.get(id);
    if (node === undefined || depth > DEEPEST) return base;
    const basedOn = attributeAt(childAt(node, 'basedOn'), 'val');
    const own = { run: readRunLook(childAt(node, 'rPr')), paragraph: readParagraphLook(childAt(node, 'pPr')) };
    const style = over(basedOn === null ? base : resolve(basedOn, depth + 1), own);
    known.set(id, style);
    return style;
  };
  const usual = attributeAt(normal ?? null, 'styleId');
  return (id) => {
    const wanted = id ?? usual;
    return wanted === null ? base : (known.get(wanted) ?? resolve(wanted, 0));
  };
}

/** Read the properties of a run (ECMA-376, 17.3.2). */
export function readRunLook(node: XmlNode | null): RunLook {
  if (node === null) return noRunLook;
  const fonts = childAt(node, 'rFonts');
  const size = Number(attributeAt(childAt(node, 'sz'), 'val'));
  const align = attributeAt(childAt(node, 'vertAlign'), 'val');
  return {
    font: attributeAt(fonts, 'ascii') ?? attributeAt(fonts, 'hAnsi'),
    bold: toggle(childAt(node, 'b')),
    italic: toggle(childAt(node, 'i')),
    caps: toggle(childAt(node, 'caps')),
    hidden: toggle(childAt(node, 'vanish')),
    raised: align === null ? null : align === 'superscript',
    size: size > 0 ? size / HALF_POINTS : null,
  };
}

/** Read the properties of a paragraph (ECMA-376, 17.3.1). */
export function readParagraphLook(node: XmlNode | null): ParagraphLook {
  if (node === null) return noParagraphLook;
  const numbering = childAt(node, 'numPr');
  const align = attributeAt(childAt(node, 'jc'), 'val');
  const indent = childAt(node, 'ind');
  const left = attributeAt(indent, 'left') ?? attributeAt(indent, 'start');
  return {
    centred: align === null ? null : align === 'center',
    heading: headingOf(childAt(node, 'outlineLvl')),
    indent: left === null ? null : Math.max(0, Number(left) || 0) / TWENTIETHS,
    list: attributeAt(childAt(numbering, 'numId'), 'val'),
    level: numberOf(childAt(numbering, 'ilvl')),
  };
}

/** A switch is on unless its value says otherwise (ECMA-376, 17.17.4). */
function toggle(node: XmlNode | null): boolean | null {
  return node === null ? null : !['0', 'false', 'off', 'none'].includes(attributeAt(node, 'val') ?? '1');
}

/** Outline level 9 is body text. */
function headingOf(node: XmlNode | null): number | null {
  const level = numberOf(node);
  return level === null || level > 8 ? null : Math.min(level + 1, 6);
}

function numberOf(node: XmlNode | null): number | null {
  const value = attributeAt(node, 'val');
  return value === null || !/^\d{1,9}$/.test(value) ? null : Number(value);
}
