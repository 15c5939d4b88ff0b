import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Edition } from '../articles/edition.ts';
import { publishedFiles } from '../articles/published-files.ts';
import { published } from '../articles/visibility.ts';
import type { ProjectPaths } from '../paths.ts';
import { encodeVariant, pictureCache } from '../pictures/encode.ts';
import { siteOf } from '../site.ts';
import type { OutputFolder } from './output-folder.ts';

/** Runs a task for each value, some at a time. */
async function each<Value>(
  values: readonly Value[],
  atOnce: number,
  task: (value: Value) => Promise<void>,
): Promise<void> {
  let next = 0;
  const run = async () => {
    for (let value = values[next++]; value !== undefined; value = values[next++]) await task(value);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

/**
 * Writes the pictures and videos of what is published into the site. They are no pages: Astro would make a request, a
 * response and a record of each.
 * @param told called after each picture, with the number done and of all
 */
export async function publishFiles(
  { content, now }: Edition,
  out: OutputFolder,
  paths: ProjectPaths,
  told: (done: number, all: number) => void,
): Promise<void> {
  const shown = published(content.articles, now);
  const { variants, media } = await publishedFiles(shown, content.pages, siteOf(content.site).base, paths);
  const pictures = [...variants.values()];
  let done = 0;
  await each(pictures, availableParallelism(), async ({ picture, variant }) => {
    out.write(`pictures/${variant.name}`, await encodeVariant(picture, variant, paths));
    done += 1;
    told(done, pictures.length);
  });
  for (const [name, { file }] of media)
    out.write(`media/${name}`, readFileSync(path.join(paths.content, file)));
  pictureCache(paths).prune(new Set(pictures.map(({ variant }) => variant.name)));
}
