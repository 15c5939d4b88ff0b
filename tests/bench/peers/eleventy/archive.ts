import { dayPath } from '../kuwait.ts';
import { groupBy } from './lists.ts';
import type { Story } from './story.ts';

/** A page of the archive: a year, a month or a day. */
export interface ArchivePage {
  /** Its own path; its depth says what it is. */
  path: string;
  /** ISO 8601, cut to what it is: 2022, 2022-09, 2022-09-19. */
  period: string;
  /** Its stories, counted. */
  total: number;
  /** Its months or days, newest first. */
  parts: ArchivePage[];
  /** Stories of a day, newest first. */
  stories: Story[];
  /** Path of the day before. */
  before: string | undefined;
}

/** Puts pages under the pages of the longer periods that they belong to. */
function under(parts: readonly ArchivePage[], length: number): ArchivePage[] {
  const found = new Map<string, ArchivePage>();
  for (const part of parts) {
    const period = part.period.slice(0, length);
    const path = `/${period.replace('-', '/')}/`;
    const whole = found.get(period) ?? { path, period, total: 0, parts: [], stories: [], before: undefined };
    whole.parts.push(part);
    whole.total += part.total;
    found.set(period, whole);
  }
  return [...found.values()];
}

/**
 * The years of the archive with their months and days.
 * @param stories newest first
 */
export function archiveYears(stories: readonly Story[]): ArchivePage[] {
  const groups = [...groupBy(stories, (story) => [story.date.slice(0, 10)])];
  const days = groups.map(([period, group], index): ArchivePage => {
    const before = groups[index + 1]?.[0];
    return {
      path: dayPath(period),
      period,
      total: group.length,
      parts: [],
      stories: group,
      before: before && dayPath(before),
    };
  });
  return under(under(days, 7), 4);
}

/** The pages of some periods and of all periods in them. */
export function withParts(pages: readonly ArchivePage[]): ArchivePage[] {
  return pages.flatMap((page) => [page, ...withParts(page.parts)]);
}
