/** A date and time of day without a zone. */
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u;

/**
 * What an author must know of a time of day that the clocks of the newsroom skip or show twice (summer time begins or
 * ends): how the loader (src/loading/dates.ts) reads it. Undefined for every other time.
 * @param text a date as in the front matter, sound
 */
export function clockNote(text: string, timeZone: string): string | undefined {
  if (!LOCAL.test(text)) return undefined;
  const plain = Temporal.PlainDateTime.from(text);
  const at = (disambiguation: 'earlier' | 'later') => plain.toZonedDateTime(timeZone, { disambiguation });
  const [earlier, later] = [at('earlier'), at('later')];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return undefined;
  const read = plain.toZonedDateTime(timeZone);
  if (!read.toPlainDateTime().equals(plain)) {
    const hour = read.toPlainTime().toString({ smallestUnit: 'minute' });
    return `تُقدَّم الساعة في تلك الليلة فلا وجود لهذا الوقت، ويُقرأ ${hour}.`;
  }
  return `تُؤخَّر الساعة في تلك الليلة فيأتي هذا الوقت مرتين، ويُقرأ الأول منهما. للثاني اكتب: ${text}${later.offset}`;
}
