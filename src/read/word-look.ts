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

export interface WordStyle {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** Says nothing of letters. */
export const noRunLook: RunLook = {
  font: null,
  bold: null,
  italic: null,
  caps: null,
  hidden: null,
  raised: null,
  size: null,
};

/** Says nothing of a place. */
export const noParagraphLook: ParagraphLook = { centred: null, heading: null, indent: null, list: null, level: null };
/** One style on top of another. */
export function over(below: WordStyle, above: Partial<WordStyle>): WordStyle {
  return { run: overlay(below.run, above.run), paragraph: overlay(below.paragraph, above.paragraph) };
}

function overlay<T extends object>(below: T, above: T | undefined): T {
  if (above === undefined) return below;
  const said = Object.entries(above).filter(([, value]) => value !== null);
  return { ...below, ...Object.fromEntries(said) };
}
