import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';

/**
 * Constructs of micromark that are noise in crawled and recognised files. Inline ones: emphasis there is not CommonMark's,
 * and brackets, backticks and angle brackets are text. Block ones: a rule under a line is the letterhead's drawing and no
 * heading; four blanks are an indent and no code; a fence is put round a whole page; an HTML table goes on after a blank line.
 */
const NOISE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'wwwAutolink',
];

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutNoise).freeze();

/** A block of mdast: root, heading, table, list… */
export interface BlockNode extends Node {
  readonly children?: readonly BlockNode[];
}

/**
 * Parse the block structure of Markdown; the text of the blocks stays as written.
 *
 * @param source - nested a few levels at most: deep nesting on one line costs exponential time
 * @example parseBlocks('## **I. MỤC ĐÍCH**') // a root with a heading of depth 2
 */
export function parseBlocks(source: string): BlockNode {
  return parser.parse(source);
}

function withoutNoise(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: NOISE } }];
}
