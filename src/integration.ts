import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { published } from './articles/visibility.ts';
import { buildNow } from './clock.ts';
import { loadContentOnce } from './loading/content.ts';
import { projectPaths } from './paths.ts';
import { indexSite, type IndexFiles } from './search/index-site.ts';
import { site } from './site.ts';
import { identityCss } from './styles/identity.ts';

const IDENTITY = 'virtual:nashra/identity.css';

/** The search index of what is published now. */
async function searchIndex(): Promise<IndexFiles> {
  const paths = projectPaths();
  const { content } = await loadContentOnce(paths, buildNow());
  return indexSite(content, buildNow(), paths);
}

/** What Nashra adds to Astro: the newsroom's colours, and the search index when the pages are built. */
export function nashra(): AstroIntegration {
  return {
    name: 'nashra',
    hooks: {
      'astro:config:setup': ({ updateConfig, addWatchFile }) => {
        addWatchFile(path.join(projectPaths().content, 'site.yaml'));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'nashra-identity',
                resolveId: (id: string) => (id === IDENTITY ? `\0${IDENTITY}` : undefined),
                load: (id: string) => (id === `\0${IDENTITY}` ? identityCss(site()) : undefined),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        // `npm run dev` has no built index: it is made when the search page first asks for it.
        let files: Promise<IndexFiles> | undefined;
        const prefix = `${site().base}pagefind/`;
        server.middlewares.use((request, response, next) => {
          const url = (request.url ?? '').split('?')[0] ?? '';
          if (!url.startsWith(prefix)) {
            next();
            return;
          }
          files ??= searchIndex();
          files
            .then((all) => {
              const file = all.find((one) =>
                one.path.replaceAll('\\', '/').endsWith(url.slice(prefix.length)),
              );
              if (!file) {
                next();
                return;
              }
              if (url.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
              response.end(file.content);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchIndex();
        const folder = path.join(fileURLToPath(dir), 'pagefind');
        for (const { path: name, content } of files) {
          const file = path.join(folder, name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`search index: ${files.length} files`);
      },
    },
  };
}

/** What the sitemap needs: the published articles of this build, newest first. */
export async function publishedArticles() {
  const now = buildNow();
  const { content } = await loadContentOnce(projectPaths(), now);
  return published(content.articles, now);
}
