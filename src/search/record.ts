import { twoDigits } from '../addresses.ts';
import { calendarDay } from '../arabic/dates.ts';
import type { Article, Section } from '../articles/article.ts';
import { FILTER, filterValue } from './filters.ts';
import { keysOf } from './keys.ts';
import type { StoryMeta } from './settings.ts';

/** A record of Pagefind's Node API (`addCustomRecord`). */
export interface SearchRecord {
  /** Path from the site's root, without its base: Pagefind adds the base itself. */
  url: string;
  /** What is searched: keys of words (keys.ts). */
  content: string;
  /** Language of Pagefind's stemmer; {@link NO_STEMMER} for none. */
  language: string;
  /** What is searched beside the content, by field; keys too. */
  meta: Record<string, string>;
  /** Values the reader can choose by. */
  filters: Record<string, string[]>;
  /** Values the results can be ordered by. */
  sort: Record<string, string>;
}

/** A language code for which Pagefind has no stemmer (ISO 639 will never give it away): the stemming is ours. */
export const NO_STEMMER = 'zz';

/** Stands where a story has no word, and is the key of none. */
const NO_WORD = 'x';

/** A story for the index: what Pagefind indexes, and what the reader gets to see. */
export interface IndexedStory {
  record: SearchRecord;
  /** Summary and body as the author wrote them. */
  text: string;
  meta: StoryMeta;
}

/** A calendar day as ISO 8601, in the newsroom's zone: the value of the date filter. */
export function filterDay(epochMs: number, timeZone: string): string {
  const { year, month, day } = calendarDay(epochMs, timeZone);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * What the index knows of an article.
 * @param authors their names
 * @param body the body as plain text
 */
export function indexedStory(
  article: Article,
  section: Section | undefined,
  authors: readonly string[],
  body: string,
  timeZone: string,
): IndexedStory {
  const topics = article.tags.map((tag) => tag.label);
  const sectionName = section?.name ?? article.section;
  const about = [article.kicker, article.source, article.place, ...authors, ...topics].filter(Boolean);
  const text = [article.summary, body].filter(Boolean).join('\n');
  const meta: StoryMeta = { title: article.title, date: String(article.dateMs), section: sectionName };
  const record: SearchRecord = {
    url: article.path,
    // The headline too, so that its words have places, and since Pagefind leaves out what has no content; one without a word too.
    content: keysOf(`${article.title}\n${text}`) || NO_WORD,
    language: NO_STEMMER,
    meta: { title: keysOf(article.title), about: keysOf([...new Set(about)].join('، ')) },
    filters: {
      [FILTER]: [
        filterValue('section', article.section),
        ...topics.map((topic) => filterValue('topic', topic)),
        ...article.authors.map((author) => filterValue('author', author)),
        filterValue('day', filterDay(article.dateMs, timeZone)),
      ],
    },
    sort: { date: new Date(article.dateMs).toISOString() },
  };
  return { record, text, meta };
}
