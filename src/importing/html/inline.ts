import type { Element, Root } from 'hast';
import type { BodyHost } from './host.ts';
import { findElement, isElement, property, replaceElements, textOf, type Child } from './tree.ts';

/** Elements that Markdown writes with marks around words. */
const MARKED = new Set(['strong', 'b', 'em', 'i', 'del', 's', 'strike', 'mark', 'a']);

/** One name for elements that mean the same. */
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em', mark: 'em', s: 'del', strike: 'del' };

const hasLetter = (node: Child) => /[\p{L}\p{N}]/u.test(textOf(node));
const hasPicture = (node: Element) =>
  findElement(node, (child) => child.tagName === 'img' || child.tagName.startsWith('nashra-')) !== undefined;

/** Spaces and breaks at the ends of marked words stand outside the marks: `**كلمة **` is no emphasis. */
function outside(node: Element): Child[] {
  const before: Child[] = [];
  const after: Child[] = [];
  const peel = (end: 'first' | 'last', into: Child[]) => {
    for (;;) {
      const at = end === 'first' ? 0 : node.children.length - 1;
      const child = node.children[at];
      if (isElement(child, 'br')) into.push(child);
      else if (child?.type === 'text') {
        const kept = end === 'first' ? child.value.trimStart() : child.value.trimEnd();
        if (kept !== child.value) into.push({ type: 'text', value: ' ' });
        if (kept !== '') {
          child.value = kept;
          return;
        }
      } else return;
      node.children.splice(at, 1);
    }
  };
  peel('first', before);
  peel('last', after);
  return [...before, ...(node.children.length > 0 ? [node] : []), ...after.reverse()];
}

/** Neighbours of one kind are one: editors cut bold words where they were once edited. */
function joinNeighbours(holder: Element | Root): void {
  const made: Child[] = [];
  for (const child of holder.children) {
    const last = made.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else if (isElement(child, 'strong', 'em', 'del') && isElement(last, child.tagName)) {
      last.children.push(...child.children);
      joinNeighbours(last);
    } else made.push(child);
  }
  holder.children = made;
}

/** Bold in bold, and bold that is a whole heading, say nothing more. */
function unwrapWithin(node: Element, names: readonly string[]): void {
  replaceElements(node, (child) => (names.includes(child.tagName) ? child.children : undefined));
}

/** The words of a link that leads nowhere stay. */
function settleLink(node: Element, host: BodyHost): Child[] | undefined {
  const href = property(node, 'href').trim();
  if (href === '' || href.startsWith('#')) return node.children;
  const now = host.link(href);
  if (/^(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/iu.test(now)) {
    host.tell('link-refused', href.slice(0, 120));
    return node.children;
  }
  if (textOf(node).trim() === '' && !hasPicture(node)) return node.children;
  node.properties = { href: now };
  return [node];
}

/**
 * Links lead where their pages are now; marks around words are few, and stand where Markdown can write them.
 */
export function settleInline(tree: Root, host: BodyHost): void {
  replaceElements(tree, (node) => {
    node.tagName = SAME[node.tagName] ?? node.tagName;
    return node.tagName === 'a' ? settleLink(node, host) : undefined;
  });
  const enter = (holder: Element | Root): void => {
    joinNeighbours(holder);
    const made: Child[] = [];
    for (const child of holder.children) {
      if (child.type !== 'element' || child.tagName === 'pre') {
        made.push(child);
        continue;
      }
      if (/^h[1-6]$/u.test(child.tagName)) {
        unwrapWithin(child, ['strong', 'em']);
        replaceElements(child, (node) =>
          node.tagName === 'br' ? [{ type: 'text', value: ' ' }] : undefined,
        );
      }
      if (['strong', 'em', 'del'].includes(child.tagName)) unwrapWithin(child, [child.tagName]);
      enter(child);
      if (!MARKED.has(child.tagName)) made.push(child);
      else if (child.tagName !== 'a' && !hasLetter(child)) made.push(...child.children);
      else made.push(...outside(child));
    }
    holder.children = made;
    joinNeighbours(holder);
  };
  enter(tree);
  dropEmpty(tree);
}

/** Paragraphs, headings and items without a word or picture. */
function dropEmpty(tree: Root): void {
  replaceElements(tree, (node) => {
    const isHollow = /^(?:p|h[1-6]|li|ul|ol|blockquote|figure|div|section|pre|strong|em|del)$/u.test(
      node.tagName,
    );
    return isHollow &&
      textOf(node).trim() === '' &&
      !hasPicture(node) &&
      !findElement(node, ({ tagName }) => tagName === 'hr')
      ? []
      : undefined;
  });
}
