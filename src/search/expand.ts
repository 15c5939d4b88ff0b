import { foldWord, isArabicWord } from '../arabic/words.ts';
import type { AskedWord } from './asked.ts';
import type { Archive, Group } from './archive.client.ts';
import { corrections, onArabicKeys, otherSpellings, transliterations, type Guess } from './guesses.ts';

/** The part of the archive that says which words there are. */
export type Words = Pick<Archive, 'group' | 'beginning' | 'vocabulary'>;

/** What an asked word may stand for. */
export interface Expanded {
  asked: AskedWord;
  /** Stories that have the word as it was asked for. */
  stories: number;
  /** By word of the archive: 1 for the word itself, less for others. */
  forms: Map<string, number>;
  /** Words that are no forms of the asked one, but may be meant: what it may become, or was to be. */
  guesses: Map<string, number>;
  /** Whether the guesses are words that the half-typed one may become, and not what it was to be. */
  isCompleted: boolean;
  /** Stories by form or guess. */
  counts: Map<string, number>;
  /** Compound names that are written as one word or as two: words that follow one another. */
  phrases: string[][];
  /** The word that was probably meant, when the archive has neither it nor a near form of it. */
  meant: string | undefined;
}

/** Forms that weigh less are left out. */
const LEAST = 0.15;

/** From this weight on a form is the same word with other clitics. */
export const SAME = 0.7;

/** Weight of a word that begins with what is typed, what each further letter takes off, and each doubling adds. */
const COMPLETED = 0.85;
const MOST_LIKELY = 0.99;
const FURTHER = 0.02;
const BY_DOUBLING = 0.02;

/** What other clitics leave of it: «خوارز» becomes الخوارزمية too. */
const OTHER_CLITICS = 0.6;

/** What is left of corrections where a word is half typed, and becomes one of the archive's. */
const RATHER_COMPLETED = 0.5;

/** What is taken off where the word as typed is one of the archive's, and may be meant. */
const BESIDE = 0.5;

/** Completions that are looked up. */
const MOST_COMPLETIONS = 24;

/** Stories of a half-typed word's completions from which it is no error. */
const COMPLETE = 10;

/** Letters from which a half-typed word may be a whole one with an error all the same. */
const WHOLE = 6;

/** Stories of the typed word from which nothing is guessed. */
const ENOUGH = 10;

/** From this weight on a correction is suggested. */
const SUGGESTED = 0.6;

/** How much likelier another guess may be: for «obama» the archive has أوباما, and «osama» is not suggested. */
const RIVAL = 0.1;

/** Weights of the word with its hamza on another seat, and of that one's forms where the archive has not itself. */
const OTHER_SEAT = 0.97;
const FORM_OF_OTHER_SEAT = 0.75;

/** Spellings of a word with its hamza on another seat: شئون and شؤون are both in use. */
function otherSeats(typed: string): Set<string> {
  const text = typed.normalize('NFKC');
  const spellings = new Set<string>();
  for (const { index } of text.matchAll(/[ؤئء]/gu)) {
    for (const seat of 'ؤئءأ') spellings.add(foldWord(text.slice(0, index) + seat + text.slice(index + 1)));
  }
  return spellings;
}

/** A word without the clitics that it may have. */
function bare(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])?(?=..)/u, '');
}

/** Letters of a half-typed word that its core begins with, whatever the word will be. */
function coreBeginning(word: string): string {
  return word.replace(/^(?:ال|[وفبلك])*/u, '');
}

class Expansion implements Expanded {
  readonly asked: AskedWord;
  readonly forms = new Map<string, number>();
  readonly guesses = new Map<string, number>();
  readonly counts = new Map<string, number>();
  readonly phrases: string[][] = [];
  stories = 0;
  isCompleted = false;
  meant: string | undefined;

  constructor(asked: AskedWord) {
    this.asked = asked;
  }

  add(form: string, weight: number, stories: number): void {
    if (weight < LEAST || stories === 0) return;
    this.forms.set(form, Math.max(weight, this.forms.get(form) ?? 0));
    this.counts.set(form, stories);
  }

  /** Adds the forms of a group that are related to a word. */
  addRelated({ related }: Group, word: string, factor: number): void {
    for (const { form, weight, documents } of related.related(word))
      this.add(form, weight * factor, documents);
  }

  guess(guesses: readonly Guess[]): void {
    for (const { word, weight, stories } of guesses) {
      if (this.forms.has(word)) continue;
      this.guesses.set(word, Math.max(weight, this.guesses.get(word) ?? 0));
      this.counts.set(word, stories);
    }
  }

