import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { fill, labels } from '../labels.ts';
import { SKIP, visit } from './visit.ts';

/** The sides of a table in a right-to-left page: the right is where the reader begins. */
const ALIGN: Readonly<Record<string, string>> = {
  left: 'align-end',
  center: 'align-center',
  right: 'align-start',
};

/** Alignment as a class instead of the obsolete attribute. */
function mendCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  cell.properties = rest;
  if (typeof align === 'string' && ALIGN[align]) cell.properties.className = [ALIGN[align]];
}

/** Cells of the head stand for their columns; one that an author puts at the side of a row is left to its place. */
function headColumns(head: Element): void {
  visit(head, 'element', (cell) => {
    if (cell.tagName === 'th') cell.properties.scope = 'col';
  });
}

/**
 * rehype plugin, after the sanitiser: alignment without inline style, and around each table a frame that scrolls
 * sideways by itself, so that the page does not. Frames are named and numbered for those who hear the page.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'td' || cell.tagName === 'th') mendCell(cell);
        else if (cell.tagName === 'thead') headColumns(cell);
      });
      tables += 1;
      const ariaLabel = fill(labels.tableRegion, String(tables));
      parent.children[index] = h('section', { className: 'table-frame', ariaLabel, tabIndex: 0 }, [node]);
      return [SKIP, index + 1];
    });
  };
}
