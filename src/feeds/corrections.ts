import type { APIRoute } from 'astro';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { addresses } from '../addresses.ts';
import { correctionsOf, type Correction } from '../articles/corrections.ts';
import { newsroom, type Newsroom } from '../articles/newsroom.ts';
import { feedKey } from '../articles/page-keys.ts';
import { fill, labels } from '../labels.ts';
import { absolute, site } from '../site.ts';
import { feedContent, xmlText } from './content.ts';
import { feedHead } from './feed.ts';
import { itemId, type FeedItem } from './items.ts';
import type { FeedWriter } from './routes.ts';
import { correctionsSubject, type FeedSubject } from './subjects.ts';

const writer = unified().use(rehypeStringify).freeze();

/** The address of a correction: where it stands under its story. */
function urlOf({ article }: Correction): string {
  return `${absolute(article.path)}#corrections`;
}

/**
 * The identity of a correction: of its story and its moment, so that better words for it are no second correction. Only
 * another of the same moment has a number.
 */
function idOf({ article, dateMs, nth }: Correction): string {
  const moment = new Date(dateMs).toISOString().slice(0, 16);
  return `${itemId(article)}/correction/${moment}${nth > 1 ? `/${String(nth)}` : ''}`;
}

/** A correction as an item of the feed. */
function correctionItem(correction: Correction, room: Newsroom): FeedItem {
  const { article, dateMs, text } = correction;
  const section = room.section(article.section)?.name;
  const html = writer.stringify({
    type: 'root',
    children: [h('p', text), h('p', [h('a', { href: urlOf(correction) }, article.title)])],
  });
  return {
    id: idOf(correction),
    url: urlOf(correction),
    title: xmlText(fill(labels.correctionOf, article.title)),
    summary: xmlText(text),
    content: feedContent(html, absolute(article.path)),
    publishedMs: dateMs,
    modifiedMs: dateMs,
    authors: [{ name: xmlText(site().name), url: absolute(addresses.home()) }],
    categories: section === undefined ? [] : [xmlText(section)],
  };
}

/** The corrections that the feed holds, newest first. */
function shownCorrections(room: Newsroom): Correction[] {
  return correctionsOf(room.articles).slice(0, site().feeds.listItems);
}

/** The route of the corrections' feed, where anything was corrected. */
export async function correctionRoutes(): Promise<
  { params: { corrections: string }; props: { subject: FeedSubject }; cacheKey: string }[]
> {
  const room = await newsroom();
  const subject = correctionsSubject(room.articles, site());
  if (!subject) return [];
  const shown = shownCorrections(room);
  const about = shown.map(({ dateMs, text, nth }) => [dateMs, text, nth]);
  const [, corrections = ''] = subject.page.split('/');
  const articles = shown.map(({ article }) => article);
  return [{ params: { corrections }, props: { subject }, cacheKey: feedKey(articles, about, room) }];
}

/** Serves the corrections' feed in a format. */
export function correctionEndpoint({ format, item, feed }: FeedWriter): APIRoute<{ subject: FeedSubject }> {
  return async ({ props: { subject } }) => {
    const room = await newsroom();
    const shown = shownCorrections(room);
    const items: string[] = [];
    for (const correction of shown) items.push(await item(correctionItem(correction, room)));
    const head = {
      ...feedHead(subject, format),
      updatedMs: Math.max(0, ...shown.map(({ dateMs }) => dateMs)),
      stories: shown.map(({ article, dateMs }) => ({
        path: `${article.path}#corrections`,
        title: article.title,
        dateMs,
      })),
    };
    const text = await feed(head, items);
    return new Response(text, { headers: { 'content-type': `${format.type}; charset=utf-8` } });
  };
}
