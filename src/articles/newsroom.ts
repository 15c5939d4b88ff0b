import { getCollection } from 'astro:content';
import { buildNow } from '../clock.ts';
import type { Article, Author, Section, StandingPage } from './article.ts';
import { relatedArticles } from './related.ts';
import { topicsOf, type Topic } from './topics.ts';
import { published, showsUnpublished } from './visibility.ts';

/**
 * What the pages may show at this build's moment: the only door to articles inside Astro. Pages, lists, feeds, JSON
 * and pictures ask here and nowhere else.
 */
export interface Newsroom {
  /** The moment, milliseconds UTC. */
  now: number;
  /** Published articles, newest first; in `npm run dev` drafts and future stories too. */
  articles: Article[];
  /** All sections, in order. */
  sections: Section[];
  /** All authors. */
  authors: Author[];
  /** Standing pages. */
  pages: StandingPage[];
  /** Topics of the published articles, by slug. */
  topics: Map<string, Topic>;
  /** Stories to read next, by an article's path. */
  related: Map<string, Article[]>;
  /** The section of a slug. */
  section: (slug: string) => Section | undefined;
  /** The author of a slug. */
  author: (slug: string) => Author | undefined;
}

let opened: Promise<Newsroom> | undefined;

/**
 * What the loader stored: the checked entry. Astro infers the data's type from the authors' schema, which is there for
 * editors (src/content.config.ts).
 */
interface Stored<Entry> {
  entry: Entry;
}

async function open(): Promise<Newsroom> {
  const now = buildNow();
  const [articles, sections, authors, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('sections'),
    getCollection('authors'),
    getCollection('pages'),
  ]);
  const shown = published(
    articles.map(({ data }) => (data as unknown as Stored<Article>).entry),
    now,
    showsUnpublished(),
  );
  const bySlug = <Entry extends { slug: string }>(entries: Entry[]) => {
    const found = new Map(entries.map((entry) => [entry.slug, entry]));
    return (slug: string) => found.get(slug);
  };
  const allSections = sections
    .map(({ data }) => (data as unknown as Stored<Section>).entry)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  const allAuthors = authors.map(({ data }) => (data as unknown as Stored<Author>).entry);
  return {
    now,
    articles: shown,
    sections: allSections,
    authors: allAuthors,
    pages: pages.map(({ data }) => (data as unknown as Stored<StandingPage>).entry),
    topics: topicsOf(shown),
    related: relatedArticles(shown),
    section: bySlug(allSections),
    author: bySlug(allAuthors),
  };
}

/** How long an opened newsroom serves in `npm run dev`, in milliseconds: one page, and what it asks for. */
const DEV_SERVES = 500;

/** The newsroom, opened once a build; in `npm run dev` anew for each page, since content changes. */
export function newsroom(): Promise<Newsroom> {
  if (!opened) {
    opened = open();
    if (showsUnpublished()) {
      setTimeout(() => {
        opened = undefined;
      }, DEV_SERVES);
    }
  }
  return opened;
}
