import {
  type CleanLine,
  type CleanText,
  editText,
  type LabelRepair,
  type Placed,
  type PlanSection,
  plainLayout,
  type SectionNode,
  type Span,
} from '../../model/index.ts';
import { buildBody } from '../tree/build-body.ts';
import { blockEdits } from '../tree/line-edits.ts';
import { blocksOf } from './blocks.ts';
import { decodeOutline } from './decode.ts';
import { factsOf } from './line-facts.ts';

/** A unit of an outline: a `PlanSection` without the boxes on pages. */
export interface OutlineSection extends Omit<Placed<PlanSection>, 'children'> {
  readonly repaired: LabelRepair | null;
  readonly span: Span;
  readonly children: readonly OutlineSection[];
}

/** The outline of a text; spans point into `text`, in which each paragraph is one line. */
export interface ParsedOutline {
  readonly text: string;
  /** The paragraphs before the first unit. */
  readonly preamble: readonly string[];
  readonly sections: readonly OutlineSection[];
}

/**
 * The outline of any numbered Vietnamese text: labels, nesting and paragraphs.
 *
 * @param lines - the lines of the body in reading order; a blank line is a gap before the next
 * @example parseOutline(['I. MỤC ĐÍCH', '- Nâng cao nhận thức.']).sections[0]?.children[0]?.id // 'I/-1'
 */
export function parseOutline(lines: readonly string[]): ParsedOutline {
  const clean = toCleanText(lines);
  const blocks = blocksOf(decodeOutline(factsOf(clean, 0, clean.lines.length)), 0);
  const edited = editText(clean, blockEdits(clean, blocks));
  const body = buildBody({ clean: edited, blocks, appendix: false, table: unexpectedTable });
  const slice = ({ start, end }: Span): string => edited.text.slice(start, end);
  return {
    text: edited.text,
    preamble: body.preamble.map(({ span }) => slice(span)),
    sections: body.sections.map(({ node }) => toOutlineSection(node, slice)),
  };
}

function toOutlineSection(node: SectionNode, slice: (span: Span) => string): OutlineSection {
  const { id, path, marker, kind, repaired, span } = node;
  const paragraphs = node.children.filter((child) => child.type === 'paragraph');
  return {
    id,
    path: [...path],
    marker,
    kind,
    heading: node.heading && slice(node.heading),
    text: paragraphs.map((paragraph) => slice(paragraph.span)).join('\n'),
    repaired,
    span,
    children: node.children.filter((child) => child.type === 'section').map((child) => toOutlineSection(child, slice)),
  };
}

function toCleanText(lines: readonly string[]): CleanText {
  const kept: CleanLine[] = [];
  const texts = lines.map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim());
  const width = wrapWidth(texts);
  const spacing = isSpacedOut(texts) ? 1 : 0;
  let start = 0;
  let blanks = 0;
  for (const text of texts) {
    if (text === '') {
      blanks++;
      continue;
    }
    const gapBefore = kept.length === 0 ? 0 : Math.max(0, blanks - spacing);
    const fill = width === null ? null : Math.min(1, text.length / width);
    kept.push({
      start,
      end: start + text.length,
      page: 1,
      box: null,
      layout: { ...plainLayout, gapBefore, fill },
      role: 'flow',
    });
    start += text.length + 1;
    blanks = 0;
  }
  return { text: texts.filter((text) => text !== '').join('\n'), lines: kept, words: [], repairs: [] };
}

/** Lines longer than this are paragraphs that nothing wrapped. */
const WIDEST = 180;

/** Length of a full line; null when the text is not wrapped. */
function wrapWidth(texts: readonly string[]): number | null {
  const filled = texts.filter((text) => text !== '');
  const longest = filled.reduce((most, text) => Math.max(most, text.length), 0);
  const cut = filled.filter(
    (text, index) => !/[.;:]$/.test(text) && /^\p{Ll}{2}/u.test(filled[index + 1] ?? ''),
  ).length;
  return longest > WIDEST || cut < 0.1 * filled.length ? null : longest;
}

/** Whether nearly every line is followed by a blank line although most lines are cut sentences. */
function isSpacedOut(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const blank = lines.length - filled.length;
  const cut = filled.filter((line) => line.length < 130 && !/[.;:]\s*$/.test(line)).length;
  return filled.length > 8 && blank > 0.8 * filled.length && cut > 0.5 * filled.length;
}

function unexpectedTable(): never {
  throw new TypeError('a text without layout has no table blocks');
}
