import { storedSearches, withSearch } from './recent.ts';

const KEY = 'nashra-searches';

/** What the reader searched for on this device, newest first. Never sent anywhere. */
export function recentSearches(): string[] {
  try {
    return storedSearches(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Remembers a search, here only. */
export function rememberSearch(query: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(withSearch(recentSearches(), query)));
  } catch {
    // Storage is full or closed to us: not remembered.
  }
}

/** Forgets all of them. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing could be kept.
  }
}
