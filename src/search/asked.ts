import { stripMarks } from '../arabic/fold.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { wordsOf } from '../arabic/words.ts';
import { typedQuery } from './query.ts';

/** Words of a query that are looked up; the others of a longer one are not. */
const MOST_WORDS = 12;

/** A word that the reader asks for. */
export interface AskedWord {
  /** Folded. */
  word: string;
  /** As typed. */
  typed: string;
  /** Whether the reader may still be typing it. */
  halfTyped: boolean;
}

/** A query taken apart. */
export interface Asked {
  /** Words to be found, each once. */
  words: AskedWord[];
  /** Folded words that must follow one another. */
  phrases: string[][];
  /** Folded words of stories that are not wanted. */
  excluded: string[];
  /** Folded words that must not follow one another. */
  excludedPhrases: string[][];
}

/** Whether a word is no stop word though it folds to one: the name علي is not the preposition على. */
function isName(typed: string): boolean {
  return stripMarks(typed) === 'علي';
}

/** Words in quotes; a minus sign before them excludes as it does before a word. */
const QUOTED = /((?<=^|\s)[-−–])?(?:"([^"]+)"|«([^»]+)»|“([^”]+)”|„([^“]+)“)/gu;

/** A minus sign before a word, behind a space: «كوفيد-19» excludes nothing. */
const EXCLUDED = /(?<=^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

/**
 * What a query asks for. Stop words count only where there is nothing else, or in quotes: «كيف حال الاقتصاد» asks for
 * حال and الاقتصاد.
 */
export function askedBy(query: string): Asked {
  const clean = typedQuery(query);
  const phrases: string[][] = [];
  const excluded: string[] = [];
  const excludedPhrases: string[][] = [];
  const plain = clean
    .replace(QUOTED, (_, minus: string | undefined, ...quoted: (string | undefined)[]) => {
      const words = wordsOf(quoted.slice(0, 4).find((text) => typeof text === 'string') ?? '');
      const list = minus === undefined ? phrases : excludedPhrases;
      if (words.length > 0) list.push(words.slice(0, MOST_WORDS).map(({ word }) => word));
      return ' ';
    })
    .replace(EXCLUDED, (_, word: string) => {
      excluded.push(...wordsOf(word).map((one) => one.word));
      return ' ';
    });
  const all = wordsOf(plain);
  const last = all.at(-1);
  const halfTyped = last?.end === plain.length && plain.length === clean.length;
  const words = new Map<string, AskedWord>();
  for (const one of all) {
    const { word, start, end } = one;
    const typed = plain.slice(start, end);
    const before = words.get(word);
    // A preposition takes nothing from the name that is spelt like it.
    if (before && isName(before.typed) && !isName(typed)) continue;
    words.delete(word);
    words.set(word, { word, typed, halfTyped: halfTyped && one === last });
  }
  const telling = [...words.values()].filter(({ word, typed }) => !isStopWord(word) || isName(typed));
  const kept = telling.length > 0 || phrases.length > 0 ? telling : [...words.values()];
  return {
    words: kept.slice(0, MOST_WORDS),
    phrases: phrases.slice(0, MOST_WORDS),
    excluded: excluded.slice(0, MOST_WORDS),
    excludedPhrases: excludedPhrases.slice(0, MOST_WORDS),
  };
}
