import { pageName } from './rtf-code-pages.ts';
import type { Flow } from './rtf-flow.ts';
import type { State } from './rtf-state.ts';

const TWENTIETHS = 20;

/** What a word may work on. */
export interface Parts {
  readonly set: (change: Partial<State>) => void;
  readonly state: () => State;
  readonly flow: () => Flow;
  readonly codePage: (page: string) => void;
  readonly mark: () => void;
}

const PLAIN_TEXT: Partial<State> = {
  bold: false,
  italic: false,
  raised: false,
  hidden: false,
  caps: false,
  size: null,
};
const PLAIN_PARAGRAPH: Partial<State> = { centred: false, inTable: false, heading: null, indent: 0 };
const endParagraph = (_: number | null, parts: Parts): void => parts.flow().endParagraph(parts.state());

/** What each word does (RTF 1.9.1). */
export const WORDS: Readonly<Record<string, (value: number | null, parts: Parts) => void>> = {
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  cell: (_, { flow, state }) => flow().endCell(state()),
  nestcell: endParagraph,
  row: (_, { flow }) => flow().endRow(),
  trhdr: (_, { flow }) => flow().markHeader(),
  chftn: (_, { mark }) => mark(),
  plain: (_, { set }) => set(PLAIN_TEXT),
  pard: (_, { set }) => set(PLAIN_PARAGRAPH),
  f: (value, { set }) => set({ font: value ?? 0 }),
  fs: (value, { set }) => set({ size: value === null ? null : value / 2 }),
  super: (_, { set }) => set({ raised: true }),
  up: (value, { set }) => set({ raised: (value ?? 6) > 0 }),
  nosupersub: (_, { set }) => set({ raised: false }),
  uc: (value, { set }) => set({ fallback: Math.min(Math.max(value ?? 1, 0), 16) }),
  qc: (_, { set }) => set({ centred: true }),
  ql: (_, { set }) => set({ centred: false }),
  qj: (_, { set }) => set({ centred: false }),
  qr: (_, { set }) => set({ centred: false }),
  intbl: (_, { set }) => set({ inTable: true }),
  li: (value, { set }) => set({ indent: Math.max(0, value ?? 0) / TWENTIETHS }),
  outlinelevel: (value, { set }) => set({ heading: value === null || value > 8 ? null : Math.min(value + 1, 6) }),
  ansicpg: (value, { codePage }) => codePage(value === 65001 ? 'utf-8' : pageName(value)),
};
