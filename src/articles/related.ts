import { fold } from '../arabic/fold.ts';
import type { Article } from './article.ts';

/** How many are shown. */
const SHOWN = 4;

/** Keys carried by more earlier articles than this say little, and looking through them would cost O(N^2). */
const COMMON = 300;

/** One shared topic, or this many shared words, make two stories related; a single word is chance. */
const ENOUGH = 2;

/** A shared topic weighs as much as this many shared words of the same rarity. */
const TOPIC_WEIGHT = 3;

/** Words that say nothing of the subject (folded). */
const STOP_WORDS = new Set(
  'من في علي الي عن مع بعد قبل بين هذا هذه ذلك التي الذي كيف ماذا لماذا ما لا ان او ثم حتي خلال منذ عند كل اول غير'.split(
    ' ',
  ),
);

/** The folded words of headline, kicker and summary, without the article and short or empty words. */
function wordsOf(article: Article): string[] {
  const text = fold(`${article.title} ${article.kicker ?? ''} ${article.summary ?? ''}`);
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.replace(/^(?:[وفب]?ال|لل)(?=\p{L}{3})/u, ''))
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word));
}

/** What makes two stories related: topics (t:) and words (w:). */
function keysOf(article: Article): Set<string> {
  return new Set([
    ...article.tags.map((tag) => `t:${tag.key}`),
    ...wordsOf(article).map((word) => `w:${word}`),
  ]);
}

/**
 * For each article the stories to read next: those the editor named, then earlier ones that share rare topics and
 * words, and where those are few the latest before it in its section. Rarity is counted among earlier articles alone, so that a newer article changes nothing on an older page.
 * An inverted index over keys keeps this near linear (../shared/FINDINGS.md).
 * @param published what is published, newest first
 * @returns at most four articles by the path of the article they belong to
 */
export function relatedArticles(published: readonly Article[]): Map<string, Article[]> {
  const byPath = new Map(published.map((article) => [article.path, article]));
  const postings = new Map<string, number[]>();
  const oldestFirst = [...published].reverse();
  const related = new Map<string, Article[]>();
  const sections = new Map<string, Article[]>();
  for (const [index, article] of oldestFirst.entries()) {
    const keys = keysOf(article);
    const scores = new Map<number, { score: number; evidence: number }>();
    for (const key of keys) {
      const carriers = postings.get(key);
      if (!carriers || carriers.length > COMMON) continue;
      const isTopic = key.startsWith('t:');
      const weight = Math.log((index + 1) / carriers.length) * (isTopic ? TOPIC_WEIGHT : 1);
      for (const carrier of carriers) {
        const found = scores.get(carrier) ?? { score: 0, evidence: 0 };
        found.score += weight;
        found.evidence += isTopic ? ENOUGH : 1;
        scores.set(carrier, found);
      }
    }
    const ranked = [...scores]
      .filter(([, { evidence }]) => evidence >= ENOUGH)
      .sort(([a, one], [b, two]) => two.score - one.score || b - a)
      .slice(0, SHOWN)
      .flatMap(([carrier]) => oldestFirst[carrier] ?? []);
    const named = article.related.flatMap((path) => byPath.get(path) ?? []);
    const before = sections.get(article.section) ?? [];
    const chosen = new Set([...named, ...ranked, ...before.slice(-SHOWN * 2).reverse()]);
    related.set(article.path, [...chosen].slice(0, SHOWN));
    sections.set(article.section, [...before, article].slice(-SHOWN * 2));
    for (const key of keys) {
      const carriers = postings.get(key);
      if (carriers) carriers.push(index);
      else postings.set(key, [index]);
    }
  }
  return related;
}
