import { topicKey } from '../arabic/slugs.ts';
import type { Facet, Found, SearchRequest } from './protocol.ts';
import { daysBetween } from './query.ts';

/** Filters whose values the reader chooses from a list. */
export const FACETS = ['section', 'topic', 'author'] as const;

/** Stories by value, for each filter. */
export type FilterValues = Record<(typeof FACETS)[number] | 'day', ReadonlyMap<string, readonly number[]>>;

/** Topics are the same in all their spellings. */
function identity(filter: (typeof FACETS)[number], value: string): string {
  return filter === 'topic' ? topicKey(value) : value;
}

/** The stories that a chosen value leaves, or undefined when nothing is chosen. */
function chosenStories(
  request: SearchRequest,
  filter: (typeof FACETS)[number],
  values: FilterValues,
): Set<number> | undefined {
  const chosen = request[filter];
  if (chosen === '') return undefined;
  const stories = new Set<number>();
  for (const [value, some] of values[filter]) {
    if (identity(filter, value) === identity(filter, chosen)) for (const story of some) stories.add(story);
  }
  return stories;
}

/** The stories of a span of days, or undefined when none is set. */
function storiesBetween({ from, to }: SearchRequest, { day }: FilterValues): Set<number> | undefined {
  if (from === '' && to === '') return undefined;
  const stories = new Set<number>();
  for (const value of daysBetween([...day.keys()], from, to))
    for (const story of day.get(value) ?? []) stories.add(story);
  return stories;
}

/** How many of the stories have each value; spellings of one topic are counted together under the most used one. */
function facetOf(filter: (typeof FACETS)[number], values: FilterValues, stories: ReadonlySet<number>): Facet {
  const counts = new Map<string, { name: string; most: number; stories: Set<number> }>();
  for (const [value, some] of values[filter]) {
    const key = identity(filter, value);
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { name: value, most: 0, stories: new Set() }));
    if (some.length > count.most) Object.assign(count, { name: value, most: some.length });
    for (const story of some) if (stories.has(story)) count.stories.add(story);
  }
  return [...counts.values()]
    .filter(({ stories: has }) => has.size > 0)
    .map(({ name, stories: has }): [string, number] => [name, has.size])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'ar'));
}

/** What is left of found stories when the reader's filters are set, in their order, and what each filter would leave. */
export function narrow(
  stories: readonly number[],
  request: SearchRequest,
  values: FilterValues,
): { stories: number[]; facets: Found['facets'] } {
  const left = new Map([
    ...FACETS.map((filter) => [filter, chosenStories(request, filter, values)] as const),
    ['day', storiesBetween(request, values)] as const,
  ]);
  const passing = (without?: string) =>
    stories.filter((story) => [...left].every(([name, some]) => name === without || !some || some.has(story)));
  const counted = (filter: (typeof FACETS)[number]) => facetOf(filter, values, new Set(passing(filter)));
  return {
    stories: passing(),
    facets: { section: counted('section'), topic: counted('topic'), author: counted('author') },
  };
}
