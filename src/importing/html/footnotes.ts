import type { Element, Root } from 'hast';
import { element, findElement, property, replaceElements, textOf, type Child } from './tree.ts';

/** The name of an element that links lead to. */
const anchorOf = (node: Element) => property(node, 'id') || property(node, 'name');

/** The anchor that a link leads to, where it is in the same text. */
function target(node: Element): string | undefined {
  const href = property(node, 'href');
  const at = href.indexOf('#');
  return node.tagName === 'a' && at >= 0 && at < href.length - 1 ? href.slice(at + 1) : undefined;
}

/** Elements that a note can be; the nearest one around its anchor is taken. */
const NOTES = new Set(['div', 'p', 'li', 'dd']);

interface Pair {
  reference: Element;
  note: Element;
  back: Element;
}

/**
 * Pairs of a reference and its note: a link that leads to an anchor, beside which a link leads back. That is how Word,
 * Gutenberg and the plugins all mark footnotes, whatever they call their anchors.
 */
function findPairs(tree: Root): Pair[] {
  const links: Element[] = [];
  const notes = new Map<string, Element>();
  const enter = (node: Element | Root, around: Element | undefined): void => {
    const nearest = node.type === 'element' && NOTES.has(node.tagName) ? node : around;
    if (node.type === 'element') {
      if (target(node) !== undefined) links.push(node);
      const anchor = anchorOf(node);
      if (nearest && anchor !== '' && !notes.has(anchor)) notes.set(anchor, nearest);
    }
    for (const child of node.children) if (child.type === 'element') enter(child, nearest);
  };
  enter(tree, undefined);
  const names = new Map<Element, Set<string>>();
  const namesAround = (link: Element): Set<string> => {
    let found = names.get(link);
    if (!found) names.set(link, (found = new Set([anchorOf(link)])));
    return found;
  };
  // Gutenberg puts the anchor of the reference on the link, others on the `sup` around it.
  findElement(tree, (node) => {
    if (node.tagName !== 'sup') return false;
    const link = findElement(node, (child) => target(child) !== undefined);
    if (link) namesAround(link).add(anchorOf(node));
    return false;
  });
  const pairs: Pair[] = [];
  const taken = new Set<Element>();
  for (const reference of links) {
    const note = notes.get(target(reference) ?? '');
    if (!note || taken.has(note) || taken.has(reference)) continue;
    if (findElement(note, (node) => node === reference)) continue;
    const own = namesAround(reference);
    const back = findElement(note, (node) => {
      const to = target(node);
      return to !== undefined && to !== '' && own.has(to);
    });
    if (!back || textOf(reference).trim().length > 8) continue;
    // The way back looks like a reference itself.
    taken.add(note).add(back);
    pairs.push({ reference, note, back });
  }
  return pairs;
}

/** Turns footnotes into ours: `nashra-fnref` where they are called, `nashra-fndef` at the end. */
export function markFootnotes(tree: Root): void {
  const pairs = findPairs(tree);
  if (pairs.length === 0) return;
  const byReference = new Map(pairs.map((pair, at) => [pair.reference, String(at + 1)]));
  const gone = new Set<Element>(pairs.flatMap(({ note, back }) => [note, back]));
  for (const { note, back } of pairs) replaceElements(note, (node) => (node === back ? [] : undefined));
  replaceElements(tree, (node): Child[] | undefined => {
    if (gone.has(node)) return [];
    const label = byReference.get(node);
    if (label !== undefined) return [element('nashra-fnref', { label })];
    // The small raised frame around a reference is our renderer's to make.
    return node.tagName === 'sup' &&
      node.children.length === 1 &&
      node.children[0]?.type === 'element' &&
      node.children[0].tagName === 'nashra-fnref'
      ? node.children
      : undefined;
  });
  for (const [at, { note }] of pairs.entries()) {
    const words = note.tagName === 'p' ? [element('p', {}, note.children)] : note.children;
    tree.children.push(element('nashra-fndef', { label: String(at + 1) }, words));
  }
}
