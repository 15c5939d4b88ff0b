/** What is read of one event of Chromium's trace. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds. */
  ts: number;
  /** The processor time of its own thread, in microseconds: other programs on this machine do not lengthen it. */
  tdur?: number;
  args: object;
}

/**
 * The longest task of a page's main thread, from the arrival of the page on, in milliseconds of processor time.
 * Lighthouse's own list counts time by the clock, in which a busy machine waits, and the birth of the browser's process.
 */
export function longestTask(events: readonly TraceEvent[], url: string): number {
  const isArrival = ({ name, args }: TraceEvent) =>
    name === 'CommitLoad' && 'data' in args && (args.data as { url?: string }).url === url;
  const arrival = events.find(isArrival);
  if (!arrival) throw new Error(`${url}: the trace does not tell when the page arrived.`);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === arrival.pid && tid === arrival.tid && ts > arrival.ts,
  );
  return Math.max(0, ...tasks.map((task) => (task.tdur ?? 0) / 1000));
}
