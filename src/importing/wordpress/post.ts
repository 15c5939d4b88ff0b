import type { Root } from 'hast';
import { isoInZone } from '../../clock.ts';
import { fold } from '../../arabic/fold.ts';
import type { ArticleFrontMatter } from '../../articles/schema.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { dropLeadPicture, settledTree, takeSourceLine } from '../html/body.ts';
import type { BodyHost } from '../html/host.ts';
import { toMarkdown } from '../html/markdown.ts';
import { readableText, wordsOf } from '../html/words.ts';
import type { NoteKind } from '../report.ts';
import type { LinkResolver } from './links.ts';
import { attachmentSource, type PostMedia } from './media.ts';
import { expandShortcodes } from './shortcodes.ts';
import type { Plan } from './plan.ts';
import type { Survey } from './survey.ts';
import { plainName } from './plain-name.ts';
import type { Terms } from './terms.ts';
import type { WxrItem } from './wxr.ts';

/** A post as fields and Markdown. */
export interface ConvertedPost {
  fields: Partial<ArticleFrontMatter> & { title: string };
  markdown: string;
  /** The words that a reader must find in it. */
  words: string[];
}

/** What the conversion of a post uses. */
export interface PostContext {
  survey: Survey;
  terms: Terms;
  links: LinkResolver;
  media: PostMedia;
  site: SiteConfig;
  tell: (kind: NoteKind, detail?: string) => void;
}

/** Blocks that stand for something only WordPress can make; those of mere looks are none. */
const DYNAMIC = /<!--\s+wp:(?!spacer|separator|more|nextpage|footnotes)([\w/-]+)(?:\s+\{[^}]*\})?\s+\/-->/gu;

/** Footnotes of block posts are kept beside the text, as JSON. */
function withFootnotes(html: string, meta: string | undefined): string {
  if (meta === undefined || meta === '') return html;
  try {
    const notes = JSON.parse(meta) as { id?: string; content?: string }[];
    const items = notes.map(
      ({ id = '', content = '' }) => `<li id="${id}">${content} <a href="#${id}-link">↩</a></li>`,
    );
    return `${html}\n\n<ol>${items.join('')}</ol>`;
  } catch {
    return html;
  }
}

/** The body of a post as a tree that Markdown can say. */
async function bodyOf(item: WxrItem, { survey, links, media, tell }: PostContext): Promise<Root> {
  const host: BodyHost = {
    picture: (src, words) => media.picture(src, words),
    video: (src) => Promise.resolve(media.video(src)),
    gallery: (ids) =>
      (ids.length > 0 ? ids : (survey.attachments.attachedTo.get(item.id) ?? [])).map(attachmentSource),
    link: (href) => links.resolve(href, tell),
    isPictureLink: (href) => links.isPictureLink(href),
    tell,
  };
  for (const [, name = ''] of item.content.matchAll(DYNAMIC)) tell('block-dropped', name);
  const html = expandShortcodes(withFootnotes(item.content, item.meta.get('footnotes')?.[0]), tell);
  return settledTree(html, !item.content.includes('<!-- wp:'), host);
}

/** A text cut to a length between words. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

/** The excerpt, else what was written for search engines. */
function descriptionOf({ excerpt, meta }: Pick<WxrItem, 'excerpt' | 'meta'>): string {
  const written = meta.get('_yoast_wpseo_metadesc')?.[0] ?? meta.get('rank_math_description')?.[0] ?? '';
  // «%%excerpt%%» is Yoast's own placeholder.
  return plainName(excerpt) || (/%%?\w+%/u.test(written) ? '' : plainName(written));
}

/**
 * The summary. Themes fill excerpts with the first so many
 * letters of the text; one that stops in mid-sentence ends with its last whole word and an ellipsis.
 */
function summaryOf(item: WxrItem, body: string, tell: PostContext['tell']): string {
  const summary = descriptionOf(item);
  const bodyText = body.replace(/\s+/gu, ' ').trim();
  const rest = bodyText.startsWith(summary) ? bodyText.slice(summary.length) : '';
  // Cut where a sentence goes on; what stops at its end is a choice.
  if (summary === '' || rest.trim() === '' || !/[\p{L}\p{N}\p{M},،]$/u.test(summary)) return summary;
  tell('summary-cut', summary.slice(-30));
  const whole = /^[\p{L}\p{N}\p{M}]/u.test(rest) ? summary.replace(/\s*\S+$/u, '') : summary;
  return `${whole.replace(/[,،]$/u, '')}…`;
}

/** Converts a post to an article. */
export async function convertPost(item: WxrItem, plan: Plan, context: PostContext): Promise<ConvertedPost> {
  const { terms, media, site, tell } = context;
  const thumbnail = item.meta.get('_thumbnail_id')?.[0];
  const image = thumbnail && thumbnail !== '0' ? await media.lead(thumbnail) : undefined;
  const tree = await bodyOf(item, context);
  const source = takeSourceLine(tree);
  if (image && dropLeadPicture(tree, image.src)) tell('lead-double', image.src);
  const text = readableText(tree);
  const filing = terms.file(item);
  if (filing.unfiled) tell('no-category', filing.section.name);
  if (filing.merged !== undefined) tell('section-merged', `${filing.merged} ← ${filing.section.name}`);
  for (const tag of filing.dropped) tell('tag-dropped', tag);
  const named = plainName(item.title);
  const title = named || cutAtWord(text.replace(/\s+/gu, ' ').trim(), 80) || item.id;
  if (named === '') tell('no-title', title);
  if (text.trim() === '' && !item.content.includes('<img')) tell('no-body');
  if (!plan.hasDate) tell('no-date', item.date || item.pubDate);
  if (media.withoutAlt > 0) tell('no-alt', String(media.withoutAlt));
  const summary = summaryOf(item, text, tell);
  const draft = plan.fate.becomes === 'article' && (plan.fate.draft || !plan.hasDate);
  return {
    fields: {
      title,
      date: isoInZone(plan.dateMs, site.timeZone),
      section: filing.section.slug,
      // A summary that only says the headline again says nothing.
      summary: fold(summary) === fold(title) ? undefined : summary,
      authors: terms.signers.of(item).map(({ slug }) => slug),
      source,
      tags: filing.tags,
      image,
      draft,
    },
    markdown: toMarkdown(tree),
    words: wordsOf(text),
  };
}

/** Converts a page; its lead picture, for which standing pages have no field, begins the text. */
export async function convertPage(item: WxrItem, context: PostContext): Promise<ConvertedPost> {
  const thumbnail = item.meta.get('_thumbnail_id')?.[0];
  const tree = await bodyOf(item, context);
  const image = thumbnail && thumbnail !== '0' ? await context.media.lead(thumbnail) : undefined;
  if (image) {
    dropLeadPicture(tree, image.src);
    const properties = { src: image.src, alt: image.alt, title: image.caption ?? image.credit ?? '' };
    const picture = { type: 'element' as const, tagName: 'img', properties, children: [] };
    tree.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [picture] });
  }
  const text = readableText(tree);
  const title = plainName(item.title) || cutAtWord(text.replace(/\s+/gu, ' ').trim(), 80) || item.id;
  if (context.media.withoutAlt > 0) context.tell('no-alt', String(context.media.withoutAlt));
  return {
    fields: { title, summary: descriptionOf(item) || undefined },
    markdown: toMarkdown(tree),
    words: wordsOf(text),
  };
}
