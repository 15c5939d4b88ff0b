import type { ElementContent, Root } from 'hast';
import {
  element,
  findElement,
  isBlank,
  isBlock,
  isElement,
  property,
  replaceElements,
  type Child,
} from './tree.ts';

const HEADING = /^h([1-6])$/u;

/** The highest heading of a text is a second level: the first is the headline. Steps between them stay. */
export function shiftHeadings(tree: Root): void {
  let highest = 7;
  findElement(tree, (node) => {
    const level = HEADING.exec(node.tagName)?.[1];
    if (level !== undefined) highest = Math.min(highest, Number(level));
    return false;
  });
  if (highest === 7) return;
  replaceElements(tree, (node) => {
    const level = HEADING.exec(node.tagName)?.[1];
    if (level === undefined) return undefined;
    node.tagName = `h${Math.min(6, Number(level) - highest + 2)}`;
    return undefined;
  });
}

/** What stands in a cell, on lines parted by `<br>`: a row of a Markdown table is one line. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (!isBlock(node)) lines.at(-1)?.push(node);
    else if (node.tagName === 'nashra-video') {
      const code = property(node, 'youtube');
      const href = `https://www.youtube.com/watch?v=${code}`;
      if (code !== '') lines.push([element('a', { href }, [{ type: 'text', value: href }])], []);
    } else lines.push(flatten(node.children), []);
  }
  const full = lines.filter((line) => line.some((node) => !isBlank(node)));
  return full.flatMap((line, at) => (at === 0 ? line : [element('br'), ...line]));
}

/** A table has a head in Markdown: its first row, where the source names none. Captions become paragraphs. */
export function straightenTables(tree: Root): void {
  replaceElements(tree, (node): Child[] | undefined => {
    if (['td', 'th'].includes(node.tagName)) {
      node.children = flatten(node.children);
      return undefined;
    }
    if (node.tagName !== 'table') return undefined;
    const caption = findElement(node, (child) => child.tagName === 'caption');
    if (caption) replaceElements(node, (child) => (child === caption ? [] : undefined));
    if (!findElement(node, (child) => child.tagName === 'th' || child.tagName === 'thead')) {
      const first = findElement(node, (child) => child.tagName === 'tr');
      for (const cell of first?.children ?? []) if (isElement(cell, 'td')) cell.tagName = 'th';
    }
    return caption ? [element('p', {}, caption.children), node] : [node];
  });
}

/** Poems and other text whose lines matter, but which is no code: paragraphs with breaks. */
export function freeVerse(tree: Root): void {
  replaceElements(tree, (node) => {
    if (node.tagName !== 'pre' || !/\bwp-block-(?:verse|preformatted)\b/u.test(property(node, 'className'))) {
      return undefined;
    }
    replaceElements(node, (child) =>
      child.tagName === 'p' ? [...child.children, element('br')] : undefined,
    );
    node.tagName = 'div';
    return [node];
  });
}
