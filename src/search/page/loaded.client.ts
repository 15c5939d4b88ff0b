/** Where a worker of the search page says what it loaded: it cannot speak to a service worker itself. */
const CHANNEL = 'nashra-search-loaded';

/** Calls for every file that this page or worker loads, and for those it has loaded already. */
function onLoaded(told: (addresses: string[]) => void): void {
  const observer = new PerformanceObserver((list) => told(list.getEntries().map(({ name }) => name)));
  observer.observe({ type: 'resource', buffered: true });
}

/**
 * For the engine's worker, called once when it starts: files that it loads before there is an offline worker would
 * otherwise be missing without a connection.
 */
export function tellLoaded(): void {
  const channel = new BroadcastChannel(CHANNEL);
  onLoaded((addresses) => channel.postMessage(addresses));
}

/** For the page: calls for every file that it and its workers load. */
export function onAllLoaded(told: (addresses: string[]) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => told(data as string[]));
  onLoaded(told);
}
