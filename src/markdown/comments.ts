import type { Html, Parent, Root, RootContent } from 'mdast';
import { visit } from './visit.ts';

/** HTML that is one comment and nothing else. */
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/u;

const isComment = (node: RootContent): node is Html => node.type === 'html' && COMMENT.test(node.value);

/** A parent's children without comments, and without the space that led to one at the end. */
function withoutComments(children: readonly RootContent[]): RootContent[] {
  const kept = children.filter((child) => !isComment(child));
  const last = kept.at(-1);
  const isCut = children.at(-1) !== last;
  if (isCut && last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}

/**
 * remark plugin: what authors say to one another or to the copy desk in `<!-- … -->` leaves nothing behind, no space at
 * a line's end and no sign in a heading's id; a body with comments alone need not be parsed as HTML again.
 */
export function remarkNoComments() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const { children } = node as Partial<Parent>;
      if (children?.some(isComment)) (node as Parent).children = withoutComments(children);
    });
  };
}
