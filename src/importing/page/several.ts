import { isParagraph, type Block } from './blocks.ts';
import { dateLineOf } from './date-line.ts';
import { datelineOf } from './dateline.ts';
import { kindOfLine } from './line-kind.ts';
import type { KnownWords } from './story.ts';

/**
 * Where a second story seems to begin in a text: at a second dateline of an agency, behind «(النهاية)», behind a ruled
 * line, at a date between paragraphs. Texts are not cut there, since a long story may well have such a place.
 * @returns the line, or undefined when there is one story
 */
export function secondStory(blocks: readonly Block[], known: KnownWords): string | undefined {
  let datelines = 0;
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    const dateline = datelineOf(block.text);
    if (dateline && !dateline.unsure && dateline.rest !== '' && (datelines += 1) > 1)
      return block.text.slice(0, 80);
    const follows = blocks.slice(at + 1).filter(isParagraph).length;
    const isEnd = kindOfLine(block.text, known).kind === 'end' && /النهاية|انتهى/u.test(block.text);
    const isRule = /^[=*_~#-]{5,}$/u.test(block.text.replace(/\s/gu, ''));
    if ((isEnd || isRule) && paragraphs > 0 && follows > 0) return block.text;
    const date = paragraphs >= 2 && follows >= 2 ? dateLineOf(block.text, known.timeZone) : undefined;
    if (date?.published) return block.text;
    if (isParagraph(block)) paragraphs += 1;
  }
  return undefined;
}
