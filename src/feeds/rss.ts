import rss, { type RSSFeedItem } from '@astrojs/rss';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { addresses } from '../addresses.ts';
import { modifiedMs, type Article } from '../articles/article.ts';
import { bodyOf } from '../articles/body.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { formatDate } from '../arabic/dates.ts';
import { isoInZone } from '../clock.ts';
import { dateStyleOf } from '../date-style.ts';
import { labels } from '../labels.ts';
import { projectPaths } from '../paths.ts';
import { imageAttributes } from '../pictures/attributes.ts';
import { encodeVariant } from '../pictures/encode.ts';
import { shareVariant } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';
import { feedContent, xmlText } from './content.ts';

/** A text inside an XML element. */
function escapeXml(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One element of XML, or nothing where there is no value. */
function element(name: string, value: string | undefined, attributes = ''): string {
  return value === undefined || value === '' ? '' : `<${name}${attributes}>${escapeXml(value)}</${name}>`;
}

/** The lead picture above the body, as on the page. */
function leadPicture(article: Article): string {
  if (!article.image) return '';
  const { picture, alt, caption, credit } = article.image;
  const image = h('img', { ...imageAttributes(picture, alt, site().base, { sizes: '100vw' }) });
  const words = [caption, credit].filter(Boolean).join(' – ');
  const figure = h('figure', words ? [image, h('figcaption', words)] : [image]);
  return unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [figure] });
}

/** The corrections under the body, as on the page. */
function corrections(article: Article): string {
  if (article.corrections.length === 0) return '';
  const style = dateStyleOf(site());
  const lines = article.corrections.map((one) => h('p', `${formatDate(one.dateMs, style)}: ${one.text}`));
  const section = h('section', [h('h2', labels.corrections), ...lines]);
  return unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [section] });
}

const contents = new WeakMap<Article, Promise<string>>();

/** The article's whole content for feeds: made once, since it stands in several. */
function contentOf(article: Article): Promise<string> {
  let content = contents.get(article);
  if (!content) {
    content = bodyOf(article, site().base, projectPaths()).then(({ html }) =>
      feedContent(leadPicture(article) + html + corrections(article), absolute(article.path)),
    );
    contents.set(article, content);
  }
  return content;
}

/**
 * An item of the feed. The guid comes from the article's identity and not from its address, and pubDate is its first
 * publication for ever, so that an edit, a new headline or a new slug does not announce it again.
 */
async function item(article: Article, room: Newsroom): Promise<RSSFeedItem> {
  const url = absolute(article.path);
  const lead = article.image && shareVariant(article.image.picture);
  const names = article.authors.flatMap((slug) => room.author(slug)?.name ?? []);
  const guid = `tag:${new URL(site().origin).hostname},2022:${article.id}`;
  return {
    title: xmlText(article.title),
    link: url,
    pubDate: new Date(article.dateMs),
    ...(article.summary && { description: xmlText(article.summary) }),
    content: await contentOf(article),
    categories: [room.section(article.section)?.name ?? '', ...article.tags.map((tag) => tag.label)]
      .filter((name) => name !== '')
      .map(xmlText),
    ...(article.image &&
      lead && {
        enclosure: {
          url: absolute(addresses.picture(lead.name)),
          length: (await encodeVariant(article.image.picture, lead, projectPaths())).length,
          type: 'image/jpeg',
        },
      }),
    customData: [
      element('guid', guid, ' isPermaLink="false"'),
      ...(names.length > 0 ? names : [site().name]).map((name) => element('dc:creator', name)),
      modifiedMs(article) > article.dateMs
        ? element('atom:updated', isoInZone(modifiedMs(article), site().timeZone))
        : '',
    ].join(''),
  };
}

/**
 * An RSS 2.0 feed (https://www.rssboard.org/rss-specification) with whole articles.
 * @param articles what the feed is made from, newest first; the newest `siteItems` are in it
 * @param about.path path of the feed itself
 * @param about.page path of the page it belongs to
 */
export async function rssFeed(
  room: Newsroom,
  articles: readonly Article[],
  about: { title: string; description: string; path: string; page: string },
): Promise<Response> {
  const shown = articles.slice(0, site().feeds.siteItems);
  const newest = Math.max(0, ...shown.map(modifiedMs));
  const items = [];
  for (const article of shown) items.push(await item(article, room));
  return rss({
    title: xmlText(about.title),
    description: xmlText(about.description),
    site: absolute(about.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    items,
    customData: [
      element('language', 'ar'),
      // Changes only when the content does, so that a reader can tell whether there is anything new.
      newest > 0 ? element('lastBuildDate', new Date(newest).toUTCString()) : '',
      `<atom:link href="${absolute(about.path)}" rel="self" type="application/rss+xml"/>`,
      `<image>${element('url', absolute('/icon-192.png'))}${element('title', about.title)}${element('link', absolute(about.page))}</image>`,
    ].join(''),
  });
}
