/** What a page tells its offline worker: addresses that were loaded before the worker was there. */
export interface LoadedFiles {
  loaded: string[];
}

/**
 * Lets the page work without a connection once it was loaded: a service worker for this page alone keeps what the page
 * asks for (offline-worker.client.ts). Not in `npm run dev`, where files change under their names.
 */
export function keepForOffline(address: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const tell = async () => {
    await navigator.serviceWorker.register(address);
    const { active } = await navigator.serviceWorker.ready;
    // What came before the first worker passed it by; the browser's own cache still has it.
    const loaded = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    active?.postMessage({ loaded } satisfies LoadedFiles);
  };
  tell().catch(() => {
    // Private windows, full disks: the page works as before, with a connection.
  });
}
