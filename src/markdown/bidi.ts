import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { bidiPieces } from '../arabic/bidi.ts';

/** Elements whose text is left to right already, or is isolated. */
const APART = new Set(['code', 'pre', 'kbd', 'bdi']);

/**
 * rehype plugin, after the sanitiser: runs that a right-to-left paragraph would scramble stand in `<bdi dir="ltr">`;
 * code is left to right as a whole. Nothing else is touched (src/arabic/bidi.ts says which runs).
 */
export function rehypeBidi() {
  return (tree: Root): void => {
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'element') {
        if (node.tagName === 'pre') {
          node.properties.dir = 'ltr';
          // Long lines scroll sideways, for those without a mouse too (WCAG 2.2, 2.1.1).
          node.properties.tabIndex = 0;
        } else if (node.tagName === 'code' || node.tagName === 'kbd') node.properties.dir ??= 'ltr';
        return undefined;
      }
      const parent = ancestors.at(-1) as Element | undefined;
      if (node.type !== 'text' || !parent) return undefined;
      if (ancestors.some((one) => one.type === 'element' && APART.has(one.tagName))) return undefined;
      const pieces = bidiPieces(node.value);
      if (!pieces.some((piece) => piece.isolate)) return undefined;
      const nodes = pieces.map(({ text, isolate }): ElementContent =>
        isolate ? h('bdi', { dir: 'ltr' }, text) : { type: 'text', value: text },
      );
      const index = parent.children.indexOf(node);
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}
