const DAY = 86_400_000;

/** Days that each quick range reaches back, today included; the values of the page's select. */
export const RANGES = { today: 1, week: 7, month: 31, year: 366 } as const;

/** A quick range, `custom` for dates chosen by hand, or empty for all dates. */
export type RangeName = keyof typeof RANGES | 'custom' | '';

const QUICK = Object.keys(RANGES) as (keyof typeof RANGES)[];

/** The quick range of a select's value. */
export function quickRange(value: string): keyof typeof RANGES | undefined {
  return QUICK.find((name) => name === value);
}

/**
 * The first day of a quick range, ISO 8601.
 * @param now milliseconds UTC
 * @param timeZone the newsroom's, in which the stories' days are counted
 */
export function rangeStart(range: keyof typeof RANGES, now: number, timeZone: string): string {
  // Sweden writes ISO 8601. Counted back from noon UTC of the newsroom's day, where no clock change moves it.
  const today = new Date(now).toLocaleDateString('sv-SE', { timeZone });
  const noon = Date.parse(`${today}T12:00:00Z`);
  return new Date(noon - (RANGES[range] - 1) * DAY).toISOString().slice(0, 10);
}

/** The range that two dates are, so that the select says of an opened address what its reader would have chosen. */
export function rangeOf(from: string, to: string, now: number, timeZone: string): RangeName {
  if (from === '' && to === '') return '';
  const quick = to === '' && QUICK.find((range) => rangeStart(range, now, timeZone) === from);
  return quick === false || quick === undefined ? 'custom' : quick;
}
