import { countWords, treeOf, type Block } from './blocks.ts';
import { shapeBody } from './body-shape.ts';
import { bodyRange, besideDates, takeFurniture, takeSignatures } from './furniture.ts';
import { takeHeadline } from './headline.ts';
import { takeDateline, takeEnd, tellUnsure } from './opening.ts';
import { dropHeadline, dropRepeats } from './repeats.ts';
import { secondStory } from './several.ts';
import { newSifting, type SiftContext, type Sifting } from './sifting.ts';
import type { FoundStory, PageDate } from './story.ts';

/** One to three words behind the last paragraph are the name of a section, known to this newsroom or not. */
function takeTrailingSection(sifting: Sifting): void {
  const { last } = bodyRange(sifting);
  const tail = sifting.blocks.slice(last + 1);
  const [only] = tail;
  if (!only || tail.length > 1 || only.shape !== 'words' || countWords(only.text) > 3) return;
  if (/[.؟!:»"]$/u.test(only.text)) return;
  sifting.sections.push(only.text);
  sifting.tell('line-dropped', only.text);
  sifting.blocks.pop();
}

const once = (names: readonly string[]) => [...new Set(names)];

/**
 * Parts the story from the page around it, line by line: headline, dates, dateline, names, topics, and what is only
 * furniture. What is taken out is told, and so is every guess.
 * @param given.title the headline, where the page's own data name it
 * @param given.published the date, where they name one
 * @param given.plain whether the lines are pasted text, which has no mark-up to say what is a heading
 */
export function siftStory(
  blocks: Block[],
  context: SiftContext,
  given: { title?: string | undefined; published?: PageDate | undefined; plain: boolean },
): FoundStory | undefined {
  const sifting = newSifting(blocks, context, given.title);
  sifting.published = given.published;
  const second = given.plain ? secondStory(blocks, context.known) : undefined;
  if (second !== undefined) context.tell('several-articles', second);
  const beside = besideDates(sifting);
  dropHeadline(sifting);
  takeFurniture(sifting);
  takeHeadline(sifting);
  dropHeadline(sifting);
  takeSignatures(sifting, beside);
  dropRepeats(sifting);
  takeDateline(sifting);
  takeEnd(sifting);
  if (given.plain) {
    takeTrailingSection(sifting);
    tellUnsure(sifting);
    shapeBody(sifting);
  }
  if (sifting.dropped.length > 0) context.tell('lines-dropped', once(sifting.dropped).join(' | '));
  const { title, kicker, published, updated, source, place } = sifting;
  if (title === undefined) return undefined;
  return {
    ...{ title, kicker, published, updated, source, place },
    sections: once(sifting.sections),
    bylines: once(sifting.bylines),
    tags: once(sifting.tags),
    tree: treeOf(sifting.blocks),
  };
}
