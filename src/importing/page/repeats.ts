import type { Element } from 'hast';
import { property } from '../html/tree.ts';
import { countWords, endsSentence, pictureIn, type Block } from './blocks.ts';
import { bareLine } from './furniture-words.ts';
import { bodyRange } from './furniture.ts';
import { captionCredit } from './line-kind.ts';
import type { Sifting } from './sifting.ts';

/** What makes two lines one: their words, without the credit behind a caption. */
const keyOf = (text: string) => bareLine(captionCredit(text)?.caption ?? text);

/** The headline where it is said again, once or twice, as pages do above a picture. */
export function dropHeadline(sifting: Sifting): void {
  const { title, tell } = sifting;
  if (title === undefined) return;
  const key = bareLine(title);
  sifting.blocks = sifting.blocks.filter((block) => {
    const isSame = block.shape !== 'picture' && bareLine(block.text) === key;
    if (isSame) tell('repeat-dropped', block.text);
    return !isSame;
  });
}

/** A caption in a line of its own goes to the picture above it, where that has none. */
function attach(picture: Element, text: string, sifting: Sifting): void {
  if (property(picture, 'title') === '') picture.properties.title = text;
  else sifting.tell('repeat-dropped', text);
}

/**
 * Captions and doubled lines. A line that stands twice and is no whole sentence is the caption of a picture that was
 * not pasted: once from its alternative text, once from below it. A paragraph that stands twice stays once.
 */
export function dropRepeats(sifting: Sifting): void {
  const { tell } = sifting;
  const counts = new Map<string, number>();
  for (const { text, shape } of sifting.blocks) {
    if (shape !== 'list' && shape !== 'other') counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  }
  const { first } = bodyRange(sifting);
  const { blocks } = sifting;
  // A refrain stands twice too, but neither above the text nor twice in a row.
  const captions = new Set(
    blocks
      .filter(({ text }, at) => at < first || keyOf(blocks[at + 1]?.text ?? '') === keyOf(text))
      .map(({ text }) => keyOf(text)),
  );
  const seen = new Set<string>();
  let picture: Element | undefined;
  sifting.blocks = sifting.blocks.filter((block: Block) => {
    const { text, shape } = block;
    const above = picture;
    picture = pictureIn(block.node);
    if (shape !== 'words') return true;
    const key = keyOf(text);
    const isCaption = !endsSentence(text) && countWords(text) <= 35;
    const isTold = captionCredit(text) !== undefined && countWords(text) <= 35;
    const again = (counts.get(key) ?? 0) > 1;
    const isAlt = above !== undefined && keyOf(property(above, 'title') || property(above, 'alt')) === key;
    if (above && (isTold || (isCaption && (isAlt || again)))) {
      attach(above, text, sifting);
      seen.add(text);
      return false;
    }
    if (isTold || (again && isCaption && captions.has(key) && countWords(text) >= 2)) {
      if (!seen.has(text)) tell('caption-dropped', text);
      seen.add(text);
      return false;
    }
    if (again && seen.has(key) && !isCaption) {
      tell('repeat-dropped', text);
      return false;
    }
    if (again) seen.add(key);
    return true;
  });
}
