import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition, type Edition } from './articles/edition.ts';
import { holdBuild } from './building/build-lock.ts';
import { storedPrerenderer } from './building/prerenderer.ts';
import { publishFiles } from './building/publish-files.ts';
import { publishMoved } from './building/publish-moved.ts';
import { readEdition } from './building/read-edition.ts';
import { buildRun } from './building/run.ts';
import { buildNow } from './clock.ts';
import { projectPaths } from './paths.ts';
import { indexSite } from './search/index-site.ts';
import { prepareSitemap } from './seo/sitemap.ts';
import { site } from './site.ts';
import { identityCss } from './styles/identity.ts';

const IDENTITY = 'virtual:nashra/identity.css';

/** The search index of what is published now, by path below /pagefind/: for `npm run dev`, which has no built one. */
async function searchIndex(): Promise<Map<string, Uint8Array>> {
  const paths = projectPaths();
  const release = await holdBuild(paths.cache, () => undefined);
  const { edition: current } = await readEdition(paths, buildNow());
  const files = new Map<string, Uint8Array>();
  if (!current) {
    release();
    return files;
  }
  for await (const file of indexSite(current, paths)) files.set(file.path, file.content);
  release();
  return files;
}

/** The edition of this build, which `npm run build` has opened. */
function openedEdition(): Edition {
  const current = edition();
  if (!current) throw new Error('Build with `npm run build`: it reads and checks the content first.');
  return current;
}

/** What Nashra adds to Astro: the newsroom's colours, pages from the cache, pictures, and the search index. */
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
        // It is made when the search page first asks for it.
        let files: Promise<Map<string, Uint8Array>> | undefined;
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
              const content = all.get(url.slice(prefix.length));
              if (!content) {
                next();
                return;
              }
              if (url.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
              response.end(content);
            })
            .catch(next);
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        openedEdition();
        const run = buildRun();
        if (!run) return;
        const { base } = site();
        setPrerenderer((astro) =>
          storedPrerenderer(astro, run.pages, base, (done, all) => {
            run.progress.tell('pages', done, all);
          }),
        );
      },
      'astro:build:done': async ({ dir }) => {
        const run = buildRun();
        if (!run) return;
        await publishFiles(openedEdition(), run.out, projectPaths(), (done, all) => {
          run.progress.tell('files', done, all);
        });
        prepareSitemap(run.pages.restored);
        publishMoved(openedEdition(), run.out, fileURLToPath(dir));
      },
    },
  };
}
