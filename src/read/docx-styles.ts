import { attributeAt, childAt, childrenNamed, type XmlNode } from './xml.ts';

/** What a style or a paragraph says of its letters; null where it says nothing. */
export interface RunLook {
  readonly font: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly caps: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: boolean | null;
  readonly size: number | null;
}

/** What a style or a paragraph says of its place; null where it says nothing. */
export interface ParagraphLook {
  readonly centred: boolean | null;
  readonly heading: number | null;
  readonly indent: number | null;
  /** Numbering: list and level; list `0` takes a numbering off. */
  readonly list: string | null;
  readonly level: number | null;
}

export interface DocxStyle {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** Looks up a style by its id; without one, or for an unknown one, the document's default. */
export type StyleSheet = (id: string | null) => DocxStyle;

const NO_RUN: RunLook = {
  font: null,
  bold: null,
  italic: null,
  caps: null,
  hidden: null,
  raised: null,
  size: null,
};
const NO_PARAGRAPH: ParagraphLook = { centred: null, heading: null, indent: null, list: null, level: null };
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
  const base: DocxStyle = {
    run: readRunLook(childAt(root, 'docDefaults', 'rPrDefault', 'rPr')),
    paragraph: readParagraphLook(childAt(root, 'docDefaults', 'pPrDefault', 'pPr')),
  };
  const normal = childrenNamed(root, 'style').find(
    (style) => attributeAt(style, 'type') === 'paragraph' && attributeAt(style, 'default') === '1',
  );
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string, depth: number): DocxStyle => {
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

/** One style on top of another. */
export function over(below: DocxStyle, above: Partial<DocxStyle>): DocxStyle {
  return { run: overlay(below.run, above.run), paragraph: overlay(below.paragraph, above.paragraph) };
}

function overlay<T extends object>(below: T, above: T | undefined): T {
  if (above === undefined) return below;
  const said = Object.entries(above).filter(([, value]) => value !== null);
  return { ...below, ...Object.fromEntries(said) };
}

/** Read the properties of a run (ECMA-376, 17.3.2). */
export function readRunLook(node: XmlNode | null): RunLook {
  if (node === null) return NO_RUN;
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
  if (node === null) return NO_PARAGRAPH;
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
