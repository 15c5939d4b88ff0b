import type { MediaFile } from '../markdown/context.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from '../pictures/picture.ts';
import { allVariants, type Variant } from '../pictures/variants.ts';
import type { Article, StandingPage } from './article.ts';
import { renderBody, type BodySummary } from './body.ts';
import { edition } from './edition.ts';

/** The pictures and videos of what is published, and of nothing else. */
export interface PublishedFiles {
  /** Each encoded file and the picture it is made from, by file name. */
  variants: Map<string, { picture: Picture; variant: Variant }>;
  /** Copied files by their published name. */
  media: Map<string, MediaFile>;
}

/** The pictures and videos of a body: known to the edition, or in `npm run dev` from its rendering. */
async function known(
  source: Article | StandingPage,
  base: string,
  paths: ProjectPaths,
): Promise<Pick<BodySummary, 'pictures' | 'media'>> {
  const current = edition();
  return current?.bodies.get(source.file) ?? (await renderBody(source, { base, reduced: false }, paths));
}

/**
 * Finds every picture and video that published articles and standing pages show.
 * @param base the site's base path
 */
export async function publishedFiles(
  articles: readonly Article[],
  pages: readonly StandingPage[],
  base: string,
  paths: ProjectPaths,
): Promise<PublishedFiles> {
  const found: PublishedFiles = { variants: new Map(), media: new Map() };
  const add = (picture: Picture, lead: boolean) => {
    for (const variant of allVariants(picture, { share: lead, crops: lead }))
      found.variants.set(variant.name, { picture, variant });
  };
  for (const article of articles) if (article.image) add(article.image.picture, true);
  for (const source of [...articles, ...pages]) {
    const { pictures, media } = await known(source, base, paths);
    for (const picture of pictures) add(picture, false);
    for (const medium of media) found.media.set(medium.name, medium);
  }
  return found;
}
