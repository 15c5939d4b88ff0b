import { addresses } from '../addresses.ts';
import { modifiedMs, type Article } from '../articles/article.ts';
import { bodyOf } from '../articles/body.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { signersOf } from '../articles/signers.ts';
import { projectPaths } from '../paths.ts';
import { encodeVariant } from '../pictures/encode.ts';
import { shareVariant } from '../pictures/variants.ts';
import { descriptionOf } from '../seo/description.ts';
import { absolute, site } from '../site.ts';
import { articleContent } from './article-content.ts';
import { xmlText } from './content.ts';

/** The lead picture of an item: the JPEG, since not every reader draws WebP. */
export interface FeedPicture {
  /** Complete address. */
  url: string;
  /** Media type. */
  type: string;
  /** True size of the file. */
  bytes: number;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** What it shows, in words. */
  alt: string;
  /** Text under the picture. */
  caption?: string | undefined;
  /** Who made it. */
  credit?: string | undefined;
}

/** An article as every format carries it. All text is such that XML can hold it. */
export interface FeedItem {
  /** Stable identity, a tag URI (RFC 4151): made from the article's identity and not from its address. */
  id: string;
  /** Complete address. */
  url: string;
  /** Headline. */
  title: string;
  /** Standfirst, or the first words of the body; empty for a story without words. */
  summary: string;
  /** The whole article: HTML. */
  content: string;
  /** First publication, milliseconds UTC: never anything else, or every edit would look like news. */
  publishedMs: number;
  /** Last update or correction, milliseconds UTC. */
  modifiedMs: number;
  /** Who signs: the newspaper itself where nobody does. */
  authors: { name: string; url: string }[];
  /** Section and topics. */
  categories: string[];
  /** Lead picture. */
  picture?: FeedPicture | undefined;
}

/**
 * The identity of an article in feeds (https://www.rfc-editor.org/rfc/rfc4151): survives a new headline, a move and,
 * with the old address in `aliases`, a new slug.
 */
export function itemId(article: Pick<Article, 'id'>): string {
  return `tag:${new URL(site().origin).hostname},2022:${article.id}`;
}

async function pictureOf(article: Article): Promise<FeedPicture | undefined> {
  if (!article.image) return undefined;
  const { picture, alt, caption, credit } = article.image;
  const lead = shareVariant(picture);
  return {
    url: absolute(addresses.picture(lead.name)),
    type: 'image/jpeg',
    bytes: (await encodeVariant(picture, lead, projectPaths())).length,
    width: lead.width,
    height: lead.height,
    alt: xmlText(alt),
    ...(caption && { caption: xmlText(caption) }),
    ...(credit && { credit: xmlText(credit) }),
  };
}

/** An article as an item, in the newsroom's own words and nothing but data. */
export async function feedItem(article: Article, room: Newsroom): Promise<FeedItem> {
  const body = await bodyOf(article, site().base, projectPaths());
  const authors = signersOf(article, room.author).map(({ slug, name }) => ({
    name: xmlText(name),
    url: absolute(addresses.author(slug)),
  }));
  return {
    id: itemId(article),
    url: absolute(article.path),
    title: xmlText(article.title),
    summary: xmlText(descriptionOf(article, body) ?? ''),
    content: articleContent(article, body.html),
    publishedMs: article.dateMs,
    modifiedMs: modifiedMs(article),
    authors: authors.length > 0 ? authors : [{ name: xmlText(site().name), url: absolute(addresses.home()) }],
    categories: [room.section(article.section)?.name ?? '', ...article.tags.map((tag) => tag.label)]
      .map(xmlText)
      .filter((name) => name !== ''),
    picture: await pictureOf(article),
  };
}
