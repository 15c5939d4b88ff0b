import type { LiveCoverage } from '../markdown/live-time.ts';
import type { Picture } from '../pictures/picture.ts';
import type { KINDS } from './schema.ts';

/** A free tag and the topic it belongs to. */
export interface Tag {
  /** As the author wrote it. */
  label: string;
  /** The topic's identity: see topicKey. */
  key: string;
}

/** A picture with its words, measured. */
export interface ArticlePicture {
  /** The source. */
  picture: Picture;
  /** Alternative text. */
  alt: string;
  /** Text under the picture. */
  caption?: string | undefined;
  /** Who made it. */
  credit?: string | undefined;
}

/**
 * An article as the whole of Nashra knows it: checked, addressed, without its body (which is read when it is
 * rendered). Plain data, so that it can be stored. Times are milliseconds since 1970 UTC; paths begin with a slash and
 * leave out the site's base.
 */
export interface Article {
  /** The source's shown name: `content/articles/2022/09/x.md`. */
  file: string;
  /** Line of the source on which the body begins, from 1. */
  bodyLine: number;
  /** Digest of the source and of the lead picture; pictures of the body are in its rendering. */
  digest: string;
  /** Stable identity, at most eight ASCII characters; survives a new headline. */
  id: string;
  /** Path of the page: `/2022/09/slug/`. */
  path: string;
  /** Headline. */
  title: string;
  /** First publication. */
  dateMs: number;
  /** Last change of substance. */
  updatedMs?: number | undefined;
  /** Which of the two were given without a time of day: then none is shown. */
  dateOnly: { published: boolean; updated: boolean };
  /** Slug of the section. */
  section: string;
  /** What kind of story it is. */
  kind: (typeof KINDS)[number];
  /** Set for live coverage. */
  live?: LiveCoverage | undefined;
  /** When live coverage ended, or is to end. */
  endedMs?: number | undefined;
  /** Slug of its series. */
  series?: string | undefined;
  /** Standfirst. */
  summary?: string | undefined;
  /** Words above the headline. */
  kicker?: string | undefined;
  /** Slugs of the authors; empty when the organisation signs. */
  authors: string[];
  /** Agency or paper. */
  source?: string | undefined;
  /** Place of the dateline. */
  place?: string | undefined;
  /** Topics, without doubles. */
  tags: Tag[];
  /** Lead picture. */
  image?: ArticlePicture | undefined;
  /** Until when it is breaking news. */
  breakingUntilMs?: number | undefined;
  /** Corrections, oldest first. */
  corrections: { dateMs: number; text: string }[];
  /** Set where the author wants no public history of the text. */
  withoutHistory?: true | undefined;
  /** A draft is published nowhere. */
  draft: boolean;
  /** Former paths. */
  aliases: string[];
  /** Paths of articles chosen by the editor. */
  related: string[];
  /** Place on the home page, from 1. */
  pin?: number | undefined;
}

/** A section of the newspaper. */
export interface Section {
  /** File name without its ending; part of addresses. */
  slug: string;
  /** Name. */
  name: string;
  /** One sentence. */
  description?: string | undefined;
  /** Place among the sections. */
  order: number;
}

/** A series: stories that belong together, read in order. */
export interface Series {
  /** File name without its ending; part of addresses. */
  slug: string;
  /** Name. */
  name: string;
  /** One or two sentences. */
  description?: string | undefined;
}

/** Someone who signs articles. */
export interface Author {
  /** File name without its ending; part of addresses. */
  slug: string;
  /** Name as in the byline. */
  name: string;
  /** What the author does. */
  role?: string | undefined;
  /** A few sentences. */
  bio?: string | undefined;
  /** Public e-mail address. */
  email?: string | undefined;
  /** Profiles elsewhere. */
  links: string[];
}

/** A standing page, such as «من نحن». */
export interface StandingPage {
  /** The source's shown name. */
  file: string;
  /** Line of the source on which the body begins, from 1. */
  bodyLine: number;
  /** Digest of the source. */
  digest: string;
  /** File name without its ending; the page's address. */
  slug: string;
  /** Title. */
  title: string;
  /** Description. */
  summary?: string | undefined;
  /** Former addresses, as an article's. */
  aliases: string[];
}

/** When the article last changed for a reader: its update or newest correction, else its publication. */
export function modifiedMs(article: Article): number {
  return Math.max(article.dateMs, article.updatedMs ?? 0, ...article.corrections.map((one) => one.dateMs));
}
