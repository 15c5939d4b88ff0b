import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaFile } from '../markdown/context.ts';
import { projectPaths } from '../paths.ts';
import { encodeVariant } from '../pictures/encode.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Variant } from '../pictures/variants.ts';
import { site } from '../site.ts';
import { edition } from './edition.ts';
import { newsroom } from './newsroom.ts';
import { publishedFiles, type PublishedFiles } from './published-files.ts';

/**
 * What the routes of pictures and videos share in `npm run dev`; a build writes these files itself
 * (src/building/publish-files.ts), since they need no page. Each kind of file has a route of its own, named with its ending, since
 * Astro asks for a slash after any other address.
 */

/** A picture's route: which variant of which picture. */
export interface PictureProps extends Record<string, unknown> {
  picture: Picture;
  variant: Variant;
}

/** The files of what is shown now; none in a build. */
async function files(): Promise<PublishedFiles> {
  if (edition()) return { variants: new Map(), media: new Map() };
  const { articles, pages } = await newsroom();
  return publishedFiles(articles, pages, site().base, projectPaths());
}

/** The names of a kind of file without their ending, as Astro's getStaticPaths wants them. */
function named<Props>(all: ReadonlyMap<string, Props>, ending: string) {
  return [...all]
    .filter(([name]) => name.endsWith(ending))
    .map(([name, props]) => ({ params: { name: name.slice(0, -ending.length) }, props }));
}

/** The routes of encoded pictures with an ending: `.webp` or `.jpg`. */
export async function pictureRoutes(ending: string) {
  return named((await files()).variants, ending);
}

/** The routes of videos with an ending: `.mp4` or `.webm`. */
export async function mediaRoutes(ending: string) {
  return named((await files()).media, ending);
}

/** A picture, encoded. */
export async function pictureResponse({ picture, variant }: PictureProps, type: string): Promise<Response> {
  const bytes = await encodeVariant(picture, variant, projectPaths());
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}

/** A video, as it is. */
export async function mediaResponse({ file }: MediaFile, type: string): Promise<Response> {
  const bytes = await readFile(path.join(projectPaths().content, file));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