  /** Words that may begin as the half-typed one does. */
  async #beginningSo(words: Words): Promise<Iterable<[word: string, stories: number]>> {
    const { word } = this.asked;
    const beginning = isArabicWord(word) ? coreBeginning(word) : word;
    if (beginning.length > 1) return words.beginning(beginning);
    // «الولا» may all be clitics, so that the core can begin with any letter.
    if (word.length < 3 || this.stories > 0) return [];
    const known = (await words.vocabulary()).filter((one) => one.word.startsWith(word));
    return known.map((one) => [one.word, 2 ** one.grade]);
  }

  /** Adds what the half-typed word may become. @returns the stories of all that */
  async complete(words: Words): Promise<number> {
    const { word } = this.asked;
    if (this.stories >= ENOUGH) return 0;
    const all: Guess[] = [];
    const withoutArticle = word.replace(/^ال(?=..)/u, '');
    for (const [known, stories] of await this.#beginningSo(words)) {
      const clitics = known.startsWith(word) ? 1 : OTHER_CLITICS;
      if (known === word || (clitics < 1 && !bare(known).startsWith(withoutArticle))) continue;
      const letters = FURTHER * (known.length - word.length);
      const weight = Math.min(MOST_LIKELY, COMPLETED - letters + BY_DOUBLING * Math.log2(stories));
      all.push({ word: known, weight: clitics * (this.stories === 0 ? weight : weight - BESIDE), stories });
    }
    this.guess(all.sort((a, b) => b.weight - a.weight).slice(0, MOST_COMPLETIONS));
    return all.reduce((sum, { stories }) => sum + stories, 0);
  }

  /** Adds what was meant by a word that no story has. @param factor what is left of its weight */
  async correct(words: Words, factor: number): Promise<void> {
    const { word, typed } = this.asked;
    let isSeat = false;
    const seats = [...otherSeats(typed)].filter((seat) => seat !== word);
    const groups = await Promise.all(seats.map((seat) => words.group(seat)));
    for (const [index, group] of groups.entries()) {
      const seat = seats[index] ?? '';
      this.addRelated(group, seat, group.forms.has(seat) ? OTHER_SEAT : FORM_OF_OTHER_SEAT);
      if (group.forms.has(seat)) isSeat = true;
    }
    // It was no typing error.
    if (isSeat) return;
    const isKnown = [...this.forms.values()].some((weight) => weight >= SAME);
    const vocabulary = await words.vocabulary();
    const likely = corrections(word, vocabulary).map((one) => ({ ...one, weight: one.weight * factor }));
    const rival = Math.max(0, ...this.guesses.values());
    this.guess(likely);
    if (isKnown) return;
    const spellings = otherSpellings(word, vocabulary);
    this.guess(spellings);
    const [likeliest] = [...spellings, ...likely].sort((a, b) => b.weight - a.weight);
    if (likeliest && likeliest.weight >= Math.max(SUGGESTED, rival - RIVAL)) this.meant = likeliest.word;
  }

  /** Adds what a word in Latin letters is called in Arabic, or what it is on the keys of an Arabic keyboard. */
  async toArabic(words: Words): Promise<void> {
    const { word, typed } = this.asked;
    this.guess(transliterations(word, await words.vocabulary()));
    if (this.guesses.size > 0 || this.stories > 0) return;
    const onKeys = onArabicKeys(typed.toLowerCase());
    const group = onKeys === undefined ? undefined : await words.group(onKeys);
    const stories = group?.forms.get(onKeys ?? '') ?? 0;
    if (onKeys === undefined || stories === 0) return;
    this.guess([{ word: onKeys, weight: SAME, stories }]);
    this.meant = onKeys;
  }
}

/** What a word may stand for by its forms, and where no story has it, by other seats of its hamza and by typing errors. */
export async function expand(asked: AskedWord, words: Words): Promise<Expanded> {
  const expansion = new Expansion(asked);
  const isArabic = isArabicWord(asked.word);
  const group = await words.group(asked.word);
  expansion.stories = group.forms.get(asked.word) ?? 0;
  if (isArabic) expansion.addRelated(group, asked.word, 1);
  else expansion.add(asked.word, 1, expansion.stories);
  const completed = asked.halfTyped ? await expansion.complete(words) : 0;
  if (/^[a-z]{3,}$/u.test(asked.word) && expansion.stories < ENOUGH) await expansion.toArabic(words);
  // The beginning of a word is no error, and the list of all words need not be loaded for it; many letters are no beginning.
  const isBeginning = completed >= COMPLETE && asked.word.length < WHOLE;
  if (
    expansion.stories === 0 &&
    expansion.meant === undefined &&
    !isBeginning &&
    !/^\p{N}+$/u.test(asked.word)
  )
    await expansion.correct(words, completed > 0 ? RATHER_COMPLETED : 1);
  expansion.isCompleted = completed > 0;
  if (completed >= COMPLETE) expansion.meant = undefined;
  return expansion;
}
