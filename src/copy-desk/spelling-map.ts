import {
  HAMZA_NOUNS,
  HAMZA_NOUNS_WITH_AL,
  HAMZA_WORDS,
  NEVER,
  WASL_NOUNS,
  WHOLE_WORDS,
} from './word-lists.ts';

/** What may stand before a noun without «ال», with it, and before any word. */
const BEFORE_BARE = ['', 'ب', 'ل', 'ك'];
const BEFORE_AL: readonly (readonly [wrong: string, right: string])[] = [
  ['ال', 'ال'],
  ['بال', 'بال'],
  ['كال', 'كال'],
  ['لل', 'لل'],
];
const CONJUNCTIONS = ['', 'و', 'ف'];

const words = (list: string) => list.split(/\s+/u).filter((word) => word !== '');
const withoutHamza = (word: string) => word.replace(/^[أإآ]/u, 'ا');
const withHamza = (word: string) => word.replace(/^ا/u, 'إ');

function build(): Map<string, string> {
  const map = new Map<string, string>();
  const add = (wrong: string, right: string) => {
    for (const and of CONJUNCTIONS) {
      const form = and + wrong;
      if (form !== and + right && !NEVER.has(form) && !map.has(form)) map.set(form, and + right);
    }
  };
  const addNoun = (wrong: string, right: string, isBare: boolean) => {
    if (isBare) for (const before of BEFORE_BARE) add(before + wrong, before + right);
    for (const [a, b] of BEFORE_AL) add(a + wrong, b + right);
  };
  for (const word of words(HAMZA_NOUNS)) addNoun(withoutHamza(word), word, true);
  for (const word of words(HAMZA_NOUNS_WITH_AL)) addNoun(withoutHamza(word), word, false);
  for (const word of words(HAMZA_WORDS)) add(withoutHamza(word), word);
  for (const word of words(WASL_NOUNS)) addNoun(withHamza(word), word, true);
  for (const pair of words(WHOLE_WORDS)) {
    const [wrong = '', right = ''] = pair.split(':');
    add(wrong, right);
  }
  return map;
}

/** A number for the first three letters of a word. */
const beginning = (a: number, b: number, c: number) => (a ^ (b << 4) ^ (c << 8)) & 0xffff;

/**
 * A quick no for most words: whether any of the given words begins with the three letters that stand at a place of a
 * text. It answers yes for some that none begins with.
 */
export function beginnings(words: Iterable<string>): (text: string, start: number) => boolean {
  const known = new Uint8Array(0x10000);
  // Of a word of two letters the third may be anything that ends a word.
  const short = new Uint8Array(0x10000);
  for (const word of words) {
    if (word.length < 3) short[beginning(word.charCodeAt(0), word.charCodeAt(1), 0)] = 1;
    else known[beginning(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  }
  return (text, start) => {
    const [a, b] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
    return known[beginning(a, b, text.charCodeAt(start + 2))] === 1 || short[beginning(a, b, 0)] === 1;
  };
}

/** Wrong forms of words, with every prefix they may have, and their right ones. */
export const SPELLINGS: ReadonlyMap<string, string> = build();
