import type { Element, ElementContent, Root, Text } from 'hast';
import { element, isBlank, isBlock, isElement, type Child, type Holder } from './tree.ts';

/** Elements whose loose text becomes paragraphs. */
const FLOW = new Set([
  'div',
  'section',
  'article',
  'blockquote',
  'aside',
  'main',
  'center',
  'details',
  'form',
]);

/** Elements whose text becomes paragraphs only where it has several. */
const COMPACT = new Set(['li', 'td', 'th', 'dd', 'figcaption']);

const isBreak = (node: Child | undefined) => isElement(node, 'br');

/** Line ends of a text as `<br>`. Inside an element a blank line cannot end the paragraph, and is two of them. */
function withBreaks(nodes: readonly ElementContent[], nested: boolean): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'element') {
      if (node.tagName !== 'pre' && !isBlock(node)) node.children = withBreaks(node.children, true);
      made.push(node);
    } else if (node.type !== 'text') made.push(node);
    else {
      // A line end beside a `<br>` is only how the source was wrapped.
      const text = isBreak(made.at(-1)) ? node.value.replace(/^\s*\n\s*/u, '') : node.value;
      for (const [at, line] of text.split(nested ? /[^\S\n]*\n[^\S\n]*/u : /\s*\n\s*/u).entries()) {
        if (at > 0) made.push(element('br'));
        if (line !== '') made.push({ type: 'text', value: line });
      }
    }
  }
  return made;
}

/** Nodes without breaks and white space at both ends. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const isEmpty = (node: ElementContent | undefined) =>
    node !== undefined && (isBreak(node) || isBlank(node));
  let [from, to] = [0, nodes.length];
  while (from < to && isEmpty(nodes[from])) from += 1;
  while (to > from && isEmpty(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

/** Cuts a run of text and inline elements where a blank line stands in its own text. */
function cutAtBlankLines(run: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = [[]];
  for (const node of run) {
    if (node.type !== 'text') {
      groups.at(-1)?.push(node);
      continue;
    }
    for (const [at, piece] of node.value.split(/\n[^\S\n]*\n\s*/u).entries()) {
      if (at > 0) groups.push([]);
      if (piece !== '') groups.at(-1)?.push({ type: 'text', value: piece } satisfies Text);
    }
  }
  return groups.filter((group) => trimmed(group).length > 0);
}

/** Two breaks or more in a row end a paragraph: that is how they are meant. */
function cutAtBreaks(run: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = [[]];
  for (let at = 0; at < run.length; at++) {
    const node = run[at];
    if (!node) continue;
    let end = at;
    let breaks = 0;
    for (let next = run[end]; next && (isBreak(next) || isBlank(next)); next = run[(end += 1)]) {
      if (isBreak(next)) breaks += 1;
    }
    if (breaks < 2) groups.at(-1)?.push(node);
    else {
      groups.push([]);
      at = end - 1;
    }
  }
  return groups.map(trimmed).filter((group) => group.length > 0);
}

/** The paragraphs of one run. */
function paragraphsOf(run: readonly ElementContent[], breaks: boolean): ElementContent[][] {
  return cutAtBlankLines(run).flatMap((group) => cutAtBreaks(breaks ? withBreaks(group, false) : group));
}

function enter(holder: Holder, breaks: boolean): void {
  const isFlow = holder.type === 'root' || FLOW.has(holder.tagName);
  const isCompact = holder.type === 'element' && COMPACT.has(holder.tagName);
  const made: Child[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    if (run.length === 0) return;
    const paragraphs = paragraphsOf(run, breaks);
    const loose = !isFlow && !(isCompact && paragraphs.length > 1);
    for (const nodes of paragraphs) made.push(...(loose ? nodes : [element('p', {}, nodes)]));
    run = [];
  };
  for (const child of holder.children) {
    if (isBlock(child)) {
      close();
      made.push(...block(child, breaks));
    } else run.push(child as ElementContent);
  }
  close();
  holder.children = made;
}

/** A block, with its own text seen to; a paragraph may become several. */
function block(node: Element, breaks: boolean): Element[] {
  if (node.tagName === 'pre') return [node];
  if (node.tagName !== 'p') {
    enter(node, breaks);
    return [node];
  }
  if (node.children.some(isBlock)) {
    // A player in a paragraph stands by itself.
    const flow = element('div', {}, node.children);
    enter(flow, breaks);
    return flow.children as Element[];
  }
  return paragraphsOf(node.children, breaks).map((nodes) => element('p', { ...node.properties }, nodes));
}

/**
 * Paragraphs where the source has only blank lines, as WordPress makes them when it shows a classic post (its rules, not
 * its code: https://developer.wordpress.org/reference/functions/wpautop/). Made on the tree, so that no tag can be torn.
 * @param breaks whether a single line end is a break: in classic posts; in block posts it is only white space
 */
export function makeParagraphs(tree: Root, breaks: boolean): void {
  enter(tree, breaks);
}
