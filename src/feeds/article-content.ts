import type { Element } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { formatDate } from '../arabic/dates.ts';
import type { Article } from '../articles/article.ts';
import { dateStyleOf } from '../date-style.ts';
import { labels } from '../labels.ts';
import { imageAttributes } from '../pictures/attributes.ts';
import { absolute, site } from '../site.ts';
import { feedContent } from './content.ts';

const writer = unified().use(rehypeStringify).freeze();

const html = (element: Element): string => writer.stringify({ type: 'root', children: [element] });

/** The lead picture above the body, as on the page. */
function leadPicture(article: Article): string {
  if (!article.image) return '';
  const { picture, alt, caption, credit } = article.image;
  const image = h('img', { ...imageAttributes(picture, alt, site().base, { sizes: '100vw' }) });
  const words = [caption, credit].filter(Boolean).join(' – ');
  return html(h('figure', words ? [image, h('figcaption', words)] : [image]));
}

/** The corrections under the body, as on the page. */
function corrections(article: Article): string {
  if (article.corrections.length === 0) return '';
  const style = dateStyleOf(site());
  const lines = article.corrections.map((one) => h('p', `${formatDate(one.dateMs, style)}: ${one.text}`));
  return html(h('section', [h('h2', labels.corrections), ...lines]));
}

/**
 * An article's whole content for feeds.
 * @param body the HTML of its body, as on its page
 */
export function articleContent(article: Article, body: string): string {
  return feedContent(leadPicture(article) + body + corrections(article), absolute(article.path));
}
