import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { edition } from './articles/edition.ts';
import { articleSchema, authorSchema, pageSchema, sectionSchema, seriesSchema } from './articles/schema.ts';
import { showsUnpublished } from './articles/visibility.ts';
import { buildNow } from './clock.ts';
import { digestOf } from './digest.ts';
import { loadContent, type Content } from './loading/content.ts';
import { projectPaths } from './paths.ts';
import { formatProblems } from './problems-text.ts';
import { ContentError, hasErrors } from './problems.ts';

/**
 * The collections hold what has been checked (src/loading/), without bodies: a body is read and rendered only by the
 * page that shows it (../shared/FINDINGS.md, "metadata-only custom loader"). They serve `npm run dev` and the editors
 * that complete front matter; a build has its content from src/articles/edition.ts, and stores none of it twice.
 */

let reading: Promise<Content> | undefined;

/** All content, read once for all collections. */
async function allContent(): Promise<Content> {
  const { content, problems } = await loadContent(projectPaths(), buildNow());
  if (hasErrors(problems)) {
    if (!showsUnpublished()) throw new ContentError(problems);
    // While an author writes, the site goes on without the broken story, and says what is wrong with it.
    console.error(formatProblems(problems));
  }
  return content;
}

/**
 * A loader that stores one kind of entries whole, as they were checked, under `entry` (src/articles/newsroom.ts reads
 * them). The collections' schemas are those of the files that authors write: editors complete and check by them.
 */
function entriesLoader(
  name: string,
  entries: (content: Content) => { id: string; file: string; entry: object }[],
): Loader {
  return {
    name: `nashra-${name}`,
    load: async ({ store, watcher }) => {
      if (edition()) {
        store.clear();
        return;
      }
      const fill = async () => {
        reading ??= allContent();
        const found = entries(await reading);
        const ids = new Set(found.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, file, entry } of found) {
          store.set({ id, data: { entry }, digest: digestOf(JSON.stringify(entry)), filePath: file });
        }
      };
      await fill();
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(projectPaths().content)) return;
        reading = undefined;
        fill().catch((error: unknown) => {
          console.error(error instanceof Error ? error.message : error);
        });
      });
    },
  };
}

export const collections = {
  articles: defineCollection({
    loader: entriesLoader('articles', ({ articles }) =>
      articles.map((entry) => ({ id: entry.path, file: entry.file, entry })),
    ),
    schema: articleSchema,
  }),
  sections: defineCollection({
    loader: entriesLoader('sections', ({ sections }) =>
      sections.map((entry) => ({ id: entry.slug, file: `content/sections/${entry.slug}.yaml`, entry })),
    ),
    schema: sectionSchema,
  }),
  authors: defineCollection({
    loader: entriesLoader('authors', ({ authors }) =>
      authors.map((entry) => ({ id: entry.slug, file: `content/authors/${entry.slug}.yaml`, entry })),
    ),
    schema: authorSchema,
  }),
  series: defineCollection({
    loader: entriesLoader('series', ({ series }) =>
      series.map((entry) => ({ id: entry.slug, file: `content/series/${entry.slug}.yaml`, entry })),
    ),
    schema: seriesSchema,
  }),
  pages: defineCollection({
    loader: entriesLoader('pages', ({ pages }) =>
      pages.map((entry) => ({ id: entry.slug, file: entry.file, entry })),
    ),
    schema: pageSchema,
  }),
};
