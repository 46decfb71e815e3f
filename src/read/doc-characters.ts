import type { DirectRun } from './doc-looks.ts';
import { symbolOf } from './pdf-symbols.ts';

/** Characters that structure the text ([MS-DOC], 2.4.1 and 2.8.25). */
const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';
const NOTE = '\x02';
const SYMBOL = '(';
/** Pictures, drawings, comments. */
const OBJECTS = new Set(['\x01', '\x05', '\x08']);
const SIGNS: Readonly<Record<string, string>> = {
  '\x0b': '\n',
  '\x0e': '\n',
  '\x1e': '-',
  // The optional hyphen; in fonts of TCVN3 it is ư.
  '\x1f': '\u00AD',
};

/** Text, or a note's mark that has to be numbered. */
export type Shown = { readonly text: string } | { readonly noteAt: number };

/**
 * Turn the characters of a document into what is shown: results of fields without their instructions, symbols, the marks
 * of notes. Fields may begin in one paragraph and end in another, so one reader takes a text from its start to its end.
 */
export class CharacterReader {
  /** For each field that is open, whether its result is reached. */
  readonly #fields: boolean[] = [];

  /** @param start - position of the first character in the document */
  read(text: string, start: number, run: Pick<DirectRun, 'special' | 'symbol'>): Shown[] {
    const shown: Shown[] = [];
    let plain = '';
    for (let i = 0; i < text.length; i++) {
      const sign = text[i]!;
      if (this.#takesField(sign) || this.#fields.includes(false)) continue;
      if (run.special && sign === NOTE) {
        shown.push({ text: plain }, { noteAt: start + i });
        plain = '';
      } else plain += this.#textOf(sign, run);
    }
    return [...shown, { text: plain }];
  }

  #takesField(sign: string): boolean {
    if (sign === FIELD_BEGIN) this.#fields.push(false);
    else if (sign === FIELD_END) this.#fields.pop();
    else if (sign === FIELD_RESULT && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else return false;
    return true;
  }

  #textOf(sign: string, { special, symbol }: Pick<DirectRun, 'special' | 'symbol'>): string {
    if (special && OBJECTS.has(sign)) return '';
    if (special && sign === SYMBOL && symbol !== null) return symbolOf(symbol);
    return SIGNS[sign] ?? sign;
  }
}
