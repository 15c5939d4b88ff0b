import { wordsBlock } from './blocks.ts';
import { plainLines } from './plain-lines.ts';
import { siftStory } from './sift.ts';
import type { FoundStory, KnownWords, Tell } from './story.ts';

/**
 * Reads a text as copied from a page of news.
 * @returns undefined when there is no word in it
 */
export function readPlainText(text: string, known: KnownWords, tell: Tell): FoundStory | undefined {
  const blocks = plainLines(text, tell).map(wordsBlock);
  return siftStory(blocks, known, tell, { plain: true });
}
