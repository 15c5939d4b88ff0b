import type { DateStyle } from './arabic/dates.ts';
import type { Site } from './site.ts';

/** The part of the site's settings that says how dates are written. */
export function dateStyleOf({ timeZone, months, digits, hijri, hijriAdjust }: Site): DateStyle {
  return { timeZone, months, digits, hijri, hijriAdjust };
}
