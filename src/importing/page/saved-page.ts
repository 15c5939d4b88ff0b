import { settledTree } from '../html/body.ts';
import type { BodyHost } from '../html/host.ts';
import { fieldText } from '../fields.ts';
import { readableText, wordsMissing, wordsOf } from '../html/words.ts';
import { blocksOf, isParagraph, partHead } from './blocks.ts';
import { chooseDate, chooseNames, chooseText, sameWords } from './choose.ts';
import { claimsOf, type Claims } from './claims.ts';
import { bareLine } from './furniture-words.ts';
import { headLines } from './head-lines.ts';
import { namesIn } from './line-kind.ts';
import { datesAgree } from './moments.ts';
import type { PageMedia } from './page-media.ts';
import { articleHtml, documentOf } from './readable.ts';
import { siftStory } from './sift.ts';
import type { FoundStory, KnownWords, Tell } from './story.ts';

/** What the reading of a saved page uses. */
export interface PageContext {
  known: KnownWords;
  media: PageMedia;
  /** The import's moment, milliseconds UTC. */
  now: number;
  tell: Tell;
}

/** A story of a page, with the address of the picture that the page calls its own. */
export interface PageStory extends FoundStory {
  image?: string | undefined;
  /** The picture above its text, which the page's data do not name. */
  above?: { src: string; alt: string; caption: string } | undefined;
}

/** Where the links of a page lead: from its own address where that is known. */
function hostOf(claims: Claims, { media, tell }: PageContext): BodyHost {
  const base = claims.address;
  return {
    picture: (src, words) => media.picture(src, words),
    video: () => Promise.resolve(undefined),
    gallery: () => [],
    link: (href) => {
      if (/^[a-z][\w+.-]*:/iu.test(href)) return href;
      if (base !== undefined && URL.canParse(href, base)) return new URL(href, base).href;
      tell('link-unknown', href);
      return href;
    },
    isPictureLink: (href) => /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/iu.test(href),
    tell,
  };
}

/** Whether a page asks for a password instead of showing its story (WordPress's form, or any in an article). */
const isProtected = (document: Document) =>
  document.querySelector('.post-password-form, article input[type="password"]') !== null;

/** Names of authors in a byline: «كتب: أحمد سالم», «By …». */
const bareByline = (value: string) =>
  namesIn(value.replace(/^(?:كتبت?|بقلم|إعداد|تحرير|by)\s*[:：-]?\s*/iu, ''));

/** Whether most of what the page's own data call the text is in the body, and hardly anything else. */
function tellBody(body: string | undefined, story: FoundStory, { tell }: PageContext): void {
  if (body === undefined) return;
  const theirs = wordsOf(body);
  const ours = wordsOf(readableText(story.tree));
  if (theirs.length < 30) return;
  const missing = wordsMissing(theirs, ours).length / theirs.length;
  const added = wordsMissing(ours, theirs).length / Math.max(1, ours.length);
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  if (missing > 0.15 || added > 0.15) tell('body-differs', `-${percent(missing)} +${percent(added)}`);
}

/** A summary that is more than the beginning of the text or the headline once more. */
function summaryOf(claims: Claims, story: FoundStory): string | undefined {
  const summary = fieldText(claims.summary[0]?.value ?? '').replace(/\s*\[?(?:…|\.\.\.|&hellip;)\]?$/u, '…');
  const start = bareLine(summary.replace(/…$/u, ''));
  const body = bareLine(readableText(story.tree));
  if (start === '' || sameWords(summary, story.title) || start === bareLine(claims.siteName ?? ''))
    return undefined;
  return body.startsWith(start) || bareLine(`${story.place ?? ''} ${body}`).includes(start)
    ? undefined
    : summary;
}

/**
 * Reads a saved page of news.
 * @returns undefined when there is no article in it
 */
export async function readSavedPage(html: string, context: PageContext): Promise<PageStory | undefined> {
  const { known, now, tell } = context;
  const { timeZone } = known;
  const document = documentOf(html);
  if (isProtected(document)) return undefined;
  const claims = claimsOf(document, html);
  const body = articleHtml(html);
  if (body === undefined) return undefined;
  const tree = await settledTree(body, false, hostOf(claims, context));
  const blocks = partHead(blocksOf(tree));
  const opening = blocks.find(isParagraph)?.text ?? readableText(tree).trim();
  const above = headLines(document, opening.slice(0, 80), claims, known);
  // A headline above the text says it better than the window's title, which names the site too.
  const title = chooseText('title', above.title.length > 0 ? above.title : claims.title, tell);
  const published =
    chooseDate('date', claims.published, timeZone, now, tell) ??
    chooseDate('date', above.published, timeZone, now, tell);
  const given = published && 'hijri' in published ? undefined : published;
  const story = siftStory(blocks, context, {
    title: title && fieldText(title),
    published: given,
    plain: false,
  });
  if (!story) return undefined;
  const modified = chooseDate('updated', claims.modified, timeZone, now, () => undefined);
  if (!story.updated && modified && published && !datesAgree(modified, published, timeZone, now)) {
    tell('updated-unsaid', modified.text);
  }
  const authors = chooseNames('authors', claims.author, tell).flatMap(bareByline);
  tellBody(claims.body, story, context);
  const isSection = (tag: string) => claims.section.some(({ value }) => bareLine(value) === bareLine(tag));
  const filed = claims.section.length > 0 ? claims.section : above.section;
  const names = [...filed.map(({ value }) => value), ...story.sections];
  return {
    ...story,
    published: story.published ?? published,
    // A page that only says when it was changed: told when it is dated by that.
    updated: story.updated ?? (published ? undefined : modified),
    sections: [...new Set(names.filter((name) => bareLine(name) !== bareLine(story.title)))],
    bylines: [...new Set(authors.length > 0 ? authors : story.bylines)],
    tags: [...new Set([...story.tags, ...claims.tags])].filter((tag) => !isSection(tag)),
    summary: summaryOf(claims, story),
    address: claims.address,
    image: claims.image[0]?.value,
    above: above.image,
  };
}
