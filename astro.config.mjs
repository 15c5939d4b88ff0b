// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { nashra } from './src/integration.ts';
import { projectPaths } from './src/paths.ts';
import { SITEMAP } from './src/seo/sitemap.ts';
import { site } from './src/site.ts';

const { origin, base } = site();
const paths = projectPaths();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: paths.out,
  cacheDir: `${paths.cache}/astro`,
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Editors complete and check the front matter by the collections' schemas.
  experimental: { contentIntellisense: true },
  integrations: [nashra(), sitemap(SITEMAP)],
  vite: {
    build: { assetsInlineLimit: 0 },
    cacheDir: `${paths.cache}/vite`,
    // Below the search page: its offline worker has power over workers that lie there, and over no others.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'search/[name].[hash].js' } },
    },
  },
});
