import { FormGroup } from '../../../src/arabic/relations.ts';
import { foldWord } from '../../../src/arabic/words.ts';
import type { Group } from '../../../src/search/archive.client.ts';
import { expand, type Expanded, type Words } from '../../../src/search/expand.ts';
import { groupOf, type Link } from '../../../src/search/keys.ts';
import type { KnownWord } from '../../../src/search/vocabulary.ts';

/** An archive of some words: what the index would say of them. */
export class SampleWords implements Words {
  readonly #words: [word: string, stories: number][];
  readonly #links: Link[];

  constructor(words: Readonly<Record<string, number>>, links: readonly [string, string, number][] = []) {
    this.#words = Object.entries(words).map(([word, stories]) => [foldWord(word), stories]);
    this.#links = links.map(([from, to, grade]) => ({ from: foldWord(from), to: foldWord(to), grade }));
  }

  group(word: string): Promise<Group> {
    const forms = new Map(this.#words.filter(([one]) => groupOf(one) === groupOf(word)));
    const links = this.#links.filter(({ from }) => groupOf(from) === groupOf(word));
    return Promise.resolve({ forms, related: new FormGroup(forms), links });
  }

  beginning(core: string): Promise<Map<string, number>> {
    const near = ([word]: [string, number]) =>
      groupOf(word).startsWith(core) || core.startsWith(groupOf(word));
    return Promise.resolve(new Map(this.#words.filter(near)));
  }

  vocabulary(): Promise<KnownWord[]> {
    const known = this.#words.filter(([, stories]) => stories > 1);
    return Promise.resolve(known.map(([word, stories]) => ({ word, grade: Math.floor(Math.log2(stories)) })));
  }
}

/** Words, each followed by its stories. */
const counted = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(\S+) (\d+)/gu)].map(([, word = '', count]) => [word, Number(count)]),
  );

/** The words of a newsroom. */
export const NEWS = new SampleWords(
  counted(`مدرسة 50 المدرسة 80 مدرسات 5 مدرستها 6 بالمدرسة 20 مدرسي 4 الحكومة 200 حكومة 100 والحكومة 5 الاقتصاد 300
    الاقتصادية 90 النهضة 60 نهضة 9 نهضتها 2 google 40 googles 3 f16 5 شؤون 30 مسجد 20 المسجد 40 مساجد 10 المساجد 15
    غوغل 8 جنة 12 لجنة 99 الولايات 90 فلسطين 150 الوكالة 60 بلدية 7 أوباما 70 الرياض 120`),
  [
    ['مسجد', 'مساجد', 9],
    ['مساجد', 'مسجد', 9],
    ['google', 'غوغل', 9],
    ['لجنة', 'مساجد', 9],
  ],
);

/** What a typed word may stand for. */
export const ask = (typed: string, words: Words, halfTyped = false): Promise<Expanded> =>
  expand({ word: foldWord(typed), typed, halfTyped }, words);

/** Weight of a form of the asked word, 0 where it is none. */
export const formWeight = ({ forms }: Expanded, form: string): number => forms.get(foldWord(form)) ?? 0;

/** Weight of what may be meant by the asked word, 0 where it is not guessed. */
export const guessWeight = ({ guesses }: Expanded, guess: string): number =>
  guesses.get(foldWord(guess)) ?? 0;

/** Words by weight, from the heaviest on. */
export const heaviest = (weights: Iterable<readonly [word: string, weight: number]>): string[] =>
  [...weights].sort((a, b) => b[1] - a[1]).map(([word]) => word);
