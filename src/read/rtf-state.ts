import type { RichParagraph } from './rich-text.ts';

/** What groups save and restore. */
export interface State {
  readonly font: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
  readonly caps: boolean;
  readonly size: number | null;
  /** Characters that stand behind each `\u` for readers without Unicode. */
  readonly fallback: number;
  readonly centred: boolean;
  readonly inTable: boolean;
  readonly heading: number | null;
  readonly indent: number;
  /** What the text of the group is: the document's, the font table's, or nothing to read. */
  readonly target: 'text' | 'font-table' | 'none';
  readonly region: RichParagraph['region'];
}

/** The state at the start of a document. */
export const START: State = {
  font: -1,
  bold: false,
  italic: false,
  raised: false,
  hidden: false,
  caps: false,
  size: null,
  fallback: 1,
  centred: false,
  inTable: false,
  heading: null,
  indent: 0,
  target: 'text',
  region: 'body',
};

/** Destinations whose text is not the document's (RTF 1.9.1). Others marked `\*` are skipped too. */
export const SKIPPED = new Set(
  'stylesheet colortbl info pict object listtable listoverridetable rsidtbl generator themedata datastore filetbl revtbl xmlnstbl latentstyles fldinst nonshppict pgptbl bkmkstart bkmkend template datafield sp sn sv falt panose atnid atnauthor annotation mmathPr pnseclvl fontemb tc xe'.split(
    ' ',
  ),
);
/** `\*` destinations with text of the document; LibreOffice marks footnotes so. */
export const SHOWN = new Set(['shptxt', 'shpinst', 'shprslt', 'txbxcontent', 'footnote']);
export const REGIONS: Readonly<Record<string, RichParagraph['region']>> = {
  header: 'running-head',
  headerl: 'running-head',
  headerr: 'running-head',
  headerf: 'running-head',
  footer: 'running-head',
  footerl: 'running-head',
  footerr: 'running-head',
  footerf: 'running-head',
  footnote: 'footnote',
};
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  nbsp: ' ',
  nbhyphen: '-',
  softhyphen: '\u00AD',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};
/** Words that switch a look on, or off with 0. */
export const SWITCHES: Readonly<Record<string, keyof State>> = {
  b: 'bold',
  i: 'italic',
  v: 'hidden',
  // What a tracked change took away.
  deleted: 'hidden',
  caps: 'caps',
};
