import type { Article } from '../articles/article.ts';
import { dateStyleOf } from '../date-style.ts';
import { liveDay } from '../markdown/live-updates.ts';
import type { SiteConfig } from '../site-schema.ts';
import type { Complaints } from './complaints.ts';
import { isDateOnly } from './dates.ts';

/**
 * What an article says of itself as live coverage. Its end has a time of day, and stands in no other kind of story.
 * @param kind undefined where it could not be read: one fault is not told as two
 * @param dates first publication and `ended`, milliseconds UTC, as far as they could be read
 * @param ended as it is written
 */
export function readCoverage(
  kind: Article['kind'] | undefined,
  { dateMs, endedMs }: { dateMs: number | undefined; endedMs: number | undefined },
  ended: unknown,
  site: SiteConfig,
  complaints: Complaints,
): Pick<Article, 'live' | 'endedMs'> {
  const refuse = (message: string, remedy: string) => complaints.add(['ended'], message, remedy);
  if (endedMs !== undefined && kind !== undefined && kind !== 'live')
    refuse('الحقل ended للتغطية الحية وحدها.', 'اكتب kind: live أو احذف ended.');
  else if (isDateOnly(ended))
    refuse('نهاية التغطية بلا وقت.', 'اكتب الوقت بعد التاريخ، مثل 2022-09-19T23:00');
  else if (endedMs !== undefined && dateMs !== undefined && endedMs < dateMs)
    refuse('نهاية التغطية أقدم من النشر.', 'اجعل ended بعد date أو احذفه.');
  if (kind !== 'live' || dateMs === undefined) return {};
  return { live: { day: liveDay(dateMs, site.timeZone), style: dateStyleOf(site) }, endedMs };
}
