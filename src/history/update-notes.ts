import { calendarDay, formatDate } from '../arabic/dates.ts';
import type { Article } from '../articles/article.ts';
import type { Edition } from '../articles/edition.ts';
import { isoInZone } from '../clock.ts';
import { dateStyleOf } from '../date-style.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import { siteOf } from '../site.ts';
import { wordsChanged } from './change-view.ts';
import type { ArticleChange } from './history.ts';
import { openTexts } from './store.ts';

/** Words added and removed that make an update worth a date; a figure or a name that was mended is below it. */
const UPDATE_WORDS = 5;

/** How long a change is spoken of, in milliseconds: of an old one its author has heard. */
const SPOKEN_OF = 30 * 86_400_000;

/** A day as a number that grows. */
function dayOf(ms: number, timeZone: string): number {
  const { year, month, day } = calendarDay(ms, timeZone);
  return year * 10_000 + month * 100 + day;
}

/** Whether the article tells readers of a change: by an update or a correction of that day or later. */
function isTold(
  { dateMs, dateOnly, updatedMs, corrections }: Article,
  { atMs }: ArticleChange,
  timeZone: string,
) {
  const day = dayOf(atMs, timeZone);
  // A story that only has a day was published at some hour of it.
  if (dateOnly.published && dayOf(dateMs, timeZone) === day) return true;
  const told = [...(updatedMs === undefined ? [] : [updatedMs]), ...corrections.map((one) => one.dateMs)];
  return told.some((ms) => dayOf(ms, timeZone) >= day);
}

/**
 * Proposes `updated` where the words of a published story were changed within the last thirty days and the story does
 * not say so. Silent where git tells nothing, of commits marked `[typo]`, of fewer than five words added and removed in
 * a commit, and of stories with `history: false`. Only committed changes are known.
 * @param paths the project's, whose cache holds the texts of the edition
 * @returns warnings
 */
export function updateNotes(edition: Edition, paths: ProjectPaths): Problem[] {
  const { content, history, now } = edition;
  const site = siteOf(content.site);
  const { timeZone } = site;
  if (history.changes.size === 0) return [];
  const texts = openTexts(paths);
  return content.articles.flatMap((article): Problem[] => {
    if (article.withoutHistory) return [];
    const untold = (history.changes.get(article.file) ?? []).filter(
      (change) => !change.isTypo && now - change.atMs <= SPOKEN_OF && !isTold(article, change, timeZone),
    );
    const newest = untold.findLast((change) => wordsChanged(change, texts) >= UPDATE_WORDS);
    if (!newest) return [];
    const date = formatDate(newest.atMs, dateStyleOf(site));
    const moment = isoInZone(newest.atMs, timeZone).slice(0, 16);
    return [
      {
        severity: 'warning',
        file: article.file,
        field: 'updated',
        message: `تغيّر النص بعد نشره، في ${date}، ولا يقول ذلك updated ولا corrections.`,
        remedy: `اكتب: updated: ${moment}. وإن كان التغيير إملائيا فاكتب ‎[typo]‎ في رسالة الإيداع (commit) في المرة القادمة.`,
      },
    ];
  });
}
