import { modifiedMs, type Article } from '../articles/article.ts';
import { addresses } from '../addresses.ts';
import { absolute, site } from '../site.ts';
import { xmlText } from './content.ts';
import type { FeedFormat } from './formats.ts';
import type { FeedSubject } from './subjects.ts';

/** What every format says of a feed as a whole: one model, three writers (rss.ts, atom.ts, json.ts). */
export interface FeedHead {
  /** The feed's own complete address. */
  self: string;
  /** Complete address of the page it belongs to. */
  page: string;
  /** Title. */
  title: string;
  /** One sentence. */
  description: string;
  /** Complete addresses of the newspaper's icon, a square PNG of 192 and of 512 pixels. */
  icon: { small: string; large: string };
  /** WebSub hub. */
  hub: string | undefined;
  /**
   * When anything in it last changed, milliseconds UTC: it changes only when the content does, so that a reader can
   * tell whether there is anything new. Nothing has changed yet in a feed without stories: 1970.
   */
  updatedMs: number;
  /** What is in it, newest first: where it stands, its headline, when it was published. */
  stories: readonly Pick<Article, 'path' | 'title' | 'dateMs'>[];
}

/** A subject's feed in a format. */
export function feedHead(subject: FeedSubject, format: Pick<FeedFormat, 'file'>): FeedHead {
  return {
    self: absolute(addresses.feedOf(subject.page, format.file)),
    page: absolute(subject.page),
    title: xmlText(subject.title),
    description: xmlText(subject.description),
    icon: { small: absolute('/icon-192.png'), large: absolute('/icon-512.png') },
    hub: site().feeds.hub,
    updatedMs: Math.max(0, ...subject.articles.map(modifiedMs)),
    stories: subject.articles,
  };
}
