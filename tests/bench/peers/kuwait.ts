/** Names of months, as Kuwait writes them. */
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** Kuwait is three hours ahead of UTC all year. */
const OFFSET = 3 * 3_600_000;

/** A moment as ISO 8601 with the newspaper's offset: the day in an address is the day there. */
export function kuwaitTime(moment: string | number | Date): string {
  return `${new Date(new Date(moment).getTime() + OFFSET).toISOString().slice(0, 19)}+03:00`;
}

/** Path of an article's page: /2022/09/slug/. */
export function articlePath(kuwait: string, slug: string): string {
  return `/${kuwait.slice(0, 4)}/${kuwait.slice(5, 7)}/${slug}/`;
}

/** Path of the archive's page of a day. */
export function dayPath(kuwait: string): string {
  return `/${kuwait.slice(0, 10).replaceAll('-', '/')}/`;
}

/** The Arabic name of a month, 1-12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A year, month or day in words, from ISO 8601: «19 سبتمبر 2022». */
export function periodName(kuwait: string): string {
  const [year = '', month, day] = kuwait.slice(0, 10).split('-');
  return [day && Number(day), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}
