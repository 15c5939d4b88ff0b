import { brokenPlurals } from '../arabic/broken-plurals.ts';
import { stem } from '../arabic/stem.ts';
import { areSpellingsOfOneName, arabicOf, soundOf } from '../arabic/transliteration.ts';
import { isArabicWord } from '../arabic/words.ts';

/** Fewest stories of a word that may be linked. */
const FEWEST = 2;

/** A word that stands so seldom with an article, beside without, may be a name. */
const NAME_SHARE = 0.2;

/** Fewest stories and letters of a name. */
const FEWEST_OF_NAME = 3;
const SHORTEST_NAME = 4;

/** Two words and what they may be to each other. */
export interface Pair {
  from: string;
  to: string;
  kind: 'plural' | 'spelling' | 'latin';
}

/** Words that take the article. */
function nounsOf(counts: ReadonlyMap<string, number>): Set<string> {
  const nouns = new Set<string>();
  for (const word of counts.keys()) if (/^(?:ال|لل)../u.test(word)) nouns.add(word.slice(2));
  return nouns;
}

/** Endings and beginnings that a name never takes, but a verb does. */
const VERBAL: readonly ((word: string) => string)[] = [
  (word) => `ي${word}`,
  (word) => `ت${word}`,
  (word) => `${word}ت`,
  (word) => `${word}وا`,
  (word) => `${word}ون`,
  (word) => `ال${word}ات`,
];

/** Beginnings with an article, and of Arabic names, which are no spellings of one another: عبدالله, عبدالإله. */
const NO_NAME = /^(?:[وب]?ال|لل|عبد)/u;

/** Whether a word is a verb of the imperfect: another person of it is in the archive too. */
function isImperfect(word: string, counts: ReadonlyMap<string, number>): boolean {
  const [, future = '', person, rest = ''] = /^(س?)([يتنا])(.+)$/u.exec(word) ?? [];
  if (person === undefined) return false;
  return Array.from('يتنا').some(
    (other) =>
      (other !== person || future !== '') && counts.has((other === person ? '' : future) + other + rest),
  );
}

/**
 * Words that may be foreign names: the commonest form of their stem, hardly ever with an article, never inflected.
 */
function namesOf(counts: ReadonlyMap<string, number>): string[] {
  const commonest = new Map<string, string>();
  for (const [word, stories] of counts) {
    if (!isArabicWord(word)) continue;
    const group = stem(word);
    if (stories > (counts.get(commonest.get(group) ?? '') ?? 0)) commonest.set(group, word);
  }
  return [...commonest.values()].filter((word) => {
    const stories = counts.get(word) ?? 0;
    return (
      stories >= FEWEST_OF_NAME &&
      word.length >= SHORTEST_NAME &&
      !NO_NAME.test(word) &&
      (counts.get(`ال${word}`) ?? 0) <= NAME_SHARE * stories &&
      VERBAL.every((inflect) => !counts.has(inflect(word))) &&
      !isImperfect(word, counts)
    );
  });
}

/**
 * All pairs of words of the archive that the rules propose.
 * @param counts stories by folded word
 */
export function proposedPairs(counts: ReadonlyMap<string, number>): Pair[] {
  const pairs: Pair[] = [];
  const nouns = nounsOf(counts);
  for (const from of nouns) {
    for (const to of brokenPlurals(from))
      if (to.length > 1 && nouns.has(to)) pairs.push({ from, to, kind: 'plural' });
  }
  const names = namesOf(counts);
  const bySound = new Map<string, string[]>();
  for (const name of names) {
    const sound = soundOf(name);
    const alike = sound === undefined ? undefined : bySound.get(sound);
    if (alike) alike.push(name);
    else if (sound !== undefined) bySound.set(sound, [name]);
  }
  for (const alike of bySound.values()) {
    for (const [index, from] of alike.entries()) {
      for (const to of alike.slice(index + 1))
        if (areSpellingsOfOneName(from, to)) pairs.push({ from, to, kind: 'spelling' });
    }
  }
  for (const [from, stories] of counts) {
    const pattern = stories >= FEWEST && from.length >= SHORTEST_NAME ? arabicOf(from) : undefined;
    if (pattern) for (const to of names) if (pattern.test(to)) pairs.push({ from, to, kind: 'latin' });
  }
  return pairs;
}
