/** A word of a page. */
export interface Word {
  /** Number of its block: a paragraph, a heading, a cell. */
  block: number;
  /** Where it begins in the block's text. */
  start: number;
  /** Where it ends. */
  end: number;
  /** What is compared. */
  folded: string;
}

/**
 * A word as links to words compare it: browsers look for the base letters alone (primary strength of the Unicode
 * Collation Algorithm), so that marks, case and the tatweel make no difference. Where we are not sure of a letter we take
 * words for alike: too much is then said of the place, never too little.
 */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u{640}]/gu, '')
    .toLowerCase();
}

/** The words of blocks by Unicode's word borders (UAX #29), at which a link's terms must begin and end. */
export function wordsOf(blocks: readonly string[]): Word[] {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  return blocks.flatMap((text, block) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({
        block,
        start: index,
        end: index + segment.length,
        folded: fold(segment),
      })),
  );
}
