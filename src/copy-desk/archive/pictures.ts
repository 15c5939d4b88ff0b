import type { Article } from '../../articles/article.ts';
import type { ArchiveFinding } from './titles.ts';

/** Google asks for 1200 pixels (https://developers.google.com/search/docs/appearance/structured-data/article). */
const LEAST_WIDTH = 1200;

/** Lead pictures that are too small to lead. */
export function pictureFindings(articles: readonly Article[]): ArchiveFinding[] {
  return articles.flatMap(({ file, image }) =>
    image && image.picture.width < LEAST_WIDTH
      ? [
          {
            rule: 'small-picture' as const,
            file,
            field: 'image.src',
            words: [String(image.picture.width), String(LEAST_WIDTH)],
          },
        ]
      : [],
  );
}
