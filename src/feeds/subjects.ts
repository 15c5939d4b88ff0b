import { addresses } from '../addresses.ts';
import type { Article } from '../articles/article.ts';
import { correctionsOf } from '../articles/corrections.ts';
import { groupBy } from '../articles/lists.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { fill, labels } from '../labels.ts';
import type { Site } from '../site.ts';

/** What a feed is about; it comes in every format (formats.ts). */
export interface FeedSubject {
  /** What kind of thing: the groups of the page and of the list of feeds. */
  kind: 'site' | 'section' | 'topic' | 'author' | 'series' | 'corrections';
  /** Its name: «علوم». */
  name: string;
  /** The feed's title: the name and the newspaper's. */
  title: string;
  /** One sentence. */
  description: string;
  /** Path of the page it belongs to, with a slash at its end; the feeds lie below it. */
  page: string;
  /** What is in the feed, newest first. */
  articles: readonly Article[];
  /** How many published articles there are of it; corrections, of those. */
  total: number;
}

/** What the subjects are found in: a newsroom, or the like from an edition. */
export type FeedSource = Pick<Newsroom, 'articles' | 'sections' | 'authors' | 'series' | 'topics'>;

/** The corrections (corrections.ts), newest first, each with its story; undefined where nothing was corrected. */
export function correctionsSubject(articles: readonly Article[], site: Site): FeedSubject | undefined {
  const corrections = correctionsOf(articles);
  if (corrections.length === 0) return undefined;
  const name = fill(labels.correctionsFeed, site.name);
  const shown = corrections.slice(0, site.feeds.listItems).map(({ article }) => article);
  return {
    ...{ kind: 'corrections', name, title: name, description: labels.correctionsIntro },
    ...{ page: addresses.corrections(), articles: [...new Set(shown)], total: corrections.length },
  };
}

/**
 * Everything that has a feed: the site, every section (an empty one too, since readers may follow it already), and the
 * topics, authors and series of what is published: one that only a story under embargo uses has none.
 */
export function feedSubjects(source: FeedSource, site: Site): FeedSubject[] {
  const { articles, sections, authors, series, topics } = source;
  const { siteItems, listItems } = site.feeds;
  const subjects: FeedSubject[] = [];
  const add = (
    kind: FeedSubject['kind'],
    name: string,
    description: string | undefined,
    page: string,
    all: readonly Article[],
  ) => {
    const shown = all.slice(0, kind === 'site' ? siteItems : listItems);
    const title = kind === 'site' ? name : `${name} | ${site.name}`;
    subjects.push({
      kind,
      name,
      title,
      description: description ?? name,
      page,
      articles: shown,
      total: all.length,
    });
  };
  add('site', site.name, site.tagline, addresses.home(), articles);
  const bySection = groupBy(articles, (article) => [article.section]);
  for (const { slug, name, description } of sections)
    add('section', name, description, addresses.section(slug), bySection.get(slug) ?? []);
  for (const topic of topics.values())
    add(
      'topic',
      topic.label,
      fill(labels.archiveOf, topic.label),
      addresses.topic(topic.slug),
      topic.articles,
    );
  const byAuthor = groupBy(articles, (article) => article.authors);
  for (const { slug, name, bio } of authors) {
    const signed = byAuthor.get(slug);
    if (signed) add('author', name, bio, addresses.author(slug), signed);
  }
  const bySeries = groupBy(articles, (article) => (article.series === undefined ? [] : [article.series]));
  for (const { slug, name, description } of series) {
    const parts = bySeries.get(slug);
    if (parts) add('series', name, description, addresses.series(slug), parts);
  }
  const corrections = correctionsSubject(articles, site);
  if (corrections) subjects.push(corrections);
  return subjects;
}

/** The groups of subjects as readers see them, those without any left out. */
export function groupSubjects(
  subjects: readonly FeedSubject[],
): { name: string; subjects: readonly FeedSubject[] }[] {
  const groups = [
    { name: labels.feedAll, kind: 'site' },
    { name: labels.feedSections, kind: 'section' },
    { name: labels.feedTopics, kind: 'topic' },
    { name: labels.feedAuthors, kind: 'author' },
    { name: labels.feedSeries, kind: 'series' },
    { name: labels.allCorrections, kind: 'corrections' },
  ] as const;
  return groups
    .map(({ name, kind }) => ({ name, subjects: subjects.filter((subject) => subject.kind === kind) }))
    .filter((group) => group.subjects.length > 0);
}

/** The subjects with the most articles, largest first; of equals, in the order of their names. */
export function largest(subjects: readonly FeedSubject[], most: number): FeedSubject[] {
  return [...subjects]
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, most);
}
