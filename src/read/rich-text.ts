/** A stretch of text of one look, as word processors and web pages have it. */
export interface RichRun {
  readonly text: string;
  /** Name of its font; null when unknown. */
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set as superscript. */
  readonly raised: boolean;
  /** Points; null when unknown. */
  readonly size: number | null;
}

/** A paragraph; `\n` in its text breaks the line. */
export interface RichParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly RichRun[];
  readonly centred: boolean;
  /** Depth 1–6 of a heading style, null for none. */
  readonly heading: number | null;
  /** Left indent in points. */
  readonly indent: number;
  readonly region: 'body' | 'footnote' | 'running-head';
}

export interface RichCell {
  /** Grid column, counted from 0. */
  readonly column: number;
  readonly blocks: readonly RichBlock[];
}

export interface RichRow {
  readonly header: boolean;
  readonly cells: readonly RichCell[];
}

export interface RichTable {
  readonly type: 'table';
  readonly rows: readonly RichRow[];
}

export type RichBlock = RichParagraph | RichTable;

/** A run about whose look nothing is known. */
export const plainRun: RichRun = { text: '', font: null, bold: false, italic: false, raised: false, size: null };

/** A paragraph of body text without runs. */
export const plainParagraph: RichParagraph = {
  type: 'paragraph',
  runs: [],
  centred: false,
  heading: null,
  indent: 0,
  region: 'body',
};
