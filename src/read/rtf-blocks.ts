import { encodingOfFont } from '../lexicon/encodings/index.ts';
import { plainRun, type RichBlock, type RichParagraph } from './rich-text.ts';
import { CHARSETS, decodePage, WINDOWS_1252 } from './rtf-code-pages.ts';
import { Flow } from './rtf-flow.ts';
import { CHARACTERS, REGIONS, SHOWN, SKIPPED, START, type State, SWITCHES } from './rtf-state.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { type Parts, WORDS } from './rtf-words.ts';

interface Font {
  readonly name: string;
  readonly charset: number;
}

const DEEPEST = 1000;

/**
 * Read RTF as paragraphs and tables; notes, headers and footers come behind the text.
 *
 * @example rtfBlocks(bytesOf('{\\rtf1 K\\u7871?ho\\u7841?ch\\par}')) // one paragraph 'Kếhoạch'
 */
export function rtfBlocks(bytes: Uint8Array): RichBlock[] {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  return reader.end();
}

/** Takes tokens one by one. */
class RtfReader {
  #state = START;
  readonly #saved: State[] = [];
  #depth = 0;
  #codePage = WINDOWS_1252;
  readonly #fonts = new Map<number, Font>();
  #font: { number: number; name: string; charset: number } | null = null;
  #skip = 0;
  #isStarred = false;
  #notes = 0;
  readonly #body = new Flow();
  readonly #notesFlow = new Flow();
  readonly #heads = new Flow();
  #bytes: number[] = [];

  take(token: RtfToken): void {
    if (token.type === 'byte') {
      if (this.#skip > 0) this.#skip--;
      else if (this.#state.target !== 'none') this.#bytes.push(token.byte);
      return;
    }
    if (token.type === 'word' && token.word === 'u' && this.#state.target === 'text') {
      this.#flush();
      this.#write(String.fromCharCode((token.value ?? 0) & 0xffff));
      this.#skip = this.#state.fallback;
      return;
    }
    this.#flush();
    this.#skip = 0;
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else this.#word(token.word, token.value);
  }

  end(): RichBlock[] {
    this.#flush();
    return [this.#body, this.#notesFlow, this.#heads].flatMap((flow) => flow.end());
  }

  #open(): void {
    this.#depth++;
    if (this.#depth <= DEEPEST) this.#saved.push(this.#state);
  }

  #close(): void {
    if (this.#depth === 0) return;
    this.#depth--;
    if (this.#depth >= DEEPEST) return;
    const before = this.#state;
    this.#state = this.#saved.pop() ?? START;
    if (before.region !== this.#state.region) this.#flowOf(before.region).endParagraph(before);
    if (before.target === 'font-table') this.#endFont();
  }

  #word(word: string, value: number | null): void {
    const isStarred = this.#isStarred;
    this.#isStarred = word === '*';
    if (this.#isStarred) return;
    if (SKIPPED.has(word) || (isStarred && !SHOWN.has(word))) this.#set({ target: 'none' });
    else if (word === 'fonttbl') this.#set({ target: 'font-table' });
    else if (this.#state.target === 'font-table') this.#fontWord(word, value);
    else if (this.#state.target === 'text') this.#textWord(word, value);
  }

  #fontWord(word: string, value: number | null): void {
    if (word === 'f') {
      this.#endFont();
      this.#font = { number: value ?? 0, name: '', charset: 0 };
    } else if (word === 'fcharset' && this.#font !== null) this.#font.charset = value ?? 0;
  }

  #endFont(): void {
    if (this.#font === null) return;
    const { number, name, charset } = this.#font;
    this.#fonts.set(number, { name: name.replace(/;.*$/s, '').trim(), charset });
    this.#font = null;
  }

  #textWord(word: string, value: number | null): void {
    const character = CHARACTERS[word];
    const toggled = SWITCHES[word];
    const region = REGIONS[word];
    if (character !== undefined) this.#write(character);
    else if (toggled !== undefined) this.#set({ [toggled]: value !== 0 });
    else if (region !== undefined) this.#startRegion(region);
    else WORDS[word]?.(value, this.#parts);
  }

  /** What the table of words works on. */
  readonly #parts: Parts = {
    set: (change) => this.#set(change),
    state: () => this.#state,
    flow: () => this.#flowOf(this.#state.region),
    codePage: (page) => {
      this.#codePage = page;
    },
    mark: () => {
      const mark = this.#state.region === 'footnote' ? this.#notes : this.#notes + 1;
      this.#flowOf(this.#state.region).add({ ...plainRun, text: String(mark), raised: true });
    },
  };

  #startRegion(region: RichParagraph['region']): void {
    if (region === 'footnote') this.#notes++;
    this.#set({ ...START, fallback: this.#state.fallback, font: this.#state.font, region });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #flowOf(region: RichParagraph['region']): Flow {
    return region === 'footnote' ? this.#notesFlow : region === 'running-head' ? this.#heads : this.#body;
  }

  /** Write the bytes gathered so far. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    if (this.#state.target === 'font-table' && this.#font !== null) this.#font.name += decodePage(bytes, WINDOWS_1252);
    else if (this.#state.target === 'text') this.#write(decodePage(bytes, this.#pageOfFont()));
  }

  /** Fonts from before Unicode claim any charset: their bytes are kept for their decoder. */
  #pageOfFont(): string {
    const font = this.#fonts.get(this.#state.font);
    if (font === undefined) return this.#codePage;
    if (encodingOfFont(font.name) !== null) return WINDOWS_1252;
    return CHARSETS[font.charset] ?? this.#codePage;
  }

  #write(text: string): void {
    const { bold, italic, raised, hidden, caps, size, font, region } = this.#state;
    if (hidden || this.#state.target !== 'text') return;
    const name = this.#fonts.get(font)?.name ?? null;
    const shown = caps && encodingOfFont(name) === null ? text.toUpperCase() : text;
    this.#flowOf(region).add({ text: shown, font: name, bold, italic, raised, size });
  }
}
