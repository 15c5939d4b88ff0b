import { calendarDay } from '../arabic/dates.ts';
import type { Article, Section } from '../articles/article.ts';
import type { ResultMeta } from './settings.ts';

/** A record of Pagefind's Node API (`addCustomRecord`). */
export interface SearchRecord {
  /** Path from the site's root, without its base: Pagefind adds the base itself. */
  url: string;
  /** What is searched and excerpted. */
  content: string;
  /** Language of Pagefind's stemmer. */
  language: string;
  /** What the list of results shows; the title weighs more than the content. */
  meta: Record<string, string>;
  /** Values the reader can choose by. */
  filters: Record<string, string[]>;
  /** Values the results can be ordered by. */
  sort: Record<string, string>;
}

/** A calendar day as ISO 8601, in the newsroom's zone: the value of the date filter. */
export function filterDay(epochMs: number, timeZone: string): string {
  const { year, month, day } = calendarDay(epochMs, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * What the index knows of an article. This is the seam for the Arabic analysis: what a word is, is decided here for
 * the index and in query.ts for the reader.
 * @param text the body as plain text
 */
export function searchRecord(
  article: Article,
  section: Section | undefined,
  authors: readonly string[],
  text: string,
  timeZone: string,
): SearchRecord {
  const tags = article.tags.map((tag) => tag.label);
  const about = [article.kicker, article.source, article.place, ...authors, ...tags].filter(Boolean);
  const meta: ResultMeta = {
    title: article.title,
    date: String(article.dateMs),
    section: section?.name ?? article.section,
    about: [...new Set(about)].join('، '),
  };
  const content = [article.summary, text].filter(Boolean).join('\n');
  return {
    url: article.path,
    content,
    language: 'ar',
    meta: { ...meta },
    filters: { section: [article.section], day: [filterDay(article.dateMs, timeZone)] },
    sort: { date: new Date(article.dateMs).toISOString() },
  };
}
