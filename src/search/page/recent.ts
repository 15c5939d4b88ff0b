/** The most searches that are remembered. */
const MOST = 8;

/** The searches with one more, newest first; one that was there before moves to the front. */
export function withSearch(searches: readonly string[], query: string): string[] {
  return query === ''
    ? [...searches]
    : [query, ...searches.filter((search) => search !== query)].slice(0, MOST);
}

/** The searches in what storage gave: anything at all may stand there. */
export function storedSearches(stored: string | null): string[] {
  try {
    const searches: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(searches)) return [];
    return searches
      .filter((search) => typeof search === 'string' && search !== '')
      .slice(0, MOST) as string[];
  } catch {
    return [];
  }
}
