import { addresses } from '../addresses.ts';
import type { Article } from '../articles/article.ts';
import { groupBy, paginate } from '../articles/lists.ts';
import { newsroom } from '../articles/newsroom.ts';
import { labels } from '../labels.ts';
import { site } from '../site.ts';

/** What StoryList.astro shows. */
export interface ListProps {
  name: string;
  kind?: string;
  description?: string | undefined;
  path: string;
  pagePath: (page: number) => string;
  articles: readonly Article[];
  page?: number;
  newer?: number | undefined;
  older?: number | undefined;
  feed?: string;
  section?: string;
}

/** The pages of all lists of one kind, as Astro's getStaticPaths wants them. */
interface ListRoutes {
  /** The lists' own addresses. */
  front: { params: Record<string, string>; props: { list: ListProps } }[];
  /** Their numbered pages. */
  pages: { params: Record<string, string>; props: { list: ListProps } }[];
}

type About = Omit<ListProps, 'path' | 'pagePath' | 'articles' | 'page' | 'newer' | 'older'>;

/** Adds the pages of one list. */
function addList(
  routes: ListRoutes,
  parameter: string,
  slug: string,
  address: (slug: string, page?: number) => string,
  articles: readonly Article[],
  about: About,
): void {
  const { front, older, pages } = paginate(articles, site().perPage);
  const shared = { ...about, path: address(slug), pagePath: (page: number) => address(slug, page) };
  routes.front.push({
    params: { [parameter]: slug },
    props: { list: { ...shared, articles: front, older } },
  });
  for (const page of pages) {
    const list = {
      ...shared,
      articles: page.articles,
      page: page.number,
      newer: page.newer,
      older: page.older,
    };
    routes.pages.push({ params: { [parameter]: slug, page: String(page.number) }, props: { list } });
  }
}

/** Sections: each has a page, also while it is empty, since the navigation links to it. */
export async function sectionLists(): Promise<ListRoutes> {
  const { articles, sections } = await newsroom();
  const groups = groupBy(articles, (article) => [article.section]);
  const routes: ListRoutes = { front: [], pages: [] };
  for (const { slug, name, description } of sections) {
    const about = { name, description, feed: addresses.sectionFeed(slug), section: slug };
    addList(routes, 'section', slug, addresses.section, groups.get(slug) ?? [], about);
  }
  return routes;
}

/** Topics: only those of published articles exist. */
export async function topicLists(): Promise<ListRoutes> {
  const { topics } = await newsroom();
  const routes: ListRoutes = { front: [], pages: [] };
  for (const topic of topics.values()) {
    addList(routes, 'topic', topic.slug, addresses.topic, topic.articles, {
      name: topic.label,
      kind: labels.topic,
    });
  }
  return routes;
}

/** Authors: only those who have published something have a page, so that an embargoed story's author is no trace. */
export async function authorLists(): Promise<ListRoutes> {
  const { articles, author } = await newsroom();
  const groups = groupBy(articles, (article) => article.authors);
  const routes: ListRoutes = { front: [], pages: [] };
  for (const [slug, group] of groups) {
    const known = author(slug);
    if (!known) continue;
    const about = { name: known.name, kind: known.role ?? labels.author, description: known.bio };
    addList(routes, 'author', slug, addresses.author, group, about);
  }
  return routes;
}
