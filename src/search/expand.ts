import { foldWord, isArabicWord } from '../arabic/words.ts';
import { areSpellingsOfOneName, arabicOf, soundOf } from '../arabic/transliteration.ts';
import { nearWords } from '../arabic/typos.ts';
import type { AskedWord } from './asked.ts';
import type { Archive, Group } from './archive.client.ts';
import type { KnownWord } from './vocabulary.ts';

/** The part of the archive that says which words there are. */
export type Words = Pick<Archive, 'group' | 'beginning' | 'vocabulary'>;

/** What an asked word may stand for. */
export interface Expanded {
  asked: AskedWord;
  /** Stories that have the word as it was asked for. */
  stories: number;
  /** By word of the archive: 1 for the word itself, less for others. */
  forms: Map<string, number>;
  /** Stories by form. */
  counts: Map<string, number>;
  /** The word that was probably meant, when the archive has neither it nor a near form of it. */
  meant: string | undefined;
}

/** Forms that weigh less are left out. */
const LEAST = 0.1;

/** From this weight on a form is the same word with other clitics. */
const SAME = 0.7;

/** Weight of a word that begins with what is typed. */
const COMPLETED = 0.9;

/** What each further letter of it takes off. */
const FURTHER = 0.02;

/** What other clitics take off it: «خوارز» becomes الخوارزمية too. */
const OTHER_CLITICS = 0.85;

/** Weight of the same when the word as typed is one of the archive's, and may be meant. */
const COMPLETED_BESIDE = 0.3;

/** Stories of the typed word from which no completion is added to them. */
const ENOUGH = 10;

/** Weight of a mistyped word's likeliest correction, and what distance takes off it. */
const CORRECTED = 0.9;
const BY_DISTANCE = 0.3;

/** Weight of another spelling of a name that no story spells as typed. */
const SPELLED = 0.85;

/** Fewest letters of a name that is written in the other script: shorter ones sound like too many words. */
const SHORTEST_NAME = 4;

/** Corrections that are looked up. */
const MOST_CORRECTIONS = 12;

/** Spellings of a word with its hamza on another seat: شئون and شؤون are both in use. */
function otherSeats(typed: string): Set<string> {
  const spellings = new Set<string>();
  for (const { index } of typed.normalize('NFKC').matchAll(/[ؤئء]/gu)) {
    for (const seat of 'ؤئءأ')
      spellings.add(
        foldWord(typed.normalize('NFKC').slice(0, index) + seat + typed.normalize('NFKC').slice(index + 1)),
      );
  }
  return spellings;
}

/** A word without the clitics that it may have. */
function bare(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])?(?=..)/u, '');
}

/** The known words that may be a foreign name as typed: in Arabic letters for Latin ones, or by other habits of hearing. */
function otherSpellings(typed: string, vocabulary: readonly KnownWord[]): KnownWord[] {
  const pattern = arabicOf(typed);
  const sound = isArabicWord(typed) ? soundOf(typed) : undefined;
  if (!pattern && sound === undefined) return [];
  return vocabulary.filter(({ word }) => {
    if (!isArabicWord(word)) return false;
    const name = word.replace(/^(?:[وب]?ال|لل)/u, '');
    return pattern
      ? name.length >= SHORTEST_NAME && pattern.test(name)
      : soundOf(name) === sound && areSpellingsOfOneName(typed, name);
  });
}

/** Letters of a half-typed word that its core begins with, whatever the word will be. */
function coreBeginning(word: string): string {
  return word.replace(/^(?:ال|[وفبلك])*/u, '');
}

class Expansion implements Expanded {
  readonly asked: AskedWord;
  readonly forms = new Map<string, number>();
  readonly counts = new Map<string, number>();
  stories = 0;
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

  /** Adds what the half-typed word may become. */
  async complete(words: Words): Promise<void> {
    const { word } = this.asked;
    const beginning = isArabicWord(word) ? coreBeginning(word) : word;
    if (beginning.length < 2 || this.stories >= ENOUGH) return;
    const withoutArticle = word.replace(/^ال(?=..)/u, '');
    for (const [known, stories] of await words.beginning(beginning)) {
      const clitics = known.startsWith(word) ? 1 : OTHER_CLITICS;
      if (known === word || (clitics < 1 && !bare(known).startsWith(withoutArticle))) continue;
      const weight =
        this.stories === 0 ? COMPLETED - FURTHER * (known.length - word.length) : COMPLETED_BESIDE;
      this.add(known, clitics * Math.max(weight, COMPLETED_BESIDE), stories);
    }
  }

  /** Adds what was meant by a word that no story has. */
  async correct(words: Words): Promise<void> {
    const { word, typed } = this.asked;
    for (const seat of otherSeats(typed)) {
      if (seat === word) continue;
      const group = await words.group(seat);
      this.addRelated(group, seat, group.forms.has(seat) ? 0.97 : 0.75);
    }
    const isKnown = [...this.forms.values()].some((weight) => weight >= SAME);
    const vocabulary = await words.vocabulary();
    const near = nearWords(word, vocabulary).slice(0, MOST_CORRECTIONS);
    for (const { known, distance } of near)
      this.add(known.word, CORRECTED - BY_DISTANCE * distance, 2 ** known.grade);
    if (isKnown) return;
    for (const { word: name, grade } of otherSpellings(word, vocabulary)) this.add(name, SPELLED, 2 ** grade);
    const likeliest = near.toSorted(
      (a, b) => b.known.grade - 4 * b.distance - (a.known.grade - 4 * a.distance),
    );
    this.meant = likeliest[0]?.known.word;
  }
}

/** What a word may stand for by its forms, and where no story has it, by other seats of its hamza and by typing errors. */
export async function expand(asked: AskedWord, words: Words): Promise<Expanded> {
  const expansion = new Expansion(asked);
  const group = await words.group(asked.word);
  expansion.stories = group.forms.get(asked.word) ?? 0;
  if (isArabicWord(asked.word)) expansion.addRelated(group, asked.word, 1);
  else expansion.add(asked.word, 1, expansion.stories);
  if (asked.halfTyped) await expansion.complete(words);
  if (expansion.stories === 0) await expansion.correct(words);
  return expansion;
}

/** From this weight on the links of a form are the asked word's. */
const LINKED = 0.45;

/** What a grade of a link is worth. */
const GRADE = 1 / 15;

/** Adds the words that a word is linked with: broken plurals, other spellings of a name. Each may load an index file. */
export async function addLinked(expanded: Expanded, words: Words): Promise<void> {
  const { asked, forms, counts } = expanded;
  const { links } = await words.group(asked.word);
  const near = new Map([[asked.word, 1]]);
  for (const [form, weight] of forms) {
    for (const base of [form, form.replace(/^[وف]?(?:[بك]?ال|لل)/u, '')])
      if (weight >= LINKED) near.set(base, Math.max(weight, near.get(base) ?? 0));
  }
  for (const { from, to, grade } of links) {
    const weight = near.get(from);
    if (weight === undefined) continue;
    const { related } = await words.group(to);
    for (const one of related.related(to)) {
      const linked = one.weight * grade * GRADE * Math.max(weight, SAME);
      if (one.weight < LINKED || linked <= (forms.get(one.form) ?? 0)) continue;
      forms.set(one.form, linked);
      counts.set(one.form, one.documents);
    }
  }
}
