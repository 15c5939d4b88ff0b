/**
 * Takes an Arabic word apart without knowing the language's words: what may be a clitic or an ending comes off, and what
 * is left, the core, groups the forms of a word together. A group is a meeting place, not a verdict: «بنان» meets
 * «لبنان» there; which of its forms are the same word is weighed with the archive's own counts (relations.ts). So the
 * index depends on rules alone, and a new story never changes how an old one is indexed.
 *
 * Affixes: light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007), widened
 * by the pronouns of the Snowball Arabic stemmer and by one-letter clitics. Works on folded words (fold.ts). That forms
 * of one word meet (ال 1.00, one-letter clitics 1.00, pronouns .98, sound plurals .98 of the pairs in ../shared/corpus)
 * matters more than that others do not: two letters are enough for a core.
 */

/** A folded word as prefix + core + suffix; the three joined are the word. */
export interface Affixes {
  /** Letters that may be clitics: conjunction, preposition, article. */
  prefix: string;
  /** What all forms of the word share. */
  core: string;
  /** Letters that may be endings or pronouns. */
  suffix: string;
}

/** No word is cut below this many letters, whichever clitics it may have. */
const SHORTEST_CORE = 2;

/** One-letter conjunctions and prepositions. */
const CLITICS = new Set('وفبلك');

/** Letters that end words: ة (folded ه), dual and plural, case, nisba, and parts of pronouns. */
const ENDINGS = new Set('هايتنو');

/** Where the letters that may be clitics end, so that `shortest` letters are left. */
function coreAt(word: string, shortest: number): number {
  let start = 0;
  for (;;) {
    const left = word.length - start - shortest;
    if (left >= 2 && word.startsWith('ال', start)) start += 2;
    else if (left >= 1 && CLITICS.has(word.charAt(start))) start += 1;
    else return start;
  }
}

/** Whether a word is still long enough without all that may be clitics: else its end is not cut. */
function isLongEnough(word: string): boolean {
  return word.length - coreAt(word, 0) >= SHORTEST_CORE;
}

/** Takes a folded Arabic word apart. */
export function splitAffixes(word: string): Affixes {
  let rest = word;
  for (;;) {
    const shorter = rest.slice(
      0,
      ENDINGS.has(rest.at(-1) ?? '') ? -1 : /[هك]م$/u.test(rest) ? -2 : undefined,
    );
    if (shorter === rest || !isLongEnough(shorter)) break;
    rest = shorter;
  }
  const start = coreAt(rest, SHORTEST_CORE);
  return { prefix: rest.slice(0, start), core: rest.slice(start), suffix: word.slice(rest.length) };
}
