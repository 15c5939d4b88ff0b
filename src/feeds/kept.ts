import type { Article } from '../articles/article.ts';

/** Characters that one store holds, about 100 MB of Arabic; an archive beyond that begins anew. */
const MOST = 50_000_000;

/**
 * What was made of each article, made once: an article stands in the feeds of the site, its section, its topics and its
 * authors.
 * @param make makes it
 * @param weigh how many characters it has
 */
export function keptByArticle<Made>(
  make: (article: Article) => Promise<Made>,
  weigh: (made: Made) => number,
): (article: Article) => Promise<Made> {
  let kept = new WeakMap<Article, Promise<Made>>();
  let weight = 0;
  const weighed = async (article: Article): Promise<Made> => {
    const made = await make(article);
    weight += weigh(made);
    return made;
  };
  return (article) => {
    if (weight > MOST) {
      kept = new WeakMap();
      weight = 0;
    }
    let made = kept.get(article);
    if (!made) kept.set(article, (made = weighed(article)));
    return made;
  };
}
