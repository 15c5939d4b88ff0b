/**
 * The filters of the search page. All of them are values of one filter of Pagefind's, so that a reader's browser loads
 * one file for them, and only when it needs it.
 */

/** The name of Pagefind's filter. */
export const FILTER = 'all';

/** Filters whose values the reader chooses from a list. */
export const FACETS = ['section', 'topic', 'author'] as const;

/** Filters of the page: those, and the day of publication. */
export type FilterName = (typeof FACETS)[number] | 'day';

/** Stories by value, for each filter. */
export type FilterValues = Record<FilterName, Map<string, readonly number[]>>;

/** A filter's value as one of Pagefind's. */
export function filterValue(filter: FilterName, value: string): string {
  return `${filter}:${value}`;
}

/** Pagefind's values as those of the page's filters. */
export function filterValues(all: ReadonlyMap<string, readonly number[]>): FilterValues {
  const values: FilterValues = { section: new Map(), topic: new Map(), author: new Map(), day: new Map() };
  for (const [value, stories] of all) {
    const [filter = ''] = value.split(':', 1);
    if (filter in values) values[filter as FilterName].set(value.slice(filter.length + 1), stories);
  }
  return values;
}
