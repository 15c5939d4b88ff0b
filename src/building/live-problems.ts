import type { Article } from '../articles/article.ts';
import type { BodySummary } from '../articles/body.ts';
import { isoInZone } from '../clock.ts';
import type { Problem } from '../problems.ts';

/**
 * Updates of published coverage whose time has not come: readers would be told of the future, mostly by a slip of the
 * date. Not told by the renderer, since what it says is kept and this depends on the moment.
 * @param now milliseconds UTC
 */
export function futureUpdates(
  articles: readonly Article[],
  bodies: ReadonlyMap<string, Pick<BodySummary, 'updates'>>,
  now: number,
): Problem[] {
  return articles.flatMap(({ file, live, dateMs }) => {
    if (!live || dateMs > now) return [];
    const future = (bodies.get(file)?.updates ?? []).filter(({ atMs }) => atMs > now);
    return future.map(({ atMs, line }): Problem => {
      const moment = isoInZone(atMs, live.style.timeZone).slice(0, 16).replace('T', ' ');
      return {
        severity: 'warning',
        file,
        line,
        message: `وقت التحديث «${moment}» لم يحن بعد.`,
        remedy: 'صحّح الوقت، أو اكتب التاريخ قبله إن كان ليوم غير يوم النشر: ## 2022-09-20 14:30 | العنوان',
      };
    });
  });
}
