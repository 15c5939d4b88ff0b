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

/** Wrong forms of words, with every prefix they may have, and their right ones. */
export const SPELLINGS: ReadonlyMap<string, string> = build();
