import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { labels } from '../labels.ts';

/** What an author's alignment means in a right-to-left table: `:---` is where the reader begins. */
const ALIGN: Readonly<Record<string, string>> = {
  left: 'align-start',
  center: 'align-center',
  right: 'align-end',
};

/**
 * rehype plugin, after the sanitiser: alignment as a class (no inline style, no obsolete attribute), header cells with
 * their scope, and a frame that scrolls sideways by itself, so that the page does not.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const frame = { className: 'table-frame', role: 'region', ariaLabel: labels.tableRegion, tabIndex: 0 };
      visit(node, 'element', (cell) => {
        if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
        const { align, ...rest } = cell.properties;
        cell.properties = rest;
        if (typeof align === 'string' && ALIGN[align]) cell.properties.className = [ALIGN[align]];
        if (cell.tagName === 'th') cell.properties.scope = 'col';
      });
      parent.children[index] = h('div', frame, [node]);
      return [SKIP, index + 1];
    });
  };
}
