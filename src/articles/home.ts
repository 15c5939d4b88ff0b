import type { Article, Section } from './article.ts';

/** The home page as an editor would lay it out: no story stands twice. */
export interface HomePage {
  /** The one that leads: pinned first, else the newest with a picture, else the newest. */
  lead: Article | undefined;
  /** Beside the lead. */
  seconds: Article[];
  /** The latest that are not above. */
  latest: Article[];
  /** A block for each section that has something left to show. */
  blocks: { section: Section; articles: Article[] }[];
}

const SECONDS = 5;
const LATEST = 8;
const PER_BLOCK = 4;

/** A block of a single story is a hole in the page; its section has a page of its own. */
const LEAST_IN_BLOCK = 2;

/** The newest with a picture leads its block; the others keep their order. */
function picturedFirst(articles: readonly Article[]): Article[] {
  const first = articles.find((article) => article.image);
  return first ? [first, ...articles.filter((article) => article !== first)] : [...articles];
}

/**
 * Lays out the home page.
 * @param articles what is published, newest first
 * @param sections in the order of their blocks
 */
export function layOutHome(articles: readonly Article[], sections: readonly Section[]): HomePage {
  const used = new Set<Article>();
  const take = (candidates: readonly Article[], most: number): Article[] => {
    const taken = [...new Set(candidates)].filter((article) => !used.has(article)).slice(0, most);
    for (const article of taken) used.add(article);
    return taken;
  };
  const pinned = articles
    .filter((article) => article.pin !== undefined)
    .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0) || b.dateMs - a.dateMs);
  const pictured = articles.slice(0, 10).filter((article) => article.image);
  const [lead] = take([...pinned, ...pictured, ...articles], 1);
  const seconds = take(
    [...pinned, ...articles.slice(0, 30).filter((article) => article.image), ...articles],
    SECONDS,
  );
  const latest = take(articles, LATEST);
  const blocks = sections
    .map((section) => ({
      section,
      articles: picturedFirst(
        take(
          articles.filter((article) => article.section === section.slug),
          PER_BLOCK,
        ),
      ),
    }))
    .filter((block) => block.articles.length >= LEAST_IN_BLOCK);
  return { lead, seconds, latest, blocks };
}
