import type { Article, Author, Section, StandingPage } from '../articles/article.ts';
import { pathOf } from '../articles/moved.ts';
import { signersOf } from '../articles/signers.ts';
import type { Rendered } from '../markdown/render.ts';
import { absolute, href } from '../site.ts';
import { descriptionOf } from './description.ts';
import { escapeHtml } from './escape-html.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import { shareEntries } from './share-entries.ts';
import { articlePicture, newspaperPicture } from './share-picture.ts';

/** Finds the sections and authors that articles name. */
export interface Names {
  /** The section of a slug. */
  section: (slug: string) => Section | undefined;
  /** The author of a slug. */
  author: (slug: string) => Author | undefined;
}

/**
 * The page at an address that leads to an article or a standing page (src/articles/moved.ts), for hosts that do not redirect by themselves.
 * It refreshes at once, which search engines take for a permanent redirect
 * (https://developers.google.com/search/docs/crawling-indexing/301-redirects), and says what the own page says
 * to those who make previews of links: they follow no refresh. A string and not a component, since there is one for
 * every article, and Astro would make a request, a response and a record of each.
 * @param body the target's rendering, or what is known of it (BodySummary)
 */
export function movedPage(
  target: Article | StandingPage,
  body: Pick<Rendered, 'opening'>,
  { section: sectionOf, author }: Names,
): string {
  const { title } = target;
  const description = descriptionOf(target, body);
  const article = 'path' in target ? target : undefined;
  const path = pathOf(target);
  const section = article && sectionOf(article.section);
  const entries = shareEntries(
    article ? { title, description, path, article } : { title, description, path },
    article ? articlePicture(article, section) : newspaperPicture(),
    section?.name,
    article ? signersOf(article, author) : [],
  );
  const text = escapeHtml(title);
  return [
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapeHtml(CONTENT_SECURITY_POLICY)}">`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(encodeURI(href(path)))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${text}</title>`,
    `<meta name="description" content="${escapeHtml(description ?? title)}">`,
    `<link rel="canonical" href="${absolute(path)}">`,
    ...entries.map(({ key, name, content }) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`),
    `</head><body><main><h1><a href="${escapeHtml(encodeURI(href(path)))}">${text}</a></h1></main></body></html>`,
    '',
  ].join('\n');
}
