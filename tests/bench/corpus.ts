import { Random, zipf } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** A story of a benchmark's corpus, as plain data: each generator's content is written from it. */
export interface BenchStory {
  /** Part of the address; ASCII, unique. */
  slug: string;
  /** Headline. */
  title: string;
  /** Standfirst. */
  summary: string;
  /** Publication, ISO 8601 in UTC. */
  date: string;
  /** Slug of the section. */
  section: string;
  /** Topics. */
  tags: string[];
  /** Slug of the author. */
  author: string;
  /** Markdown. */
  body: string;
}

/** Where the clock stands in benchmarks. */
export const BENCH_NOW = '2026-11-24T08:00:00Z';

/** Sections by slug. */
export const SECTIONS: Readonly<Record<string, string>> = {
  world: 'العالم',
  economy: 'الاقتصاد',
  science: 'علوم',
  technology: 'التقنية',
  environment: 'البيئة',
  culture: 'الثقافة',
  sport: 'الرياضة',
  local: 'محليات',
};

/** Slugs of the authors. */
export const AUTHORS = Array.from({ length: 40 }, (_, index) => `author-${index + 1}`);

/** Words of the made-up language; real news has about 40 new forms in a thousand words at this size. */
const WORDS = 60_000;
const TOPICS = 600;
const YEARS = 10;

/** Sentences of a Zipf vocabulary. */
class Writer {
  readonly #random: Random;
  readonly #words: readonly string[];

  constructor(random: Random, words: readonly string[]) {
    this.#random = random;
    this.#words = words;
  }

  words(count: number): string {
    const word = () => this.#words[zipf(this.#random, this.#words.length)] ?? '';
    return Array.from({ length: count }, word).join(' ');
  }

  sentence(): string {
    return `${this.words(this.#random.between(7, 22))}.`;
  }

  paragraph(): string {
    return Array.from({ length: this.#random.between(2, 4) }, () => this.sentence()).join(' ');
  }

  /** A body of about 280 words, with the Markdown that wire stories have. */
  body(): string {
    const parts = Array.from({ length: this.#random.between(5, 9) }, () => this.paragraph());
    if (this.#random.next() < 0.4) parts.splice(2, 0, `## ${this.words(4)}`);
    if (this.#random.next() < 0.3)
      parts.splice(3, 0, `- ${this.words(5)}\n- ${this.words(6)}\n- ${this.words(4)}`);
    if (this.#random.next() < 0.2) parts.push(`> ${this.sentence()}`);
    if (this.#random.next() < 0.3)
      parts.push(`**${this.words(3)}** [${this.words(2)}](https://example.org/a/) ${this.words(6)}.`);
    return parts.join('\n\n');
  }
}

/**
 * A newspaper's archive of `count` stories over ten years, oldest first; the same seed gives the same bytes, and a
 * larger archive begins with the same language.
 */
export function syntheticCorpus(count: number, seed = 20_220_919): BenchStory[] {
  const random = new Random(seed);
  const words = vocabulary(WORDS, seed);
  const writer = new Writer(random, words);
  const topics = Array.from(
    { length: TOPICS },
    (_, index) => `${words[40 + index * 7] ?? ''} ${words[300 + index * 11] ?? ''}`,
  );
  const end = Date.parse(BENCH_NOW) - 3_600_000;
  const step = (YEARS * 365.25 * 86_400_000) / count;
  const sections = Object.keys(SECTIONS);
  return Array.from({ length: count }, (_, index) => ({
    slug: `story-${String(index + 1).padStart(6, '0')}`,
    title: writer.words(random.between(6, 12)),
    summary: writer.sentence(),
    date: new Date(end - (count - 1 - index) * step).toISOString().replace(/\.\d+Z$/u, 'Z'),
    section: random.pick(sections),
    tags: [
      ...new Set(Array.from({ length: random.between(1, 3) }, () => topics[zipf(random, TOPICS)] ?? '')),
    ],
    author: random.pick(AUTHORS),
    body: writer.body(),
  }));
}

/** The story that is added for «after one added article»: the newest. */
export function addedStory(seed: number): BenchStory {
  const [story] = syntheticCorpus(1, seed);
  if (!story) throw new Error('no story');
  return { ...story, slug: `added-${seed}`, date: BENCH_NOW.replace('08:00', '07:30') };
}
