import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { buildNow } from './clock.ts';
import { digestOf } from './digest.ts';
import { loadContent, type Content } from './loading/content.ts';
import { projectPaths } from './paths.ts';
import { ContentError, hasErrors } from './problems.ts';

/**
 * The collections hold what has been checked (src/loading/), without bodies: a body is read and rendered only by the
 * page that shows it (../shared/FINDINGS.md, "metadata-only custom loader").
 */

let reading: Promise<Content> | undefined;

/** All content, read once for all collections. */
async function allContent(): Promise<Content> {
  const { content, problems } = await loadContent(projectPaths(), buildNow());
  if (hasErrors(problems)) throw new ContentError(problems);
  return content;
}

/** A loader that stores one kind of entries as they were checked. */
function entriesLoader<Entry extends object>(
  name: string,
  entries: (content: Content) => { id: string; entry: Entry }[],
): Loader {
  return {
    name: `nashra-${name}`,
    load: async ({ store, watcher }) => {
      const fill = async () => {
        reading ??= allContent();
        const found = entries(await reading);
        const ids = new Set(found.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, entry } of found) {
          store.set({ id, data: { entry }, digest: digestOf(JSON.stringify(entry)) });
        }
      };
      await fill();
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(projectPaths().content)) return;
        reading = undefined;
        fill().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
      });
    },
  };
}

/** Entries are stored whole under `entry`, already checked: the schema only gives them their type. */
const stored = <Entry>() => z.object({ entry: z.custom<Entry>() });

export const collections = {
  articles: defineCollection({
    loader: entriesLoader('articles', ({ articles }) =>
      articles.map((entry) => ({ id: entry.path, entry })),
    ),
    schema: stored<Content['articles'][number]>(),
  }),
  sections: defineCollection({
    loader: entriesLoader('sections', ({ sections }) =>
      sections.map((entry) => ({ id: entry.slug, entry })),
    ),
    schema: stored<Content['sections'][number]>(),
  }),
  authors: defineCollection({
    loader: entriesLoader('authors', ({ authors }) => authors.map((entry) => ({ id: entry.slug, entry }))),
    schema: stored<Content['authors'][number]>(),
  }),
  pages: defineCollection({
    loader: entriesLoader('pages', ({ pages }) => pages.map((entry) => ({ id: entry.slug, entry }))),
    schema: stored<Content['pages'][number]>(),
  }),
};
