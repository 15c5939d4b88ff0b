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

/** A moment as ISO 8601 with the newsroom's offset, to the second: `2022-09-19T12:15:00+03:00`. */
export function isoInZone(epochMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
