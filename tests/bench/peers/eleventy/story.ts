import { articlePath, kuwaitTime } from '../kuwait.ts';

/** An item of an Eleventy collection, as far as it is used here. */
export interface Item {
  /** Name of the file without its ending. */
  fileSlug: string;
  /** Publication. */
  date: Date;
  /** Front matter and all that is merged into it. */
  data: { title: string; summary: string; section: string; topics: string[]; author: string };
  /** The body's HTML, once it is made. */
  readonly templateContent: string;
}

/** A topic of a story. */
export interface Topic {
  /** As it was written. */
  label: string;
  /** Path of its list. */
  path: string;
}

/** A story as the templates want it: what they need more than once is computed once. */
export interface Story {
  /** Path of its page. */
  path: string;
  /** Headline. */
  title: string;
  /** Standfirst. */
  summary: string;
  /** Publication with the newspaper's offset. */
  date: string;
  /** Slug of the section. */
  section: string;
  /** Slug of the author. */
  author: string;
  /** Topics. */
  topics: Topic[];
  /** Eleventy's own item, for the body. */
  item: Item;
}

/** A topic's address: what is neither letter nor digit joins its words. */
export function topicPath(label: string): string {
  return `/topics/${label.replace(/[^\p{L}\p{N}]+/gu, '-')}/`;
}

/** Where Eleventy writes an article, by its front matter. */
export function permalinkOf(page: { date: Date; fileSlug: string }): string {
  return articlePath(kuwaitTime(page.date), page.fileSlug);
}

/** A story from Eleventy's item. */
export function storyOf(item: Item): Story {
  const { title, summary, section, topics, author } = item.data;
  return {
    path: permalinkOf(item),
    title,
    summary,
    date: kuwaitTime(item.date),
    section,
    author,
    topics: topics.map((label) => ({ label, path: topicPath(label) })),
    item,
  };
}
