// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isoInZone } from './src/clock.ts';
import { nashra, publishedArticles } from './src/integration.ts';
import { projectPaths } from './src/paths.ts';
import { lastModified } from './src/seo/last-modified.ts';
import { site } from './src/site.ts';

const { origin, base, timeZone, perPage } = site();
const paths = projectPaths();

// Pages that a search engine should not be sent to: former addresses lead to the present ones by themselves.
const former = (await publishedArticles()).flatMap((article) => article.aliases);
const unlisted = new Set(['/404/', '/search/', ...former].map((path) => base + path.slice(1)));

/** @type {Promise<Map<string, number>> | undefined} */
let modified;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: paths.out,
  cacheDir: `${paths.cache}/astro`,
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  experimental: {
    // Editors complete and check the front matter by the collections' schemas.
    contentIntellisense: true,
    // Pages whose key is unchanged are taken from the cache: src/articles/page-keys.ts.
    incrementalBuild: true,
  },
  integrations: [
    nashra(),
    sitemap({
      filter: (page) => !unlisted.has(decodeURI(new URL(page).pathname)),
      serialize: async (item) => {
        modified ??= publishedArticles().then((articles) => lastModified(articles, timeZone, perPage));
        const path = `/${decodeURI(new URL(item.url).pathname).slice(base.length)}`;
        const at = (await modified).get(path);
        return at === undefined ? item : { ...item, lastmod: isoInZone(at, timeZone) };
      },
    }),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    cacheDir: `${paths.cache}/vite`,
  },
});
