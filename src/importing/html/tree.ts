import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What may stand in an element or in a whole fragment. */
export type Child = ElementContent | RootContent;

/** A node with children. */
export type Holder = Element | Root;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** HTML as browsers read it (parse5): broken nesting is mended, nothing throws. */
export function parseHtml(html: string): Root {
  return parser.parse(html);
}

/** An element of our own making. */
export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Whether a node is an element, of one of the names where some are given. */
export function isElement(
  node: Child | undefined,
  ...names: readonly string[]
): node is Element & { named?: true } {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The words in a node, as they stand. */
export function textOf(node: Child | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A property as text, empty when absent; lists (class) are joined by spaces. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** The first element in a node, itself included, that a test is true of. */
export function findElement(node: Child | Root, test: (found: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/**
 * Puts other nodes in the place of elements, the deepest first.
 * @param replace what stands for an element; undefined leaves it
 */
export function replaceElements(
  holder: Holder,
  replace: (node: Element, parent: Holder) => Child[] | undefined,
): void {
  const made: Child[] = [];
  for (const child of holder.children) {
    if (child.type !== 'element') {
      made.push(child);
      continue;
    }
    replaceElements(child, replace);
    made.push(...(replace(child, holder) ?? [child]));
  }
  holder.children = made;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside audio blockquote center dd details dir div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4
   h5 h6 header hgroup hr iframe li main nav nashra-gallery nashra-video ol p pre section summary table tbody td tfoot
   th thead tr ul video`.split(/\s+/u),
);

/** Whether a node stands on lines of its own. */
export function isBlock(node: Child | undefined): node is Element & { block?: true } {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}

/** Whether a node is white space that no reader sees. */
export function isBlank(node: Child): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
