import type { Hit } from './archive.client.ts';

/** The stories of one form of an asked word. */
export interface FormHits {
  /** How near the form is to the asked word; 1 for itself. */
  weight: number;
  /** Whether it is no form of the word, but what may be meant by it. */
  isGuess: boolean;
  hits: readonly Hit[];
}

/** An asked word with all that was found for it. */
export interface Term {
  /** Stories that have the word itself, or what is most likely meant by it. */
  stories: number;
  forms: readonly FormHits[];
  /** Whether its guesses are what a half-typed word may become: the likeliest of those is more likely than of others. */
  isCompleted?: boolean;
}

/** A story and its score; the highest is the best. */
export interface Ranked {
  story: number;
  score: number;
  /** How much of what was asked for it has, by the words' rarity: 1 for all of them, in some form. */
  share: number;
  /** How near its form of each word is, at the least near one; 0 where it lacks one. */
  nearness: number;
}

/** What a headline, and what topics and names beside the text add to a word's score. */
const HEADLINE = 0.4;
const ABOUT = 0.25;

/** What a word adds that a story is much about. */
const SHARE = 0.3;

/** What standing among a story's first words, where news says what is new, adds to a word's score. */
const LEAD = 0.1;
const LEAD_WORDS = 40;

/**
 * The word as asked for comes before its other forms, however rare those are, where it is all that is asked for; in a
 * headline its clitics make no difference.
 */
const AS_ASKED = 15;
const BUT_CLITICS = 0.7;

/** Stories of a word from which that is so: of a rare word the form that was asked for is meant. */
const COMMON = 10;

/**
 * What guesses are worth where a word is all that is asked for, by the rarest word of the archive, and what each story of
 * one takes off the next.
 */
const GUESSED = 1.1;
const NEXT_OF_GUESS = 0.08;
const NEXT_OF_COMPLETION = 0.03;
const LEAST_OF_GUESS = 0.3;

/** What a story with all the words has over one that lacks some, and what one loses that lacks all but one. */
const COMPLETE = 1.5;
const INCOMPLETE = 0.5;

/** What words add that are near one another, and that follow one another in the order asked for, up to all of them. */
const CLOSE = 0.15;
const IN_ORDER = 0.6;

/** Words between two that still follow one another: a stop word or two. */
const GAP = 3;

/** What the latest story has over the first one of the archive: a tie is broken for the new. */
const RECENT = 0.02;

/** Inverse document frequency as in BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
export function rarity(stories: number, all: number): number {
  return Math.log(1 + (all - stories + 0.5) / (stories + 0.5));
}

/** The least distance from a place of one word to the next word's, 0 where they follow one another. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = 99;
  let at = 0;
  for (const place of first) {
    while (at < second.length && (second[at] ?? 0) < place) at++;
    const after = second[at];
    const before = second[at - 1];
    if (after !== undefined) least = Math.min(least, Math.abs(after - place - 1));
    if (before !== undefined) least = Math.min(least, place - before);
  }
  return least;
}

/** How many of the words follow one another in a story, at most; they may have a stop word between them. */
function longestRun(places: readonly (readonly number[] | undefined)[]): number {
  let longest = 1;
  let before = new Map<number, number>();
  for (const own of places) {
    const here = new Map<number, number>();
    for (const place of own ?? []) {
      let run = 1;
      for (let gap = 1; gap <= GAP; gap++) run = Math.max(run, (before.get(place - gap) ?? 0) + 1);
      here.set(place, run);
      if (run > longest) longest = run;
    }
    before = here;
  }
  return longest;
}

/** What a story has of one asked word. */
interface Match {
  score: number;
  weight: number;
  places: readonly number[];
}

/** The best form of an asked word in each story. */
function matches(term: Term, all: number, alone: boolean): Map<number, Match> {
  const own = rarity(Math.max(term.stories, 1), all);
  const best = new Map<number, Match>();
  const guessed = GUESSED * rarity(1, all);
  const next = term.isCompleted === true ? NEXT_OF_COMPLETION : NEXT_OF_GUESS;
  for (const { weight, isGuess, hits } of term.forms) {
    // A rare form tells more than a common one of the same word, so that all forms come to be seen on the first page;
    // beside other words it must not outweigh them.
    const rare = rarity(hits.length, all);
    const worth = weight === 1 ? own : weight * (isGuess ? own : alone ? rare : Math.min(rare, own));
    for (const [index, { story, share, places, inHeadline, inAbout }] of hits.entries()) {
      const inLead = (places[0] ?? LEAD_WORDS) < LEAD_WORDS;
      const where =
        1 + SHARE * share + (inHeadline ? HEADLINE : 0) + (inAbout ? ABOUT : 0) + (inLead ? LEAD : 0);
      const inClitics = weight >= BUT_CLITICS && !isGuess && inHeadline && term.stories >= COMMON;
      const isAsked = weight === 1 || inClitics;
      let score = worth * where + (alone && isAsked ? AS_ASKED : 0);
      // The stories of several guesses take turns: the likeliest may be wrong.
      if (alone && isGuess) score = weight * guessed * Math.max(LEAST_OF_GUESS, 1 - next * index) * where;
      if (score > (best.get(story)?.score ?? 0)) best.set(story, { score, weight, places });
    }
  }
  return best;
}

/**
 * Ranks the stories that have at least one of the asked words.
 * @param all number of stories in the archive
 * @param ages by story: its place in the order of dates, the oldest 0
 */
export function rank(asked: readonly Term[], all: number, ages: ReadonlyMap<number, number>): Ranked[] {
  // A word of which the archive has nothing tells no story from another.
  const terms = asked.filter(({ forms }) => forms.some(({ hits }) => hits.length > 0));
  const found = new Map<
    number,
    { score: number; terms: number; rarity: number; nearness: number; places: (readonly number[])[] }
  >();
  let whole = 0;
  for (const [index, term] of terms.entries()) {
    const own = rarity(Math.max(term.stories, 1), all);
    whole += own;
    for (const [story, { score, weight, places }] of matches(term, all, terms.length === 1)) {
      let sum = found.get(story);
      if (!sum) found.set(story, (sum = { score: 0, terms: 0, rarity: 0, nearness: 1, places: [] }));
      sum.score += score;
      sum.terms += 1;
      sum.rarity += own;
      sum.nearness = Math.min(sum.nearness, weight);
      sum.places[index] = places;
    }
  }
  const ranked = [...found].map(([story, { score, terms: has, rarity: had, nearness, places }]): Ranked => {
    let factor = 1 + RECENT * ((ages.get(story) ?? 0) / all);
    if (terms.length > 1) {
      factor *= 1 + INCOMPLETE * (has / terms.length - 1);
      if (has === terms.length) factor *= COMPLETE;
      let together = 0;
      for (let index = 1; index < terms.length; index++) {
        const [first, second] = [places[index - 1], places[index]];
        if (first && second) together += 1 / (1 + distance(first, second));
      }
      const most = terms.length - 1;
      factor *= 1 + (CLOSE * together) / most + (IN_ORDER * (longestRun(places) - 1)) / most;
    }
    return {
      story,
      score: score * factor,
      share: has === terms.length ? 1 : had / whole,
      nearness: has === terms.length ? nearness : 0,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (ages.get(b.story) ?? 0) - (ages.get(a.story) ?? 0));
}
