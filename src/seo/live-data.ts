import type { BlogPosting } from 'schema-dts';
import type { Article } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import type { LiveUpdate } from '../markdown/live-updates.ts';
import { openingOf } from '../markdown/opening.ts';
import { absolute, site } from '../site.ts';

/** An update: its own headline, or where it has none its first words. */
function updatePosting({ path, title }: Article, { id, atMs, headline, text }: LiveUpdate): BlogPosting {
  const url = `${absolute(path)}#${id}`;
  return {
    '@type': 'BlogPosting',
    '@id': url,
    headline: headline || (openingOf(text) ?? title),
    datePublished: isoInZone(atMs, site().timeZone),
    url,
    ...(text && { articleBody: text }),
  };
}

/**
 * What is said of live coverage (https://schema.org/LiveBlogPosting): it began with its first update, or where it has
 * none when it was published; its end is told only where the author has said it.
 * @param updates in the order of the page
 */
export function liveData(article: Article, updates: readonly LiveUpdate[]) {
  const { timeZone } = site();
  const start = updates.length > 0 ? Math.min(...updates.map(({ atMs }) => atMs)) : article.dateMs;
  return {
    coverageStartTime: isoInZone(start, timeZone),
    ...(article.endedMs !== undefined && { coverageEndTime: isoInZone(article.endedMs, timeZone) }),
    ...(updates.length > 0 && { liveBlogUpdate: updates.map((update) => updatePosting(article, update)) }),
  };
}
