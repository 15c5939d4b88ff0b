import { addresses } from '../addresses.ts';
import { formatDate, formatMonth } from '../arabic/dates.ts';
import { formatDigits } from '../arabic/digits.ts';
import { archiveYears } from '../articles/archive.ts';
import type { Article, Section } from '../articles/article.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { dateStyleOf } from '../date-style.ts';
import { labels } from '../labels.ts';
import type { Site } from '../site.ts';
import type { Card } from './card.ts';

/** What there are cards of: published articles, and what is listed of them. */
export type CardSource = Pick<Newsroom, 'articles' | 'sections' | 'authors' | 'series'> & {
  topics: { values: () => Iterable<{ slug: string; label: string }> };
};

/** An article's card. */
export function articleCard(
  { title, dateMs, image }: Pick<Article, 'title' | 'dateMs' | 'image'>,
  section: Pick<Section, 'name'> | undefined,
  site: Site,
): Card {
  return {
    shape: 'story',
    headline: title,
    label: section?.name,
    note: formatDate(dateMs, dateStyleOf(site)),
    picture: image?.picture,
  };
}

/**
 * The cards of list pages, by the lists' own addresses; numbered pages share them. They name the list and say nothing
 * of what is in it, so that no new story changes one. Only what has a published story has a card, but for sections,
 * which the navigation links to while they are empty. The days of the archive share their month's: one of its own for
 * each was half of all pictures, and days are seldom shared.
 */
export function listCards(source: CardSource, site: Site): Map<string, Card> {
  const cards = new Map<string, Card>();
  const add = (path: string, headline: string, label?: string) => {
    cards.set(path, { shape: 'list', headline, label, note: site.tagline });
  };
  cards.set(addresses.home(), { shape: 'list', headline: site.tagline });
  for (const { slug, name } of source.sections) add(addresses.section(slug), name, labels.aSection);
  for (const { slug, label } of source.topics.values()) add(addresses.topic(slug), label, labels.topic);
  const signed = new Set(source.articles.flatMap(({ authors }) => authors));
  for (const { slug, name, role } of source.authors) {
    if (signed.has(slug)) add(addresses.author(slug), name, role ?? labels.author);
  }
  const told = new Set(source.articles.map(({ series }) => series));
  for (const { slug, name } of source.series) {
    if (told.has(slug)) add(addresses.series(slug), name, labels.series);
  }
  const style = dateStyleOf(site);
  add(addresses.archive(), labels.archive);
  for (const { year, months } of archiveYears(source.articles, site.timeZone)) {
    add(addresses.year(year), formatDigits(String(year), site.digits), labels.archive);
    for (const { month } of months)
      add(addresses.month(year, month), formatMonth(year, month, style), labels.archive);
  }
  return cards;
}

/** All cards of a site. */
export function allCards(source: CardSource, site: Site): Card[] {
  const sections = new Map(source.sections.map((section) => [section.slug, section]));
  return [
    ...source.articles.map((article) => articleCard(article, sections.get(article.section), site)),
    ...listCards(source, site).values(),
  ];
}

/**
 * The address of the list whose card a page has: a numbered page that of its list, a day of the archive that of its
 * month.
 */
export function listPath(path: string): string {
  return path.replace(/page\/\d+\/$/u, '').replace(/^(\/\d{4}\/\d\d\/)\d\d\/$/u, '$1');
}
