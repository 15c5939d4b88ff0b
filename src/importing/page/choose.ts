import type { Claim } from './claims.ts';
import { bareLine } from './furniture-words.ts';
import { datesAgree, pageDate } from './moments.ts';
import type { PageDate, Tell } from './story.ts';

/** Claims as a person reads them: `meta «…» ≠ text «…»`. */
function differing(field: string, claims: readonly Claim[]): string {
  return `${field}: ${claims.map(({ place, value }) => `${place} «${value.slice(0, 80)}»`).join(' ≠ ')}`;
}

/** Whether two texts say the same: equal but for marks, or one the beginning of the other, as cut titles are. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [bareLine(one), bareLine(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 12 && long.startsWith(short));
}

/** The most trusted text; others that differ from it are told. */
export function chooseText(field: string, claims: readonly Claim[], tell: Tell): string | undefined {
  const [first, ...others] = claims;
  if (!first) return undefined;
  const different = others.find(({ value }) => !sameWords(value, first.value));
  if (different) tell('claims-differ', differing(field, [first, different]));
  return first.value;
}

/** The names that the most trusted place has; another place that has none of them is told. */
export function chooseNames(field: string, claims: readonly Claim[], tell: Tell): string[] {
  const [first] = claims;
  if (!first) return [];
  const chosen = claims.filter(({ place }) => place === first.place);
  const isAmong = (name: string) =>
    chosen.some(({ value }) => bareLine(value).includes(bareLine(name)) || sameWords(value, name));
  const different = claims.find(({ value }) => !isAmong(value));
  if (different) tell('claims-differ', differing(field, [first, different]));
  return chosen.map(({ value }) => value);
}

/** The most trusted date that can be read; others that differ from it are told. */
export function chooseDate(
  field: string,
  claims: readonly Claim[],
  timeZone: string,
  now: number,
  tell: Tell,
): PageDate | undefined {
  const read = claims.flatMap((claim) => {
    const date = pageDate(claim.value, timeZone);
    return date ? [{ claim, date }] : [];
  });
  // A day of the Hijri calendar only where nothing else is said.
  const first = read.find(({ date }) => !('hijri' in date)) ?? read[0];
  if (!first) return undefined;
  const different = read.find(({ date }) => !datesAgree(first.date, date, timeZone, now));
  if (different) tell('claims-differ', differing(field, [first.claim, different.claim]));
  return first.date;
}
