/**
 * A light stemmer: one stem for most forms of a word, where no archive is at hand to weigh them (relations.ts does). The
 * rules of light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007) on folded
 * words (fold.ts).
 */

/** Letters that must be left behind a prefix, and before a suffix. */
const LEFT_BY_PREFIX = 2;
const LEFT_BY_SUFFIX = 2;

/** The article with what may stand before it. */
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];

/** Endings in the order in which they are taken off, each once. */
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** The stem of a folded word. */
export function stem(word: string): string {
  let rest = word;
  if (rest.startsWith('و') && rest.length > 3) rest = rest.slice(1);
  const article = ARTICLES.find((one) => rest.startsWith(one) && rest.length - one.length >= LEFT_BY_PREFIX);
  if (article !== undefined) rest = rest.slice(article.length);
  for (const ending of ENDINGS) {
    if (rest.endsWith(ending) && rest.length - ending.length >= LEFT_BY_SUFFIX)
      rest = rest.slice(0, -ending.length);
  }
  return rest;
}
