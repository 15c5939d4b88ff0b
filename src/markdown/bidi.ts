import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { bidiPieces } from '../arabic/bidi.ts';

/** Elements whose text is left to right already, or is isolated. */
const APART = new Set(['code', 'pre', 'kbd', 'bdi']);

/** A text with its breaking runs isolated; undefined when it has none. */
function isolated(text: string): ElementContent[] | undefined {
  const pieces = bidiPieces(text);
  if (!pieces.some((piece) => piece.isolate)) return undefined;
  return pieces.map(({ text: value, isolate }) =>
    isolate ? h('bdi', { dir: 'ltr' }, value) : { type: 'text', value },
  );
}

/** Goes through what stands in a node that is not apart itself. */
function isolateIn(parent: Element | Root): void {
  for (let at = 0; at < parent.children.length; at++) {
    const node = parent.children[at];
    if (node?.type === 'text') {
      const nodes = isolated(node.value);
      if (!nodes) continue;
      parent.children.splice(at, 1, ...nodes);
      at += nodes.length - 1;
    } else if (node?.type === 'element') {
      if (node.tagName === 'pre') {
        // Long lines scroll sideways, for those without a mouse too (WCAG 2.2, 2.1.1).
        Object.assign(node.properties, { dir: 'ltr', tabIndex: 0 });
        for (const child of node.children) markCode(child);
      } else if (!APART.has(node.tagName)) isolateIn(node);
      else markCode(node);
    }
  }
}

/** Code is left to right, wherever it stands in what is apart. */
function markCode(node: ElementContent): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'code' || node.tagName === 'kbd') node.properties.dir ??= 'ltr';
  for (const child of node.children) markCode(child);
}

/**
 * rehype plugin, after the sanitiser: runs that a right-to-left paragraph would scramble stand in `<bdi dir="ltr">`;
 * code is left to right as a whole. Nothing else is touched (src/arabic/bidi.ts says which runs).
 */
export function rehypeBidi() {
  return isolateIn;
}
