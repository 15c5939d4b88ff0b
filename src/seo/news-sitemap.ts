import { SitemapStream, streamToPromise } from 'sitemap';
import type { Article } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import { absolute, site } from '../site.ts';

/**
 * A news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap) of some stories:
 * each with its first publication and its headline as on the page. The language is `ar` alone, which the format asks
 * for: ISO 639, no region.
 * @param articles at least one, since an empty `urlset` is invalid
 */
export async function newsSitemap(articles: readonly Article[]): Promise<string> {
  const { name, origin, timeZone } = site();
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: true, xhtml: false, image: false, video: false },
  });
  for (const article of articles) {
    stream.write({
      url: absolute(article.path),
      news: {
        publication: { name, language: 'ar' },
        publication_date: isoInZone(article.dateMs, timeZone),
        title: article.title,
      },
    });
  }
  stream.end();
  return (await streamToPromise(stream)).toString('utf8');
}
