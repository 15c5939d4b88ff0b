import { peerSite, type PeerSite } from '../peer-site.ts';
import { archiveYears, type ArchivePage } from './archive.ts';
import { listPages, type ListPage } from './lists.ts';
import { relatedStories } from './related.ts';
import { storyOf, type Item, type Story } from './story.ts';

/** All that the templates ask for, made once per build. */
export interface Newsroom {
  /** Name, sections, authors. */
  site: PeerSite;
  /** Newest first. */
  stories: Story[];
  /** By the path of their page. */
  byPath: Map<string, Story>;
  /** What to read next, by path. */
  related: Map<string, Story[]>;
  /** Pages of sections, topics and authors. */
  lists: ListPage[];
  /** Newest first. */
  years: ArchivePage[];
}

/** The newsroom of Eleventy's items. */
export function newsroomOf(items: readonly Item[]): Newsroom {
  const stories = items.map(storyOf).sort((a, b) => b.item.date.getTime() - a.item.date.getTime());
  return {
    site: peerSite,
    stories,
    byPath: new Map(stories.map((story) => [story.path, story])),
    related: relatedStories(stories),
    lists: listPages(stories, peerSite),
    years: archiveYears(stories),
  };
}
