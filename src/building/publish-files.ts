import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Article } from '../articles/article.ts';
import type { Edition } from '../articles/edition.ts';
import { publishedFiles } from '../articles/published-files.ts';
import { topicsOf } from '../articles/topics.ts';
import { published } from '../articles/visibility.ts';
import { cardName, cardStyleOf } from '../cards/card.ts';
import { cardBytes, cardCache } from '../cards/draw-card.ts';
import { allCards } from '../cards/page-cards.ts';
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

/** A file to be made, and its name in the site. */
interface Made {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/** The share pictures of what is published (src/cards/). */
function cardFiles({ content }: Edition, shown: Article[], paths: ProjectPaths): Made[] {
  const site = siteOf(content.site);
  const style = cardStyleOf(site, paths);
  const cards = allCards({ ...content, articles: shown, topics: topicsOf(shown) }, site);
  const named = new Map(cards.map((card) => [cardName(card, style), card]));
  const cache = cardCache(paths);
  cache.prune(new Set(named.keys()));
  return [...named].map(([name, card]) => ({
    name: `cards/${name}`,
    bytes: () => cardBytes(card, style, paths, cache),
  }));
}

/**
 * Writes the pictures, share pictures and videos of what is published into the site. They are no pages: Astro would
 * make a request, a response and a record of each.
 * @param told called after each picture, with the number done and of all
 */
export async function publishFiles(
  edition: Edition,
  out: OutputFolder,
  paths: ProjectPaths,
  told: (done: number, all: number) => void,
): Promise<void> {
  const { content, now } = edition;
  const shown = published(content.articles, now);
  const { variants, media } = await publishedFiles(shown, content.pages, siteOf(content.site).base, paths);
  const pictures: Made[] = [...variants.values()].map(({ picture, variant }) => ({
    name: `pictures/${variant.name}`,
    bytes: () => encodeVariant(picture, variant, paths),
  }));
  // Evaluations and benchmarks leave them out: other generators draw none, and search does not look at them.
  const cards = process.env.NASHRA_WITHOUT_CARDS ? [] : cardFiles(edition, shown, paths);
  const files = [...pictures, ...cards];
  let done = 0;
  await each(files, availableParallelism(), async ({ name, bytes }) => {
    out.write(name, await bytes());
    done += 1;
    told(done, files.length);
  });
  for (const [name, { file }] of media)
    out.write(`media/${name}`, readFileSync(path.join(paths.content, file)));
  pictureCache(paths).prune(new Set([...variants.values()].map(({ variant }) => variant.name)));
}
