import type { Article } from './article.ts';
import { StoryIndex, type Likeness, type WeightedKey } from './story-index.ts';
import { tellingWords, type TellingWords } from './telling-words.ts';

/** How many are shown. */
const SHOWN = 4;

/** Weights of a topic, of a word of the headline and of a word of the text below it. */
const TOPIC = 3;
const HEADLINE = 2;
const TEXT = 1;

/**
 * What a shared key counts as evidence: a topic is enough; a word counts most when both headlines have it. One word, or
 * two below the headlines, are chance.
 */
const ENOUGH = 5;
const evidenceOf = (one: number, other: number) => (one === TOPIC ? ENOUGH : one + other - 1);

/**
 * Below this likeness (0 to 1) most pairs have nothing in common, above it nine of ten have: read by hand in 60 stories
 * of ../shared/corpus.
 */
const LEAST = 0.12;

/**
 * From this likeness on two stories tell the same, and the second has nothing new for the reader; unless they have so few
 * words that they are alike by chance.
 */
const SAME = 0.6;
const SAME_EVIDENCE = 12;
const isSame = ({ likeness, evidence }: Likeness) => likeness >= SAME && evidence >= SAME_EVIDENCE;

/** The share of its likeness that an old story loses, and the days in which it loses most of it. */
const LOST_WITH_AGE = 0.1;
const AGE_DAYS = 30;

const DAY = 86_400_000;

/** What makes two stories related: topics, marked by a sign that no word has, and words. */
function keysOf(article: Article, { headline, text }: TellingWords): WeightedKey[] {
  return [
    ...article.tags.map(({ key }): WeightedKey => [`#${key}`, TOPIC]),
    ...headline.map((word): WeightedKey => [word, HEADLINE]),
    ...text.map((word): WeightedKey => [word, TEXT]),
  ];
}

/** The best of those that are like enough, the nearer in time of equals first, and none that tells the same as another. */
function choose(found: readonly Likeness[], index: StoryIndex, ageOf: (story: number) => number): number[] {
  const fits = found.filter((one) => one.evidence >= ENOUGH && one.likeness >= LEAST && !isSame(one));
  const ranked = fits
    .map(({ story, likeness }) => {
      const fresh = Math.exp(-ageOf(story) / AGE_DAYS);
      return { story, rank: likeness * (1 - LOST_WITH_AGE * (1 - fresh)) };
    })
    .sort((a, b) => b.rank - a.rank || b.story - a.story);
  const chosen: number[] = [];
  for (const { story } of ranked) {
    if (chosen.length === SHOWN) break;
    if (!chosen.some((other) => isSame(index.compare(other, story)))) chosen.push(story);
  }
  return chosen;
}

/**
 * For each article the stories to read next: those the editor named, then earlier ones that share rare topics and
 * words; none where none is like enough. Rarity is counted among earlier articles alone, so that a newer article
 * changes nothing on an older page.
 * @param published what is published, newest first
 * @param wordsOf the telling words of an article, where they are known already
 * @returns at most four articles by the path of the article they belong to
 */
export function relatedArticles(
  published: readonly Article[],
  wordsOf: (article: Article) => TellingWords = tellingWords,
): Map<string, Article[]> {
  const byPath = new Map(published.map((article) => [article.path, article]));
  const oldestFirst = [...published].reverse();
  const index = new StoryIndex(published.length, evidenceOf);
  const related = new Map<string, Article[]>();
  for (const article of oldestFirst) {
    const found = index.add(keysOf(article, wordsOf(article)));
    const age = (story: number) => (article.dateMs - (oldestFirst[story]?.dateMs ?? 0)) / DAY;
    // The parts of its own series are shown by the series.
    const isApart = ({ story }: Likeness) =>
      article.series === undefined || oldestFirst[story]?.series !== article.series;
    const ranked = choose(found.filter(isApart), index, age).flatMap((story) => oldestFirst[story] ?? []);
    const named = article.related.flatMap((path) => byPath.get(path) ?? []);
    related.set(article.path, [...new Set([...named, ...ranked])].slice(0, SHOWN));
  }
  return related;
}

/**
 * What a reader finds under a story to which none is related: the latest before it in its section, under a name of their
 * own, since they only lie near.
 * @param published newest first
 * @returns at most four articles by the path of the article they belong to; none for one that has related ones
 */
export function earlierInSection(
  published: readonly Article[],
  related: ReadonlyMap<string, readonly Article[]>,
): Map<string, Article[]> {
  const earlier = new Map<string, Article[]>();
  const sections = new Map<string, Article[]>();
  for (const article of [...published].reverse()) {
    const latest = sections.get(article.section) ?? [];
    if (related.get(article.path)?.length === 0) earlier.set(article.path, latest);
    sections.set(article.section, [article, ...latest].slice(0, SHOWN));
  }
  return earlier;
}
