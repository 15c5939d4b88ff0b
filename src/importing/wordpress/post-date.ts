import type { WxrItem } from './wxr.ts';

/** Years that the site accepts, as src/loading/dates.ts does. */
const FIRST_YEAR = 1900;
const YEARS_AHEAD = 5;

/** `2019-06-01 05:00:00` read in a zone; undefined for `0000-00-00 00:00:00` and what is no date. */
function readLocal(text: string, timeZone: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u.test(text) || text.startsWith('0000')) return undefined;
  try {
    const plain = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' });
    return plain.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The date of RSS (RFC 822): `Sat, 01 Jun 2019 05:00:00 +0000`. */
function readRss(text: string): number | undefined {
  const ms =
    /^\w{3}, \d{2} \w{3} \d{4}/u.test(text) && !text.includes(' -0001 ') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * When an item was first published, or is to be. Drafts have no GMT date, only a local one, which is taken in the
 * newsroom's zone.
 * @returns milliseconds UTC; undefined when there is no date that the site would accept
 */
export function postDate(
  item: Pick<WxrItem, 'date' | 'dateGmt' | 'pubDate'>,
  timeZone: string,
  now: number,
): number | undefined {
  const found = readLocal(item.dateGmt, 'UTC') ?? readLocal(item.date, timeZone) ?? readRss(item.pubDate);
  if (found === undefined) return undefined;
  const yearOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).year;
  const year = yearOf(found);
  const isHijri = year >= 1300 && year < 1600;
  return year < FIRST_YEAR || isHijri || year > yearOf(now) + YEARS_AHEAD ? undefined : found;
}

/** Whether a post was saved again more than an hour after it was published. */
export function isModifiedLater(item: Pick<WxrItem, 'dateGmt' | 'modifiedGmt'>): boolean {
  const [published, modified] = [readLocal(item.dateGmt, 'UTC'), readLocal(item.modifiedGmt, 'UTC')];
  return published !== undefined && modified !== undefined && modified - published > 3_600_000;
}
