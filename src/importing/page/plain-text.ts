import { wordsBlock } from './blocks.ts';
import { plainLines } from './plain-lines.ts';
import { siftStory } from './sift.ts';
import type { SiftContext } from './sifting.ts';
import type { FoundStory } from './story.ts';

/**
 * Reads a text as copied from a page of news.
 * @returns undefined when there is no word in it
 */
export function readPlainText(text: string, context: SiftContext): FoundStory | undefined {
  const blocks = plainLines(text, context.tell).map(wordsBlock);
  return siftStory(blocks, context, { plain: true });
}
