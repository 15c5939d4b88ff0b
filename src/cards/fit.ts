/** How a headline is set in its space: the largest size in which it fits, in lines of like length. */

/** A text, measured: widths are in em, so that they hold for every size. */
export interface MeasuredText {
  /** The width of each word. */
  words: readonly number[];
  /** The width of a space. */
  space: number;
  /** The width of `…`. */
  ellipsis: number;
}

/** The space for it, in pixels, and how it may be set. */
export interface TextSpace {
  width: number;
  height: number;
  /** Sizes in pixels, largest first. */
  sizes: readonly number[];
  /** Height of a line, in em. */
  leading: number;
  /** Down to this size one line is better than two larger ones: names and dates are read at a glance. */
  oneLineFrom?: number;
}

/** How it is set. */
export interface Fitted {
  /** Size in pixels. */
  size: number;
  /** Width of the column in pixels; its lines are about as long as each other. */
  width: number;
  /** How many lines. */
  lines: number;
  /** How many words are shown; where it is not all of them, an ellipsis follows. */
  shown: number;
}

/** Lines that words take in a column, filled one after the other as browsers do; and the longest of them, in em. */
export function fillLines(words: readonly number[], space: number, column: number) {
  let lines = 1;
  let line = 0;
  let longest = 0;
  for (const word of words) {
    if (line > 0 && line + space + word > column) {
      lines += 1;
      line = 0;
    }
    // A word that is longer than the column is broken anywhere.
    const extra = Math.max(0, Math.ceil(word / column) - 1);
    if (extra > 0) {
      lines += extra;
      longest = column;
    }
    line += (line > 0 ? space : 0) + word - extra * column;
    longest = Math.max(longest, line);
  }
  return { lines, longest };
}

/** The narrowest column, in em, in which the words take no more lines: then they are about as long as each other. */
function balanced(words: readonly number[], space: number, column: number): number {
  const { lines } = fillLines(words, space, column);
  let narrow = Math.max(...words, 0);
  let wide = column;
  if (narrow >= wide) return wide;
  for (let step = 0; step < 16; step++) {
    const middle = (narrow + wide) / 2;
    if (fillLines(words, space, middle).lines > lines) narrow = middle;
    else wide = middle;
  }
  return fillLines(words, space, wide).longest;
}

/**
 * The largest size in which all words fit and none has to be broken; where even the smallest is too large, as many
 * words as fit, and an ellipsis.
 */
export function fitText({ words, space, ellipsis }: MeasuredText, room: TextSpace): Fitted {
  const most = (size: number) => Math.floor(room.height / (size * room.leading));
  const set = (size: number, all: readonly number[], shown: number): Fitted => {
    const column = room.width / size;
    const { lines } = fillLines(all, space, column);
    const width = Math.min(room.width, Math.ceil(balanced(all, space, column) * size) + 1);
    return { size, width, lines, shown };
  };
  const longest = Math.max(...words, 0);
  const { oneLineFrom = Infinity } = room;
  for (const size of room.sizes.filter((one) => one >= oneLineFrom)) {
    if (fillLines(words, space, room.width / size).lines === 1) return set(size, words, words.length);
  }
  for (const whole of [true, false]) {
    for (const size of room.sizes) {
      const column = room.width / size;
      if (whole && longest > column) continue;
      if (fillLines(words, space, column).lines <= most(size)) return set(size, words, words.length);
    }
  }
  const size = room.sizes.at(-1) ?? 16;
  for (let shown = words.length - 1; shown > 0; shown--) {
    const all = words.slice(0, shown).map((word, index) => (index === shown - 1 ? word + ellipsis : word));
    if (fillLines(all, space, room.width / size).lines <= most(size)) return set(size, all, shown);
  }
  return set(size, [room.width / size], 0);
}
