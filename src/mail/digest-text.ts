import { addresses } from '../addresses.ts';
import type { ArchiveDay } from '../articles/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { fill, labels } from '../labels.ts';
import { absolute, site } from '../site.ts';
import { layOutDigest } from './day-layout.ts';
import { digestDate, signature } from './digest-html.ts';

/** Plain text costs little: as many stories as a long letter may have. */
const MOST = { full: 8, brief: 30 };

/** The plain-text part of a day's letter (RFC 2046, 5.1.4): what programs without HTML show. */
export function digestText(day: ArchiveDay, room: Newsroom): string {
  const [first, ...rest] = day.articles;
  if (!first) return '';
  const { lead, sections } = layOutDigest([first, ...rest], room.sections, MOST);
  const { name, contact } = site();
  const story = (article: Article) =>
    [article.title, article.summary, signature(article, room), absolute(article.path)]
      .filter(Boolean)
      .join('\n');
  const brief = (article: Article) => `${article.title}\n${absolute(article.path)}`;
  return `${[
    `${name}\n${fill(labels.archiveOf, digestDate(day))}`,
    story(lead),
    ...sections.flatMap((one) => [`== ${one.name} ==`, ...one.full.map(story), ...one.brief.map(brief)]),
    `${labels.digestAll}:\n${absolute(addresses.day(day.year, day.month, day.day))}`,
    [fill(labels.digestWhy, name), contact.email, contact.phone, contact.address].filter(Boolean).join('\n'),
  ].join('\n\n')}\n`;
}
