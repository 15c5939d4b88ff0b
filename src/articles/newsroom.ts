import { getCollection } from 'astro:content';
import { buildNow } from '../clock.ts';
import type { Article, Author, Section, Series, StandingPage } from './article.ts';
import { edition } from './edition.ts';
import { publishedSeries, type PublishedSeries } from './series.ts';
import { earlierInSection, relatedArticles } from './related.ts';
import { tellingWords } from './telling-words.ts';
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
  /** All series, those without a published part too. */
  series: Series[];
  /** Those that have one, with their parts, by slug. */
  publishedSeries: Map<string, PublishedSeries>;
  /** Standing pages. */
  pages: StandingPage[];
  /** Topics of the published articles, by slug. */
  topics: Map<string, Topic>;
  /** Stories to read next, by an article's path. */
  related: Map<string, Article[]>;
  /** For those that have none of these: the latest before them in their section. */
  earlier: Map<string, Article[]>;
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

/** All content: that of the edition being built, or in `npm run dev` what the collections hold at this moment. */
async function allEntries(): Promise<
  Pick<Newsroom, 'articles' | 'sections' | 'authors' | 'series' | 'pages'>
> {
  const current = edition();
  if (current) return current.content;
  const [articles, sections, authors, series, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('sections'),
    getCollection('authors'),
    getCollection('series'),
    getCollection('pages'),
  ]);
  return {
    articles: articles.map(({ data }) => (data as unknown as Stored<Article>).entry),
    sections: sections.map(({ data }) => (data as unknown as Stored<Section>).entry),
    authors: authors.map(({ data }) => (data as unknown as Stored<Author>).entry),
    series: series.map(({ data }) => (data as unknown as Stored<Series>).entry),
    pages: pages.map(({ data }) => (data as unknown as Stored<StandingPage>).entry),
  };
}

async function open(): Promise<Newsroom> {
  const now = buildNow();
  const { articles, sections, authors, series, pages } = await allEntries();
  const words = edition()?.words;
  const shown = published(articles, now, showsUnpublished());
  const bySlug = <Entry extends { slug: string }>(entries: Entry[]) => {
    const found = new Map(entries.map((entry) => [entry.slug, entry]));
    return (slug: string) => found.get(slug);
  };
  const inOrder = [...sections].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  // In `npm run dev` no body is read for them, and headline and summary must do.
  const wordsOf = (article: Article) => words?.get(article.file) ?? tellingWords(article);
  const related = relatedArticles(shown, wordsOf);
  return {
    now,
    articles: shown,
    sections: inOrder,
    authors,
    series,
    publishedSeries: publishedSeries(shown, series),
    pages,
    topics: topicsOf(shown),
    related,
    earlier: earlierInSection(shown, related),
    section: bySlug(inOrder),
    author: bySlug(authors),
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
