import { onAllLoaded } from './loaded.client.ts';

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
  const worker = navigator.serviceWorker;
  const isFirstVisit = !worker.controller;
  // What comes before the first worker passes it by; the browser's own cache still has it when the worker is told.
  let loaded = [location.href];
  let send = (): void => undefined;
  if (isFirstVisit) {
    onAllLoaded((addresses) => {
      loaded.push(...addresses);
      send();
    });
  }
  const tell = async () => {
    await worker.register(address);
    if (!isFirstVisit) return;
    const { active } = await worker.ready;
    send = () => {
      active?.postMessage({ loaded } satisfies LoadedFiles);
      loaded = [];
    };
    send();
  };
  tell().catch(() => {
    // Private windows, full disks: the page works as before, with a connection.
  });
}
