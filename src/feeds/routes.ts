import type { APIRoute } from 'astro';
import type { Article } from '../articles/article.ts';
import { newsroom, type Newsroom } from '../articles/newsroom.ts';
import { feedKey } from '../articles/page-keys.ts';
import { site } from '../site.ts';
import { feedHead, type FeedHead } from './feed.ts';
import type { FeedFormat } from './formats.ts';
import { feedItem, type FeedItem } from './items.ts';
import { keptByArticle } from './kept.ts';
import { feedSubjects, type FeedSubject } from './subjects.ts';

/** How a format is written: each item once, and feeds around them. */
export interface FeedWriter {
  format: Pick<FeedFormat, 'file'> & {
    /**
     * What it is served as by `npm run dev`. XML goes as `application/xml`, as hosts serve a `.xml` file: Chromium shows
     * `application/rss+xml` and `application/atom+xml` as plain text, and a reader takes either for a feed.
     */
    type: string;
  };
  item: (item: FeedItem) => string | Promise<string>;
  feed: (head: FeedHead, items: readonly string[]) => string | Promise<string>;
}

/** The route of a subject's feed. */
interface FeedRoute {
  params: { kind: string; subject: string };
  props: { subject: FeedSubject };
  /** See src/articles/page-keys.ts. */
  cacheKey: string;
}

const found = new WeakMap<Newsroom, FeedSubject[]>();

/** What the newsroom has feeds of, found once; the site itself is the first. */
function subjectsOf(room: Newsroom): FeedSubject[] {
  let subjects = found.get(room);
  if (!subjects) found.set(room, (subjects = feedSubjects(room, site())));
  return subjects;
}

const keys = new WeakMap<FeedSubject, string>();

/** The key of a subject's feeds: one for all formats, since they say the same. */
function subjectKey(subject: FeedSubject, room: Newsroom): string {
  let key = keys.get(subject);
  if (key === undefined) {
    key = feedKey(subject.articles, { ...subject, articles: undefined }, room);
    keys.set(subject, key);
  }
  return key;
}

/** The routes of all feeds but the site's own, the same in each format. */
export async function feedRoutes(): Promise<FeedRoute[]> {
  const room = await newsroom();
  return subjectsOf(room)
    .filter(({ kind }) => kind !== 'site' && kind !== 'corrections')
    .map((subject) => {
      const [, kind = '', slug = ''] = subject.page.split('/');
      return {
        params: { kind, subject: slug },
        props: { subject },
        cacheKey: subjectKey(subject, room),
      };
    });
}

const itemStores = new WeakMap<Newsroom, (article: Article) => Promise<FeedItem>>();

/** The items of a newsroom, which all formats share. */
function itemsOf(room: Newsroom): (article: Article) => Promise<FeedItem> {
  let store = itemStores.get(room);
  if (!store) {
    store = keptByArticle(
      (article) => feedItem(article, room),
      (item) => item.content.length,
    );
    itemStores.set(room, store);
  }
  return store;
}

/** Serves the feeds of a format: those of subjects, and where none is given the site's. */
export function feedEndpoint({ format, item, feed }: FeedWriter): APIRoute<Partial<FeedRoute['props']>> {
  const stores = new WeakMap<Newsroom, (article: Article) => Promise<string>>();
  return async ({ props }) => {
    const room = await newsroom();
    const subject = props.subject ?? subjectsOf(room)[0];
    if (!subject) throw new Error('The site itself is always a subject');
    let store = stores.get(room);
    if (!store) {
      const items = itemsOf(room);
      store = keptByArticle(
        async (article) => item(await items(article)),
        (text) => text.length,
      );
      stores.set(room, store);
    }
    const items: string[] = [];
    for (const article of subject.articles) items.push(await store(article));
    const text = await feed(feedHead(subject, format), items);
    return new Response(text, { headers: { 'content-type': `${format.type}; charset=utf-8` } });
  };
}
