import type { Root } from 'hast';
import { isBlock, property, type Child } from './tree.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The text that a reader of a settled tree sees: captions too, blocks apart. */
export function readableText(node: Child | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'img') return ` ${property(node, 'title')} `;
    if (node.tagName === 'br') return ' ';
  }
  if (!('children' in node)) return '';
  const inner = node.children.map(readableText).join('');
  return isBlock(node as Child) ? ` ${inner} ` : inner;
}

/**
 * The words that one text has and another lacks, each as often as it is missing: footnotes change the order, so only
 * what was lost or added counts.
 */
export function wordsMissing(from: readonly string[], inThese: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of inThese) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
