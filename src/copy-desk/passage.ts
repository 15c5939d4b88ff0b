/**
 * A passage: the running text of one paragraph, heading, table cell, picture description or field of the front matter,
 * as a reader sees it, and where each of its characters stands in the file. Rules read the text; what they mend is then
 * put in at the place in the source. What no rule may touch (code, addresses, pictures, verses of the Quran) is one or
 * more U+FFFC, Unicode's own sign for an object in text.
 */

/** Stands in a passage for what is not prose. */
export const OBJECT = '\uFFFC';

/** A piece of a passage and the piece of the file that says it. */
export interface Segment {
  /** Where it begins in the passage's text. */
  at: number;
  /** Its length there. */
  length: number;
  /** Where it begins in the file. */
  source: number;
  /** Its length there; the same as `length` where the file says it sign by sign. */
  sourceLength: number;
}

/** What kind of text a passage is. */
export type PassageKind =
  | 'title'
  | 'summary'
  | 'kicker'
  | 'tag'
  | 'alt'
  | 'caption'
  | 'correction'
  | 'heading'
  | 'paragraph'
  | 'cell';

/** A word of a passage: Arabic letters with their marks. */
export interface PassageWord {
  /** Where it begins in the passage. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** Whether a UTF-16 unit is an Arabic letter or mark: U+0620-065F, U+0670-06D3, U+06D5. */
function isWordUnit(unit: number): boolean {
  return unit >= 0x620 && unit <= 0x6d5 && !(unit > 0x65f && unit < 0x670) && unit !== 0x6d4;
}

/** Signs that are prose for no rule: addresses, handles, hashtags, file names; and verses between ﴿ and ﴾. */
const NOT_PROSE = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s«»“”<>،؛؟]+`,
    String.raw`\bwww\.[^\s«»“”<>،؛؟]+`,
    String.raw`[\w.+%-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\b[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?:\/[^\s«»“”<>،؛؟]*)?`,
    String.raw`(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]+`,
    String.raw`\uFD3F[^\uFD3E]*\uFD3E|\uFD3E[^\uFD3F]*\uFD3F`,
  ].join('|'),
  'gu',
);

/** See the head of this file. */
export class Passage {
  readonly kind: PassageKind;
  /** The field of the front matter, `image.alt`; undefined in the body. */
  readonly field: string | undefined;
  /** The text, with {@link OBJECT} for what is not prose. */
  readonly text: string;
  /** The text before addresses and verses were hidden. */
  readonly whole: string;
  readonly #segments: readonly Segment[];
  #words: PassageWord[] | undefined;

  constructor(kind: PassageKind, field: string | undefined, text: string, segments: readonly Segment[]) {
    this.kind = kind;
    this.field = field;
    this.whole = text;
    this.text = /[@#\uFD3E\uFD3F]|:\/\/|\w\.\w/u.test(text)
      ? text.replace(NOT_PROSE, (found) => OBJECT.repeat(found.length))
      : text;
    this.#segments = segments;
  }

  /** Its Arabic words, found once for all rules. A loop, since half a million words of an archive come by here. */
  get words(): readonly PassageWord[] {
    if (this.#words) return this.#words;
    const words: PassageWord[] = [];
    const { text } = this;
    for (let at = 0; at < text.length; at++) {
      if (!isWordUnit(text.charCodeAt(at))) continue;
      const start = at;
      while (isWordUnit(text.charCodeAt(at))) at += 1;
      words.push({ start, end: at });
    }
    this.#words = words;
    return words;
  }

  /** The segment that holds a character. */
  #segmentAt(offset: number): Segment | undefined {
    let [low, high] = [0, this.#segments.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = this.#segments[middle];
      if (!segment) return undefined;
      if (offset < segment.at) high = middle - 1;
      else if (offset >= segment.at + segment.length) low = middle + 1;
      else return segment;
    }
    return undefined;
  }

  /** Where a character begins in the file, or ends; undefined inside of what the file says in another way. */
  #place(offset: number, side: 'start' | 'end'): number | undefined {
    const segment = this.#segmentAt(offset);
    if (!segment) return undefined;
    const { at, length, source, sourceLength } = segment;
    const within = offset - at + (side === 'end' ? 1 : 0);
    if (length === sourceLength) return source + within;
    if (within === 0) return source;
    return within === length ? source + sourceLength : undefined;
  }

  /** Where a character begins in the file; the nearest place where it has none of its own. */
  sourceOf(offset: number): number {
    const segment = this.#segmentAt(offset) ?? this.#segments.at(-1);
    return this.#place(offset, 'start') ?? (segment ? segment.source : 0);
  }

  /**
   * The place in the file of a piece of the text that may be replaced: it stands there without anything between (no
   * mark-up, no line's beginning) and without anything that is not prose. An empty piece lies between two characters.
   */
  editable(start: number, end: number): { start: number; end: number } | undefined {
    if (this.text.slice(start, end).includes(OBJECT)) return undefined;
    const [first, last] = start === end ? [start - 1, start] : [start, end - 1];
    for (let at = first; at < last; at++) {
      if (this.#place(at, 'end') !== this.#place(at + 1, 'start')) return undefined;
    }
    const [from, to] = [
      this.#place(first, start === end ? 'end' : 'start'),
      this.#place(last, start === end ? 'start' : 'end'),
    ];
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  }
}
