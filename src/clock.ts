/**
 * The moment this build is made for, in milliseconds since 1970 UTC. NASHRA_NOW (an ISO 8601 instant with zone, such
 * as 2026-11-24T08:00:00Z) overrides the clock, so that a build can be repeated. Read once a process: every page of a
 * build is made for the same moment.
 * @throws RangeError when NASHRA_NOW is not an instant
 */
export function buildNow(): number {
  cached ??= readNow(process.env.NASHRA_NOW);
  return cached;
}

let cached: number | undefined;

function readNow(value: string | undefined): number {
  if (value === undefined || value === '') return Date.now();
  return Temporal.Instant.from(value).epochMilliseconds;
}

const written = new Map<string, Map<number, string>>();

/**
 * A moment as ISO 8601 with the newsroom's offset, to the second: `2022-09-19T12:15:00+03:00`. Found once, since a
 * story's date is on ten pages.
 */
export function isoInZone(epochMs: number, timeZone: string): string {
  let inZone = written.get(timeZone);
  if (!inZone) written.set(timeZone, (inZone = new Map<number, string>()));
  let iso = inZone.get(epochMs);
  if (iso === undefined) {
    iso = Temporal.Instant.fromEpochMilliseconds(epochMs)
      .toZonedDateTimeISO(timeZone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
    inZone.set(epochMs, iso);
  }
  return iso;
}
