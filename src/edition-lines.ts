import { formatEdition, type DateStyle } from './arabic/dates.ts';

/** The masthead's date on one day. */
export interface EditionLine {
  /** When the day begins in the newsroom's zone, milliseconds UTC. */
  from: number;
  /** What the masthead says. */
  text: string;
}

/** Days that are told ahead; a newspaper that is not built for so long has its readers' browsers work the date out. */
const DAYS = 14;

/**
 * The masthead's date for the coming days: an old page asks for today's, and a weak phone takes longer to make its
 * first date formatter than to draw the page.
 * @param now the build's moment, milliseconds UTC
 */
export function editionLines(now: number, style: DateStyle): EditionLine[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(style.timeZone).startOfDay();
  return Array.from({ length: DAYS }, (_, ahead) => {
    const day = today.add({ days: ahead });
    // At noon, whatever a change of the clock does to midnight.
    const text = formatEdition(day.add({ hours: 12 }).epochMilliseconds, style);
    return { from: day.epochMilliseconds, text };
  });
}
