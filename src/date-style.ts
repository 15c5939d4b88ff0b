import type { DateStyle } from './arabic/dates.ts';
import type { SiteConfig } from './site-schema.ts';

/** The part of the site's settings that says how dates are written. */
export function dateStyleOf({ timeZone, months, digits, hijri, hijriAdjust }: SiteConfig): DateStyle {
  return { timeZone, months, digits, hijri, hijriAdjust };
}
