import { periodName } from '../kuwait.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside HTML or XML, in an element or an attribute. */
export function escaped(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '') : text;
}

/** A moment as an element, with the time of day when it is asked for. */
export function moment(date: string, time = false): string {
  return `<time datetime="${date}">${periodName(date)}${time ? `، ${date.slice(11, 16)}` : ''}</time>`;
}

/** A count of articles in words, with the forms of Arabic. */
export function articles(count: number): string {
  if (count === 1) return 'مقال واحد';
  if (count === 2) return 'مقالان';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} مقالات`;
  return rest >= 11 ? `${count} مقالا` : `${count} مقال`;
}

/** Minutes of reading in words. */
export function minutes(count: number): string {
  if (count === 0) return 'أقل من دقيقة';
  if (count === 1) return 'دقيقة واحدة';
  if (count === 2) return 'دقيقتان';
  return count <= 10 ? `${count} دقائق` : `${count} دقيقة`;
}
