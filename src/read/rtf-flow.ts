import {
  plainParagraph,
  type RichBlock,
  type RichCell,
  type RichParagraph,
  type RichRow,
  type RichRun,
} from './rich-text.ts';
import { START, type State } from './rtf-state.ts';

const LOOKS = ['font', 'bold', 'italic', 'raised', 'size'] as const;

/** Gathers runs to paragraphs, paragraphs to cells, cells to rows. */
export class Flow {
  readonly #blocks: RichBlock[] = [];
  #runs: RichRun[] = [];
  #cell: RichParagraph[] = [];
  #cells: RichCell[] = [];
  #rows: RichRow[] = [];
  #isHeader = false;

  add(run: RichRun): void {
    const last = this.#runs.at(-1);
    const isSame = last !== undefined && LOOKS.every((key) => last[key] === run[key]);
    if (isSame) this.#runs[this.#runs.length - 1] = { ...run, text: last.text + run.text };
    else this.#runs.push(run);
  }

  endParagraph({ inTable, centred, heading, indent, region }: State): void {
    const paragraph = { ...plainParagraph, runs: this.#runs, centred, heading, indent, region };
    this.#runs = [];
    if (inTable) {
      this.#cell.push(paragraph);
      return;
    }
    this.#endTable();
    this.#blocks.push(paragraph);
  }

  endCell(state: State): void {
    this.endParagraph({ ...state, inTable: true });
    this.#cells.push({ column: this.#cells.length, blocks: this.#cell });
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ header: this.#isHeader, cells: this.#cells });
    this.#cells = [];
    this.#isHeader = false;
  }

  markHeader(): void {
    this.#isHeader = true;
  }

  end(): RichBlock[] {
    if (this.#runs.length > 0 || this.#cell.length > 0) this.endParagraph(START);
    this.#endTable();
    return this.#blocks;
  }

  /** What stands in an unfinished cell or row is kept. */
  #endTable(): void {
    if (this.#cell.length > 0) this.#cells.push({ column: this.#cells.length, blocks: this.#cell });
    this.#cell = [];
    this.endRow();
    if (this.#rows.length > 0) this.#blocks.push({ type: 'table', rows: this.#rows });
    this.#rows = [];
  }
}
