import type { CharacterRange } from './doc-file.ts';
import { type DocContext, type DocParagraph, readParagraphs } from './doc-paragraphs.ts';
import type { RichBlock, RichParagraph, RichTable } from './rich-text.ts';

/** Edges of cells nearer than this (in twentieths of a point) are the same line. */
const SAME_EDGE = 60;

interface Row {
  readonly cells: readonly (readonly RichParagraph[])[];
  readonly edges: readonly number[];
  readonly header: boolean;
}

/** The paragraphs and tables of a range of a document, in order. A table inside a cell is read as paragraphs of the cell. */
export function docBlocks(range: CharacterRange, context: DocContext): RichBlock[] {
  const gathered = new Gathered();
  for (const paragraph of readParagraphs(range, context)) gathered.add(paragraph);
  return gathered.end();
}

/** Gathers paragraphs to cells, cells to rows, rows to tables. */
class Gathered {
  readonly #blocks: RichBlock[] = [];
  #cell: RichParagraph[] = [];
  #cells: (readonly RichParagraph[])[] = [];
  #rows: Row[] = [];

  add({ paragraph, depth, endsCell, endsRow, edges, isHeaderRow }: DocParagraph): void {
    if (depth === 0) {
      this.#endTable();
      this.#blocks.push(paragraph);
      return;
    }
    if (!endsRow || depth > 1) this.#cell.push(paragraph);
    else this.#endRow(edges, isHeaderRow);
    if (endsCell) this.#endCell();
  }

  end(): RichBlock[] {
    this.#endTable();
    return this.#blocks;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(edges: readonly number[], header: boolean): void {
    if (this.#cell.length > 0) this.#endCell();
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, edges, header });
    this.#cells = [];
  }

  /** What stands in an unfinished cell or row is kept. */
  #endTable(): void {
    this.#endRow([], false);
    if (this.#rows.length > 0) this.#blocks.push(toTable(this.#rows));
    this.#rows = [];
  }
}

/** Cells that others above or below divide take the first of their columns. */
function toTable(rows: readonly Row[]): RichTable {
  const lines = distinctEdges(rows.flatMap(({ edges }) => edges));
  return {
    type: 'table',
    rows: rows.map(({ cells, edges, header }) => ({
      header,
      cells: cells.map((blocks, i) => ({ column: columnOf(i, edges, lines), blocks })),
    })),
  };
}

function distinctEdges(edges: readonly number[]): number[] {
  const lines: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - (lines.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) lines.push(edge);
  }
  return lines;
}

function columnOf(index: number, edges: readonly number[], lines: readonly number[]): number {
  const edge = edges[index];
  return edge === undefined ? index : lines.findLastIndex((line) => line <= edge);
}
