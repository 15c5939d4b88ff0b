import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** What stands on the page for the hand and not for the story: footnote marks and ways back, buttons of videos. */
function isApparatus({ tagName, properties }: Element): boolean {
  return (
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties ||
    properties.id === 'footnote-label' ||
    properties.className?.toString() === 'video-facade' ||
    tagName === 'video'
  );
}

function withoutApparatus<Node extends ElementContent | Root['children'][number]>(
  nodes: readonly Node[],
): Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    return isApparatus(node) ? [] : [{ ...node, children: withoutApparatus(node.children) }];
  });
}

/** The words of a rendered body, blocks on lines of their own: for search, descriptions and the reading time. */
export function plainText(tree: Root): string {
  return toText({ ...tree, children: withoutApparatus(tree.children) });
}
