import { topicKey } from '../arabic/slugs.ts';
import { FACETS, type FilterValues } from './filters.ts';
import type { Facet, Facets, SearchRequest } from './protocol.ts';
import { daysBetween } from './query.ts';

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

/** By filter, the stories that its chosen value leaves; undefined where nothing is chosen. */
function leftBy(request: SearchRequest, values: FilterValues): Map<string, Set<number> | undefined> {
  return new Map([
    ...FACETS.map((filter) => [filter, chosenStories(request, filter, values)] as const),
    ['day', storiesBetween(request, values)] as const,
  ]);
}

/** What is left of found stories, in their order, when the reader's filters are set. */
export function narrow(stories: readonly number[], request: SearchRequest, values: FilterValues): number[] {
  const left = [...leftBy(request, values).values()];
  return stories.filter((story) => left.every((some) => !some || some.has(story)));
}

/** How many of found stories each value of each filter would leave beside the other filters. */
export function facetsOf(stories: readonly number[], request: SearchRequest, values: FilterValues): Facets {
  const left = [...leftBy(request, values)];
  const counted = (filter: (typeof FACETS)[number]) => {
    const passing = stories.filter((story) =>
      left.every(([name, some]) => name === filter || !some || some.has(story)),
    );
    return facetOf(filter, values, new Set(passing));
  };
  return { section: counted('section'), topic: counted('topic'), author: counted('author') };
}
