import { isStopWord } from '../arabic/stop-words.ts';
import { nearWords } from '../arabic/typos.ts';
import { areSpellingsOfOneName, arabicOf, soundOf } from '../arabic/transliteration.ts';
import { foldWord, isArabicWord } from '../arabic/words.ts';
import type { KnownWord } from './vocabulary.ts';

/** A word of the archive that may be meant by another. */
export interface Guess {
  word: string;
  /** How likely: below 1. */
  weight: number;
  /** About how many stories have it. */
  stories: number;
}

/** Weight of a correction without distance, what distance takes off it, and what each doubling of its stories adds. */
const CORRECTED = 0.88;
const BY_DISTANCE = 0.3;
const BY_DOUBLING = 0.01;

/** Guesses that are looked up. */
const MOST = 12;

const likeliest = (guesses: Guess[]) => guesses.sort((a, b) => b.weight - a.weight).slice(0, MOST);

/** About how many stories have a word of the vocabulary. */
const storiesOf = ({ grade }: KnownWord) => Math.round(1.5 * 2 ** grade);

/** What may be meant by a word that no story has: words within a typing error or two, the likeliest first. */
export function corrections(word: string, vocabulary: readonly KnownWord[]): Guess[] {
  return likeliest(
    nearWords(word, vocabulary).flatMap(({ known, distance }): Guess[] =>
      isStopWord(known.word)
        ? []
        : [
            {
              word: known.word,
              weight: CORRECTED - BY_DISTANCE * distance + BY_DOUBLING * known.grade,
              stories: storiesOf(known),
            },
          ],
    ),
  );
}

/** Weight of a Latin name in Arabic letters, or the other way round. */
const TRANSLITERATED = 0.7;

/** Arabic words of the archive that a Latin name may be written as, the commonest first. */
export function transliterations(latin: string, vocabulary: readonly KnownWord[]): Guess[] {
  const pattern = arabicOf(latin);
  if (!pattern) return [];
  const found = vocabulary.filter(
    ({ word }) => word.length >= 3 && isArabicWord(word) && pattern.test(word.replace(ARTICLE, '')),
  );
  return likeliest(
    found.map((known) => ({
      word: known.word,
      weight: TRANSLITERATED + BY_DOUBLING * known.grade,
      stories: storiesOf(known),
    })),
  );
}

/** Weight of another spelling of a name that no story spells as typed. */
const SPELLED = 0.85;

/** The article that a name may have. */
const ARTICLE = /^(?:[وب]?ال|لل)/u;

/** Words of the archive that may be the same foreign name by another habit of hearing. */
export function otherSpellings(typed: string, vocabulary: readonly KnownWord[]): Guess[] {
  const sound = isArabicWord(typed) ? soundOf(typed) : undefined;
  if (sound === undefined) return [];
  const spellings = vocabulary.filter(({ word }) => {
    const name = word.replace(ARTICLE, '');
    return isArabicWord(word) && soundOf(name) === sound && areSpellingsOfOneName(typed, name);
  });
  return likeliest(
    spellings.map((known) => ({ word: known.word, weight: SPELLED, stories: storiesOf(known) })),
  );
}

/** Arabic letters by the Latin ones on the same keys. */
const KEYS = Object.fromEntries(
  Array.from('qwertyuiopasdfghjklzxcvnm', (key, index) => [key, 'ضصثقفغعهخحشسيبلاتنمئءؤرىة'[index] ?? '']),
);

/** What was typed by someone whose keyboard was set to Latin letters: «hgvdhq» is الرياض. */
export function onArabicKeys(typed: string): string | undefined {
  if (!/^[a-z;'[\]`,./]{3,}$/u.test(typed)) return undefined;
  const more: Readonly<Record<string, string>> = {
    b: 'لا',
    ';': 'ك',
    "'": 'ط',
    '[': 'ج',
    ']': 'د',
    '`': 'ذ',
    ',': 'و',
    '.': 'ز',
    '/': 'ظ',
  };
  const letters = Array.from(typed, (key) => more[key] ?? KEYS[key] ?? '');
  // Nothing is left of «xxx», which is three times ء.
  return foldWord(letters.join('')) || undefined;
}
