import { addresses } from '../addresses.ts';
import type { Article, Author } from '../articles/article.ts';
import { groupBy, paginate } from '../articles/lists.ts';
import { newsroom, type Newsroom } from '../articles/newsroom.ts';
import { listKey } from '../articles/page-keys.ts';
import { labels } from '../labels.ts';
import { site } from '../site.ts';

/** What StoryList.astro shows. */
export interface ListProps {
  /** What is listed. */
  name: string;
  /** A line above the name: «موضوع», «كاتب». */
  kind?: string;
  /** A sentence or more under the name. */
  description?: string | undefined;
  /** Path of the list's own address, without a page number. */
  path: string;
  /** Makes the path of a numbered page. */
  pagePath: (page: number) => string;
  /** Newest first. */
  articles: readonly Article[];
  /** The numbered page shown, when it is one. */
  page?: number;
  /** Number of the page with newer articles; the list's own address when undefined. */
  newer?: number | undefined;
  /** Number of the page with older articles. */
  older?: number | undefined;
  /** What kind of list. */
  what: 'section' | 'topic' | 'author';
  /** Path of the list's RSS feed. */
  feed: string;
  /** Slug of the section to mark in the navigation. */
  section?: string;
  /** The author, when the list is of one. */
  author?: Author;
}

/** The pages of all lists of one kind, as Astro's getStaticPaths wants them. */
interface ListRoutes {
  /** The lists' own addresses. */
  front: ListRoute[];
  /** Their numbered pages. */
  pages: ListRoute[];
}

/** One page of a list. */
interface ListRoute {
  params: Record<string, string>;
  props: { list: ListProps };
  /** See src/articles/page-keys.ts. */
  cacheKey: string;
}

type About = Omit<ListProps, 'path' | 'pagePath' | 'articles' | 'page' | 'newer' | 'older'>;

/** Adds the pages of one list. */
function addList(
  room: Newsroom,
  routes: ListRoutes,
  parameter: string,
  slug: string,
  address: (slug: string, page?: number) => string,
  articles: readonly Article[],
  about: About,
): void {
  const { front, older, pages } = paginate(articles, site().perPage);
  const shared = { ...about, path: address(slug), pagePath: (page: number) => address(slug, page) };
  const route = (params: Record<string, string>, list: ListProps): ListRoute => ({
    params: { [parameter]: slug, ...params },
    props: { list },
    cacheKey: listKey(list.articles, { ...list, articles: undefined }, room),
  });
  routes.front.push(route({}, { ...shared, articles: front, older }));
  for (const { articles: shown, number, newer, older: before } of pages) {
    const list = { ...shared, articles: shown, page: number, newer, older: before };
    routes.pages.push(route({ page: String(number) }, list));
  }
}

/** Sections: each has a page, also while it is empty, since the navigation links to it. */
export async function sectionLists(): Promise<ListRoutes> {
  const room = await newsroom();
  const { articles, sections } = room;
  const groups = groupBy(articles, (article) => [article.section]);
  const routes: ListRoutes = { front: [], pages: [] };
  for (const { slug, name, description } of sections) {
    const feed = addresses.sectionFeed(slug);
    const about = { what: 'section', name, description, feed, section: slug } as const;
    addList(room, routes, 'section', slug, addresses.section, groups.get(slug) ?? [], about);
  }
  return routes;
}

/** Topics: only those of published articles exist. */
export async function topicLists(): Promise<ListRoutes> {
  const room = await newsroom();
  const routes: ListRoutes = { front: [], pages: [] };
  for (const topic of room.topics.values()) {
    addList(room, routes, 'topic', topic.slug, addresses.topic, topic.articles, {
      what: 'topic',
      name: topic.label,
      kind: labels.topic,
      feed: addresses.feedOf(addresses.topic(topic.slug), 'rss.xml'),
    });
  }
  return routes;
}

/** Authors: only those who have published something have a page, so that an embargoed story's author is no trace. */
export async function authorLists(): Promise<ListRoutes> {
  const room = await newsroom();
  const { articles, author } = room;
  const groups = groupBy(articles, (article) => article.authors);
  const routes: ListRoutes = { front: [], pages: [] };
  for (const [slug, group] of groups) {
    const known = author(slug);
    if (!known) continue;
    const about: About = {
      what: 'author',
      name: known.name,
      kind: known.role ?? labels.author,
      description: known.bio,
      author: known,
      feed: addresses.feedOf(addresses.author(slug), 'rss.xml'),
    };
    addList(room, routes, 'author', slug, addresses.author, group, about);
  }
  return routes;
}
