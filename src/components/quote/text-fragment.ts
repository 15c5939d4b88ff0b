import { wordsOf, type Word } from './words.ts';

/** A place in a page: an offset in the text of a block. */
export interface Place {
  block: number;
  offset: number;
}

/** How many words each term of a directive has; none where there is no such term. */
interface Terms {
  prefix: number;
  start: number;
  end: number;
  suffix: number;
}

/** More characters than these are named by their first and last words. */
const LONGEST_WHOLE = 120;

/** Words in each term of a long quotation, at first and at most. */
const LEAST_WORDS = 3;
const MOST_WORDS = 8;

/** Words of context, at most. */
const MOST_CONTEXT = 8;

/** Whether `count` words from two places are alike, each in one block. */
function alike(words: readonly Word[], one: number, other: number, count: number): boolean {
  if (count === 0) return true;
  const last = other + count - 1;
  if (other < 0 || last >= words.length || words[other]?.block !== words[last]?.block) return false;
  for (let n = 0; n < count; n++) if (words[one + n]?.folded !== words[other + n]?.folded) return false;
  return true;
}

/**
 * What a browser finds first by terms that are taken from words `from` to `to`
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document).
 * @returns the first and last word found
 */
function found(words: readonly Word[], from: number, to: number, terms: Terms): [number, number] | undefined {
  const { prefix, start, end, suffix } = terms;
  for (let at = 0; at < words.length; at++) {
    if (!alike(words, from, at, start) || !alike(words, from - prefix, at - prefix, prefix)) continue;
    if (end === 0) {
      if (alike(words, to + 1, at + start, suffix)) return [at, at + start - 1];
      continue;
    }
    for (let last = at + start; last < words.length; last++) {
      if (alike(words, to - end + 1, last, end) && alike(words, to + 1, last + end, suffix))
        return [at, last + end - 1];
    }
  }
  return undefined;
}

/** How many words, up to `most`, are in one block from a word on: onward (1) or back (-1). */
function inBlock(words: readonly Word[], from: number, step: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && words[from]?.block === words[from + step * count]?.block && words[from]) count += 1;
  return count;
}

/** Ways to name words `from` to `to`, the shortest first. */
function* waysToName(words: readonly Word[], from: number, to: number, whole: boolean): Generator<Terms> {
  const all = to - from + 1;
  const lengths = whole ? [all] : Array.from({ length: MOST_WORDS }, (_, n) => n + LEAST_WORDS);
  for (const length of lengths) {
    const start = whole ? all : inBlock(words, from, 1, Math.min(length, Math.ceil(all / 2)));
    const end = whole ? 0 : inBlock(words, to, -1, Math.min(length, all - start));
    for (let context = 0; context <= MOST_CONTEXT; context++) {
      const prefix = inBlock(words, from - 1, -1, context);
      const suffix = inBlock(words, to + 1, 1, context);
      yield { prefix, start, end, suffix };
    }
  }
}

/** A term as the specification writes it: `-`, `,` and `&` mean something there. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * The text directive (`text=prefix-,start,end,-suffix`) of a selection, widened to whole words, such that a browser finds
 * that place and no earlier one.
 * @param blocks the text of the page's blocks, in order, with single spaces
 * @returns undefined when the selection has no word, or nothing tells its place from others
 */
export function textDirective(blocks: readonly string[], start: Place, end: Place): string | undefined {
  const words = wordsOf(blocks);
  const after = (word: Word, place: Place) =>
    word.block > place.block || (word.block === place.block && word.end > place.offset);
  const before = (word: Word, place: Place) =>
    word.block < place.block || (word.block === place.block && word.start < place.offset);
  const from = words.findIndex((word) => after(word, start));
  const to = words.findLastIndex((word) => before(word, end));
  const [first, last] = [words[from], words[to]];
  if (!first || !last || to < from) return undefined;

  const text = (one: number, count: number) => {
    const [a, b] = [words[one], words[one + count - 1]];
    return a && b ? encodeTerm(blocks[a.block]?.slice(a.start, b.end) ?? '') : '';
  };
  const whole = first.block === last.block && last.end - first.start <= LONGEST_WHOLE;
  for (const terms of waysToName(words, from, to, whole)) {
    const [foundFrom, foundTo] = found(words, from, to, terms) ?? [];
    if (foundFrom !== from || foundTo !== to) continue;
    const parts = [
      terms.prefix > 0 && `${text(from - terms.prefix, terms.prefix)}-`,
      text(from, terms.start),
      terms.end > 0 && text(to - terms.end + 1, terms.end),
      terms.suffix > 0 && `-${text(to + 1, terms.suffix)}`,
    ];
    return `text=${parts.filter(Boolean).join(',')}`;
  }
  return undefined;
}
