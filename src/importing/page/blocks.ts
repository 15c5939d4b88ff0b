import type { Element, Root } from 'hast';
import { element, findElement, isBlank, isElement, property, textOf, type Child } from '../html/tree.ts';

/** One piece of a page that stands on lines of its own. */
export interface Block {
  /** Its words on one line; a picture's are its caption. */
  text: string;
  /** What it is in the body. */
  node: Child;
  /** What it looks like. */
  shape: 'words' | 'heading' | 'list' | 'picture' | 'other';
  /** Whether all its words lead elsewhere. */
  linked: boolean;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The words of a node that stand in links. */
function linkedWords(node: Child): string {
  if (isElement(node, 'a')) return textOf(node);
  return 'children' in node ? node.children.map(linkedWords).join('') : '';
}

/** The one picture of a paragraph that holds nothing else. */
export function pictureIn(node: Child): Element | undefined {
  if (!isElement(node, 'p') || textOf(node).trim() !== '') return undefined;
  return findElement(node, ({ tagName }) => tagName === 'img');
}

function shapeOf(node: Child): Block['shape'] {
  if (pictureIn(node)) return 'picture';
  if (isElement(node, 'p')) return 'words';
  if (node.type === 'element' && /^h[1-6]$/u.test(node.tagName)) return 'heading';
  return isElement(node, 'ul', 'ol') ? 'list' : 'other';
}

function blockOf(node: Child): Block {
  const picture = pictureIn(node);
  const text = oneLine(picture ? property(picture, 'title') : textOf(node));
  return { text, node, shape: shapeOf(node), linked: text !== '' && oneLine(linkedWords(node)) === text };
}

/** A paragraph as one block for each of its lines. */
function linesIn(block: Block): Block[] {
  const { node } = block;
  if (!isElement(node, 'p') || !node.children.some((child) => isElement(child, 'br'))) return [block];
  const lines: Element[] = [element('p')];
  for (const child of node.children) {
    if (isElement(child, 'br')) lines.push(element('p'));
    else lines.at(-1)?.children.push(child);
  }
  return lines.map(blockOf).filter(({ text }) => text !== '');
}

/** Blocks in which each line above the first paragraph stands by itself: names, dates and captions do. */
export function partHead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => linesIn(block).some(isParagraph));
  return blocks.flatMap((block, at) => (at < first ? linesIn(block) : [block]));
}

const WRAPPERS = ['div', 'section', 'article', 'main', 'center', 'header', 'footer', 'aside', 'figure'];

/** The blocks of a settled tree, those in wrappers too. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const enter = (nodes: readonly Child[]): void => {
    for (const node of nodes) {
      if (isBlank(node) || node.type === 'comment') continue;
      if (isElement(node, ...WRAPPERS)) enter(node.children);
      else if (node.type === 'text') blocks.push(wordsBlock(node.value));
      else blocks.push(blockOf(node));
    }
  };
  enter(tree.children);
  return blocks;
}

/** A paragraph of plain words. */
export function wordsBlock(text: string): Block {
  const value = oneLine(text);
  const node = element('p', {}, [{ type: 'text', value }]);
  return { text: value, node, shape: 'words', linked: false };
}

/** Blocks as a body. */
export function treeOf(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.map(({ node }) => node) };
}

/** How many words a text has. */
export const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string) => /[.؟!…]["»”)\]]*$|["»”]$/u.test(text.trim());

/** Whether a block is a paragraph of a story, and no line of a page: long, or a short whole sentence. */
export function isParagraph({ text, shape }: Block): boolean {
  if (shape === 'list' || shape === 'other') return countWords(text) >= 12;
  const words = shape === 'words' ? countWords(text) : 0;
  return words >= 25 || (words >= 6 && (endsSentence(text) || /[:،]$/u.test(text.trim())));
}
