import { type OutlineBlock, type OutlineBranch, parseOutlineTree } from '../../../grammars/outline-tree.ts';
import type { CleanText, ParagraphNode, SectionNode, Span, TableNode } from '../../model/index.ts';
import type { Block } from '../outline/blocks.ts';
import { firstOwnParagraph, headingOf } from './heading.ts';
import { type Naming, nameUnit, newNaming } from './unit-ids.ts';

/** What the tree is built from: the edited text, the blocks in line indices, and how tables are built. */
export interface BodySource {
  readonly clean: CleanText;
  readonly blocks: readonly Block[];
  readonly appendix: boolean;
  readonly table: (block: Block) => TableNode;
}

/** A section with the block it was built from: what diagnostics need. */
export interface BuiltSection {
  readonly node: SectionNode;
  readonly block: Block;
  readonly children: readonly BuiltSection[];
}

/** The paragraphs before the first unit, and the units. */
export interface BuiltBody {
  readonly preamble: readonly ParagraphNode[];
  readonly sections: readonly BuiltSection[];
}

const TOKEN_TYPES = { unit: 'label', paragraph: 'paragraph', table: 'table' } as const;

/**
 * The body tree of a decoded range.
 *
 * @param naming - the ids given so far at the root, so that a second body does not repeat them
 */
export function buildBody(source: BodySource, naming: Naming = newNaming()): BuiltBody {
  const tokens = source.blocks.map(
    (block, item): OutlineBlock => ({ type: TOKEN_TYPES[block.type], item, depth: block.depth }),
  );
  const tree = parseOutlineTree(tokens);
  return {
    preamble: tree.blocks.map(({ item }) => paragraphOf(source.clean, source.blocks[item]!)),
    sections: tree.children.map((branch) => buildSection(source, branch, { naming, path: [] })),
  };
}

/** The unit above, or the root. */
interface Parent {
  readonly naming: Naming;
  readonly path: readonly string[];
}

function buildSection(source: BodySource, branch: OutlineBranch, parent: Parent): BuiltSection {
  const { clean, blocks } = source;
  const block = blocks[branch.item]!;
  const isAppendix = source.appendix && parent.path.length === 0;
  const path = [...parent.path, nameUnit(parent.naming, block.label, isAppendix)];
  const below = newNaming();
  const children = branch.children.map((child) => buildSection(source, child, { naming: below, path }));
  const first = firstOwnParagraph(clean, block);
  const rest = branch.blocks.map(({ type, item }) =>
    type === 'table' ? source.table(blocks[item]!) : paragraphOf(clean, blocks[item]!),
  );
  const own = first ? [first, ...rest] : rest;
  const node: SectionNode = {
    type: 'section',
    span: ownSpan(clean, block, own),
    id: path.join('/'),
    path,
    marker: markerOf(block),
    kind: block.label?.family ?? (isAppendix ? 'appendix' : 'unlabelled'),
    heading: headingOf({
      clean,
      block,
      paragraphs: own.filter((child) => child.type === 'paragraph'),
      hasUnits: children.length > 0,
    }),
    repaired: repairOf(block),
    confidence: confidenceOf(block.cost),
    children: [...own, ...children.map((child) => child.node)],
  };
  return { node, block, children };
}

function markerOf({ label }: Block): string {
  return label === null ? '' : (label.repairedTo ?? label.marker);
}

function repairOf({ label }: Block): SectionNode['repaired'] {
  if (label === null || label.repairedTo === null) return null;
  return { from: label.marker, to: label.repairedTo, reason: label.wasRead ? 'other reading' : 'sibling order' };
}

/** A cost of 0 is certain; each unit of cost divides the odds by e, starting from 99 to 1. */
function confidenceOf(cost: number): number {
  return Math.round(1000 / (1 + Math.exp(Math.max(0, cost) - 4.6))) / 1000;
}

/** The lines of a paragraph as one span. */
export function paragraphOf(clean: CleanText, { start, end }: Pick<Block, 'start' | 'end'>): ParagraphNode {
  return { type: 'paragraph', span: { start: clean.lines[start]!.start, end: clean.lines[end - 1]!.end } };
}

/** From the marker to the end of the own text, before the first table. */
function ownSpan(clean: CleanText, block: Block, own: readonly (ParagraphNode | TableNode)[]): Span {
  const start = clean.lines[block.start]!.start;
  let end = block.end > block.start ? clean.lines[block.end - 1]!.end : start;
  for (const child of own) {
    if (child.type === 'table') break;
    end = child.span.end;
  }
  return { start, end };
}
