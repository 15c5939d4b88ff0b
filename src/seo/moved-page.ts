import type { Article, Author, Section } from '../articles/article.ts';
import { absolute, href } from '../site.ts';
import { escapeHtml } from './escape-html.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import { shareEntries } from './share-entries.ts';
import { articlePicture } from './share-picture.ts';

/**
 * The page at an address that leads to an article (src/articles/moved.ts), for hosts that do not redirect by themselves.
 * It refreshes at once, which search engines take for a permanent redirect
 * (https://developers.google.com/search/docs/crawling-indexing/301-redirects), and says what the article's own page says
 * to those who make previews of links: they follow no refresh. A string and not a component, since there is one for
 * every article, and Astro would make a request, a response and a record of each.
 * @param description as on the article's page
 */
export function movedPage(
  article: Article,
  description: string | undefined,
  section: Pick<Section, 'name'> | undefined,
  authors: readonly Author[],
): string {
  const { title, path } = article;
  const entries = shareEntries(
    { title, description, path, article },
    articlePicture(article, section),
    section?.name,
    authors,
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
