import type { PeerSite } from '../peer-site.ts';
import type { Story } from './story.ts';

/** A page of a list. */
export interface ListPage {
  /** Its own path. */
  path: string;
  /** What is listed. */
  name: string;
  /** A line above the name. */
  kind: string;
  /** Path of the list's front page. */
  front: string;
  /** Slug of the section, on a section's list. */
  section: string | undefined;
  /** Its number, on a numbered page. */
  number: number | undefined;
  /** Newest first. */
  stories: Story[];
  /** Path of the page with newer stories. */
  newer: string | undefined;
  /** Path of the page with older stories. */
  older: string | undefined;
}

/** Stories under a key, in the order they came. */
export function groupBy(
  stories: readonly Story[],
  keysOf: (story: Story) => readonly string[],
): Map<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  }
  return groups;
}

/** A list cut as Nashra cuts it: full pages numbered from the oldest, and a front page with the rest. */
function pagesOf(
  about: Pick<ListPage, 'name' | 'kind' | 'front' | 'section'>,
  stories: Story[],
  perPage: number,
): ListPage[] {
  const numbered = Math.max(0, Math.floor(stories.length / perPage) - 1);
  const first = stories.length - numbered * perPage;
  const pathOf = (number: number) => (number > 0 ? `${about.front}page/${number}/` : undefined);
  const pages: ListPage[] = [
    {
      ...about,
      path: about.front,
      number: undefined,
      stories: stories.slice(0, first),
      newer: undefined,
      older: pathOf(numbered),
    },
  ];
  for (let number = numbered; number > 0; number -= 1) {
    const start = first + (numbered - number) * perPage;
    pages.push({
      ...about,
      path: `${about.front}page/${number}/`,
      number,
      stories: stories.slice(start, start + perPage),
      newer: number < numbered ? pathOf(number + 1) : about.front,
      older: pathOf(number - 1),
    });
  }
  return pages;
}

/**
 * The pages of all sections, topics and authors.
 * @param stories newest first
 */
export function listPages(stories: readonly Story[], site: PeerSite): ListPage[] {
  const sections = groupBy(stories, (story) => [story.section]);
  const authors = groupBy(stories, (story) => [story.author]);
  const labels = new Map(
    stories.flatMap((story) => story.topics.map(({ path, label }) => [path, label] as const)),
  );
  const topics = groupBy(stories, (story) => story.topics.map((topic) => topic.path));
  return [
    ...Object.entries(site.sections).flatMap(([slug, name]) =>
      pagesOf(
        { name, kind: '', front: `/sections/${slug}/`, section: slug },
        sections.get(slug) ?? [],
        site.perPage,
      ),
    ),
    ...[...authors].flatMap(([slug, group]) =>
      pagesOf(
        { name: site.authors[slug] ?? slug, kind: 'كاتب', front: `/authors/${slug}/`, section: undefined },
        group,
        site.perPage,
      ),
    ),
    ...[...topics].flatMap(([front, group]) =>
      pagesOf(
        { name: labels.get(front) ?? '', kind: 'موضوع', front, section: undefined },
        group,
        site.perPage,
      ),
    ),
  ];
}
