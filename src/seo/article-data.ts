import type { ImageObject, LiveBlogPosting, NewsArticle } from 'schema-dts';
import { addresses } from '../addresses.ts';
import { modifiedMs, type Article, type ArticlePicture, type Section } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import { liveData } from './live-data.ts';
import { cropVariants, webVariants } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';
import type { LiveUpdate } from '../markdown/live-updates.ts';
import { ids, ref, type NodeOf } from './identity.ts';

/** schema.org's type for each kind of story (https://schema.org/docs/news.html). */
const TYPES = {
  news: 'NewsArticle',
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
} as const;

/**
 * The lead picture in the three ratios that Google asks for
 * (https://developers.google.com/search/docs/appearance/structured-data/article), or, where they are not made, as the
 * page shows it.
 */
function images({ picture, credit, caption }: ArticlePicture): ImageObject[] {
  const crops = cropVariants(picture);
  return (crops.length > 0 ? crops : webVariants(picture).slice(-1)).map(({ name, width, height }) => ({
    '@type': 'ImageObject',
    url: absolute(addresses.picture(name)),
    width: String(width),
    height: String(height),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  }));
}

/** What is said of every story, whatever its kind. */
function common(article: Article, section: Section | undefined) {
  const { timeZone } = site();
  return {
    '@id': ids.article(article.path),
    headline: article.title,
    ...(article.summary && { description: article.summary }),
    ...(article.image && { image: images(article.image) }),
    datePublished: isoInZone(article.dateMs, timeZone),
    dateModified: isoInZone(modifiedMs(article), timeZone),
    author:
      article.authors.length > 0
        ? article.authors.map((slug) => ref(ids.person(slug)))
        : ref(ids.organization()),
    publisher: ref(ids.organization()),
    ...(section && { articleSection: section.name }),
    ...(article.tags.length > 0 && { keywords: article.tags.map((tag) => tag.label) }),
    ...(article.source && { creditText: article.source }),
    inLanguage: 'ar',
    mainEntityOfPage: ref(ids.page(article.path)),
    url: absolute(article.path),
    isAccessibleForFree: true,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((one) => ({
        '@type': 'CorrectionComment' as const,
        text: one.text,
        datePublished: isoInZone(one.dateMs, timeZone),
      })),
    }),
  };
}

/**
 * An article: dates with their zone, equal to the visible ones; the organisation signs where no author does.
 * @param updates of live coverage
 */
export function articleNode(
  article: Article,
  section: Section | undefined,
  updates: readonly LiveUpdate[] = [],
): NodeOf<NewsArticle, (typeof TYPES)[keyof typeof TYPES]> | LiveBlogPosting {
  const { kind, place } = article;
  const told = common(article, section);
  if (kind === 'live') return { '@type': 'LiveBlogPosting', ...told, ...liveData(article, updates) };
  return { '@type': TYPES[kind], ...told, ...(place && { dateline: place }) };
}
