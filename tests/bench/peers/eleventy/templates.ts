import { standingPage as standing } from '../peer-site.ts';
import { withParts, type ArchivePage } from './archive.ts';
import { archiveFront, archivePage } from './archive-page.ts';
import { articlePage } from './article-page.ts';
import { feedsOf, feedXml, robotsTxt, sitemapXml, type Feed } from './feeds.ts';
import { homePage } from './home-page.ts';
import { listPage } from './list-page.ts';
import type { ListPage } from './lists.ts';
import { newsroomOf, type Newsroom } from './newsroom.ts';
import { notFoundPage, searchPage, standingPage } from './other-pages.ts';
import { permalinkOf, type Item } from './story.ts';

/** Eleventy's configuration, as far as it is used here (https://www.11ty.dev/docs/config/). */
export interface EleventyConfig {
  /** A collection; any value, an array where pages are made from it. */
  addCollection(name: string, make: (api: { getAll(): Item[] }) => unknown): void;
  /** A template, or with a path below `_includes` a layout, that is not a file. */
  addTemplate(path: string, render: (data: never) => unknown, data?: object): void;
  /** Endings of data files beside templates. */
  setDataFileSuffixes(endings: string[]): void;
  /** A markup language of our own. */
  addExtension(
    ending: string,
    language: { compile: (text: string, file: string) => () => Promise<string> },
  ): void;
}

/** What our templates get from Eleventy. */
interface Data {
  collections: { newsroom: Newsroom };
  page: { url: string; date: Date; fileSlug: string };
  content: string;
}

/**
 * Eleventy's graph of dependencies looks through all earlier templates of each collection that a template is in, `all`
 * too, so articles are in none: ours are made from all templates there are.
 */
const untagged = { eleventyExcludeFromCollections: ['all'] };

/** A page of a collection of pages: Eleventy calls it pagination, with pages of one. */
function onePerItem(collection: string): object {
  return {
    pagination: { data: `collections.${collection}`, size: 1, alias: 'one' },
    permalink: ({ one }: { one: { path: string } }) =>
      one.path.endsWith('/') ? `${one.path}index.html` : one.path,
    eleventyExcludeFromCollections: true,
  };
}

/** Collections of stories and of pages to make of them. */
export function addCollections(config: EleventyConfig): void {
  let room: Newsroom | undefined;
  const make = (name: string, from: (room: Newsroom) => unknown) => {
    config.addCollection(name, (api) =>
      from((room ??= newsroomOf(api.getAll().filter((item) => 'section' in item.data)))),
    );
  };
  make('newsroom', (whole) => whole);
  make('lists', ({ lists }) => lists);
  make('periods', ({ years }) => withParts(years));
  make('feeds', feedsOf);
}

/** All templates but the content. */
export function addTemplates(config: EleventyConfig): void {
  const single = (name: string, permalink: string, render: (room: Newsroom) => string) => {
    const needs = { eleventyImport: { collections: ['newsroom'] }, eleventyExcludeFromCollections: true };
    config.addTemplate(`${name}.11ty.js`, ({ collections }: Data) => render(collections.newsroom), {
      permalink,
      ...needs,
    });
  };
  config.addTemplate(
    '_includes/article.11ty.js',
    ({ collections: { newsroom }, page, content }: Data) => {
      const story = newsroom.byPath.get(page.url);
      return story && articlePage(story, content, newsroom.related.get(story.path) ?? []);
    },
    { ...untagged, permalink: ({ page }: Data) => `${permalinkOf(page)}index.html` },
  );
  config.addTemplate(
    '_includes/standing.11ty.js',
    ({ content }: Data) => standingPage(standing.title, '/about/', content),
    { permalink: '/about/index.html' },
  );
  config.addTemplate('lists.11ty.js', ({ one }: { one: ListPage }) => listPage(one), onePerItem('lists'));
  config.addTemplate(
    'periods.11ty.js',
    ({ one }: { one: ArchivePage }) => archivePage(one),
    onePerItem('periods'),
  );
  config.addTemplate('feeds.11ty.js', ({ one }: { one: Feed }) => feedXml(one), onePerItem('feeds'));
  single('home', '/index.html', homePage);
  single('archive', '/archive/index.html', ({ years }) => archiveFront(years));
  single('sitemap', '/sitemap.xml', sitemapXml);
  single('search', '/search/index.html', searchPage);
  single('not-found', '/404.html', notFoundPage);
  single('robots', '/robots.txt', robotsTxt);
}
