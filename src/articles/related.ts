import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { isArabicWord, wordsOf } from '../arabic/words.ts';
import type { Article } from './article.ts';

/** How many are shown. */
const SHOWN = 4;

/** Keys carried by more earlier articles than this say little, and looking through them would cost O(N^2). */
const COMMON = 300;

/** One shared topic, or this many shared words, make two stories related; a single word is chance. */
const ENOUGH = 2;

/** A shared topic weighs as much as this many shared words of the same rarity. */
const TOPIC_WEIGHT = 3;

/** The stems of the telling words of headline, kicker and summary, each once. */
export function tellingWords(article: Article): string[] {
  const words = wordsOf(`${article.title} ${article.kicker ?? ''} ${article.summary ?? ''}`);
  const telling = words.filter(({ word }) => word.length > 2 && !isStopWord(word));
  return [...new Set(telling.map(({ word }) => (isArabicWord(word) ? stem(word) : word)))];
}

/** What makes two stories related: topics, marked by a sign that no word has, and words. */
function keysOf(article: Article, words: readonly string[]): string[] {
  return [...article.tags.map((tag) => `#${tag.key}`), ...words];
}

/** Scores of earlier articles, by their place from the oldest: arrays and not maps, since every build fills them. */
class Scores {
  readonly #score: Float64Array;
  readonly #evidence: Uint16Array;
  #touched: number[] = [];

  constructor(articles: number) {
    this.#score = new Float64Array(articles);
    this.#evidence = new Uint16Array(articles);
  }

  add(article: number, score: number, evidence: number): void {
    if (this.#evidence[article] === 0) this.#touched.push(article);
    this.#score[article] = (this.#score[article] ?? 0) + score;
    this.#evidence[article] = (this.#evidence[article] ?? 0) + evidence;
  }

  /** The best of those with enough evidence, the newer of equals first; the scores are empty again. */
  take(most: number): number[] {
    const score = this.#score;
    const found = this.#touched.filter((article) => (this.#evidence[article] ?? 0) >= ENOUGH);
    const best = found.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || b - a).slice(0, most);
    for (const article of this.#touched) {
      score[article] = 0;
      this.#evidence[article] = 0;
    }
    this.#touched = [];
    return best;
  }
}

/**
 * For each article the stories to read next: those the editor named, then earlier ones that share rare topics and
 * words, and where those are few the latest before it in its section. Rarity is counted among earlier articles alone,
 * so that a newer article changes nothing on an older page. An inverted index over keys keeps this near linear
 * (../shared/FINDINGS.md).
 * @param published what is published, newest first
 * @param wordsOf the telling words of an article, where they are known already
 * @returns at most four articles by the path of the article they belong to
 */
export function relatedArticles(
  published: readonly Article[],
  wordsOf: (article: Article) => readonly string[] = tellingWords,
): Map<string, Article[]> {
  const byPath = new Map(published.map((article) => [article.path, article]));
  const postings = new Map<string, number[]>();
  const oldestFirst = [...published].reverse();
  const scores = new Scores(published.length);
  const related = new Map<string, Article[]>();
  const sections = new Map<string, Article[]>();
  for (const [index, article] of oldestFirst.entries()) {
    const keys = keysOf(article, wordsOf(article));
    for (const key of keys) {
      const carriers = postings.get(key);
      if (!carriers || carriers.length > COMMON) continue;
      const isTopic = key.startsWith('#');
      const weight = Math.log((index + 1) / carriers.length) * (isTopic ? TOPIC_WEIGHT : 1);
      for (const carrier of carriers) scores.add(carrier, weight, isTopic ? ENOUGH : 1);
    }
    const ranked = scores.take(SHOWN).flatMap((carrier) => oldestFirst[carrier] ?? []);
    const named = article.related.flatMap((path) => byPath.get(path) ?? []);
    const before = sections.get(article.section) ?? [];
    const chosen = new Set([...named, ...ranked, ...before.slice(-SHOWN * 2).reverse()]);
    related.set(article.path, [...chosen].slice(0, SHOWN));
    sections.set(article.section, [...before, article].slice(-SHOWN * 2));
    for (const key of keys) {
      const carriers = postings.get(key);
      if (!carriers) postings.set(key, [index]);
      // Past that number they are looked at no more, only counted.
      else if (carriers.length <= COMMON) carriers.push(index);
    }
  }
  return related;
}
