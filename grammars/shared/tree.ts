import type { CstNode, IToken } from 'chevrotain';

/** The tokens of a tree in text order. */
export function leavesOf(tree: CstNode): IToken[] {
  const leaves: IToken[] = [];
  const visit = (element: CstNode | IToken): void => {
    if ('children' in element) for (const list of Object.values(element.children)) list.forEach(visit);
    else leaves.push(element);
  };
  visit(tree);
  return leaves.sort((a, b) => a.startOffset - b.startOffset);
}
