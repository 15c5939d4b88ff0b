import type { Article, Author, Series } from '../articles/article.ts';
import type { SeriesPlace } from '../articles/series.ts';
import type { LiveUpdate } from '../markdown/live-updates.ts';
import type { Step } from './trail.ts';

/** Everything in a page's head, as data; src/components/Head.astro prints it. */
export interface PageHead {
  /** What the page is called, without the newspaper's name; the home page has none. */
  title?: string | undefined;
  /** One or two sentences; the tagline when absent. */
  description?: string | undefined;
  /** Path of the page from the site's root. */
  path: string;
  /** Set for pages that search engines should leave out. */
  noindex?: boolean;
  /** The article, when the page is one. */
  article?: Article;
  /** Updates of the article, when it is live coverage. */
  updates?: readonly LiveUpdate[] | undefined;
  /** RSS feed of the page's own subject, besides the site's; the other formats lie beside it. */
  feed?: { title: string; path: string };
  /** What the page is in structured data: `WebPage` by default. */
  type?: 'CollectionPage' | 'ProfilePage' | 'WebPage';
  /** The way to the page: the home page first, the page itself last. */
  steps?: readonly Step[];
  /** The author, when the page is about one. */
  author?: Author | undefined;
  /** The series, when the page is about one. */
  series?: Series | undefined;
  /** The article's place in its series. */
  place?: SeriesPlace | undefined;
  /** Path of the page before this one in a list of pages: the one with newer stories. */
  previous?: string | undefined;
  /** Path of the next page of a list: the one with older stories. */
  next?: string | undefined;
}
