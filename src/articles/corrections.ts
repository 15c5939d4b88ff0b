import { calendarDay } from '../arabic/dates.ts';
import { newestFirst } from './visibility.ts';
import type { Article } from './article.ts';

/** A correction of a published story. */
export interface Correction {
  /** The story. */
  article: Article;
  /** When it was corrected, milliseconds UTC. */
  dateMs: number;
  /** What was wrong and is now right. */
  text: string;
  /** Which of the story's corrections of that moment it is, from 1. */
  nth: number;
}

/** The corrections of a month. */
export interface CorrectionMonth {
  /** Gregorian year. */
  year: number;
  /** Month, 1-12. */
  month: number;
  /** Newest first. */
  corrections: Correction[];
}

/** A page of corrections. */
export interface CorrectionPage {
  /** Its year; undefined for the page with the list's own address. */
  year: number | undefined;
  /** What it shows, newest first. */
  months: CorrectionMonth[];
  /** The other years, newest first, where one page does not show all. */
  years: { year: number; total: number; page: number | undefined }[];
}

/** Corrections that one page shows at most; beyond that, each year but the newest has a page of its own. */
const ONE_PAGE = 50;

/**
 * All corrections that a reader may see, newest first.
 * @param published what is published, as it stands at the build's moment (visibility.ts)
 */
export function correctionsOf(published: readonly Article[]): Correction[] {
  return published
    .flatMap((article) =>
      article.corrections.map(({ dateMs, text }, index, all) => ({
        ...{ article, dateMs, text },
        nth: all.slice(0, index + 1).filter((one) => one.dateMs === dateMs).length,
      })),
    )
    .sort((a, b) => b.dateMs - a.dateMs || newestFirst(a.article, b.article) || b.nth - a.nth);
}

/** The months of corrections. */
function monthsOf(corrections: readonly Correction[], timeZone: string): CorrectionMonth[] {
  const months: CorrectionMonth[] = [];
  for (const correction of corrections) {
    const { year, month } = calendarDay(correction.dateMs, timeZone);
    const last = months.at(-1);
    if (last?.year === year && last.month === month) last.corrections.push(correction);
    else months.push({ year, month, corrections: [correction] });
  }
  return months;
}

/**
 * The pages of corrections: one with all of them by month, or where they are many one of the newest year and one of each
 * year before it. Without any correction there is no page.
 * @param corrections newest first
 * @param timeZone the newsroom's, in which months begin
 */
export function correctionPages(corrections: readonly Correction[], timeZone: string): CorrectionPage[] {
  const months = monthsOf(corrections, timeZone);
  if (months.length === 0) return [];
  const all = [...new Set(months.map(({ year }) => year))];
  if (corrections.length <= ONE_PAGE || all.length === 1) return [{ year: undefined, months, years: [] }];
  const years = all.map((year, index) => {
    const ofIt = months.filter((month) => month.year === year);
    const total = ofIt.reduce((sum, month) => sum + month.corrections.length, 0);
    return { year, months: ofIt, total, page: index === 0 ? undefined : year };
  });
  return years.map((one) => ({
    ...{ year: one.page, months: one.months },
    years: years.filter((other) => other !== one).map(({ year, total, page }) => ({ year, total, page })),
  }));
}
