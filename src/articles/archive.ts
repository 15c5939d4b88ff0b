import { calendarDay } from '../arabic/dates.ts';
import type { Article } from './article.ts';

/** A day of the archive, in the newsroom's zone. */
export interface ArchiveDay {
  /** Gregorian year. */
  year: number;
  /** Month, 1-12. */
  month: number;
  /** Day of the month. */
  day: number;
  /** Its articles, newest first. */
  articles: Article[];
}

/** A month of the archive. */
export interface ArchiveMonth {
  /** Gregorian year. */
  year: number;
  /** Month, 1-12. */
  month: number;
  /** Its articles, counted. */
  total: number;
  /** Its days with articles, newest first. */
  days: ArchiveDay[];
}

/** A year of the archive. */
export interface ArchiveYear {
  /** Gregorian year. */
  year: number;
  /** Its articles, counted. */
  total: number;
  /** Its months with articles, newest first. */
  months: ArchiveMonth[];
}

/**
 * The days on which something was published, newest first.
 * @param articles newest first
 */
export function archiveDays(articles: readonly Article[], timeZone: string): ArchiveDay[] {
  const days = new Map<string, ArchiveDay>();
  for (const article of articles) {
    const date = calendarDay(article.dateMs, timeZone);
    const key = `${date.year}-${date.month}-${date.day}`;
    const found = days.get(key);
    if (found) found.articles.push(article);
    else days.set(key, { ...date, articles: [article] });
  }
  return [...days.values()];
}

/** The months on which something was published, newest first. */
export function archiveMonths(articles: readonly Article[], timeZone: string): ArchiveMonth[] {
  const months: ArchiveMonth[] = [];
  for (const day of archiveDays(articles, timeZone)) {
    let last = months.at(-1);
    if (last?.year !== day.year || last.month !== day.month) {
      last = { year: day.year, month: day.month, total: 0, days: [] };
      months.push(last);
    }
    last.days.push(day);
    last.total += day.articles.length;
  }
  return months;
}

/** The years in which something was published, newest first. */
export function archiveYears(articles: readonly Article[], timeZone: string): ArchiveYear[] {
  const years: ArchiveYear[] = [];
  for (const month of archiveMonths(articles, timeZone)) {
    let last = years.at(-1);
    if (last?.year !== month.year) {
      last = { year: month.year, total: 0, months: [] };
      years.push(last);
    }
    last.months.push(month);
    last.total += month.total;
  }
  return years;
}
