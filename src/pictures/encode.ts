import path from 'node:path';
import sharp from 'sharp';
import { DiskCache } from '../disk-cache.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from './picture.ts';
import type { Variant } from './variants.ts';

/** Raised when the way of encoding changes, so that old cache entries are not used. */
const RECIPE = 2;

/** A strip so long that to fill a card with it would enlarge it many times, for nothing to see. */
function isExtreme({ width, height }: Picture): boolean {
  return Math.max(width / height, height / width) > 6;
}

/** Where encoded pictures are kept. */
export function pictureCache(folders: Pick<ProjectPaths, 'cache'>): DiskCache {
  return new DiskCache(path.join(folders.cache, 'pictures', `encoded-${RECIPE}`));
}

/**
 * The bytes of a variant: WebP at quality 74, or JPEG at quality 80 cut to its size. Encoded once for each content;
 * later builds read the cache. The three cuts for search engines are made with less care: 0.31 CPU seconds and 93 KB a
 * picture together, where the care of the others takes 0.51, and mozjpeg 0.48 and 200 KB.
 */
export async function encodeVariant(
  picture: Picture,
  variant: Variant,
  folders: Pick<ProjectPaths, 'content' | 'cache'>,
): Promise<Buffer> {
  const cache = pictureCache(folders);
  const known = cache.read(variant.name);
  if (known) return known;
  const source = sharp(path.join(folders.content, picture.file)).autoOrient();
  const { width, height } = variant;
  const bytes = variant.name.endsWith('.jpg')
    ? await source
        .resize({
          width,
          height,
          fit: isExtreme(picture) ? 'contain' : 'cover',
          ...(isExtreme(picture) ? { background: '#ffffff' } : { position: 'attention' }),
        })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 80, mozjpeg: true })
        .toBuffer()
    : variant.cut
      ? await source
          .resize({ width, height, fit: 'cover', position: 'attention' })
          .webp({ quality: 70, effort: 2 })
          .toBuffer()
      : await source.resize({ width }).webp({ quality: 74, effort: 4 }).toBuffer();
  cache.write(variant.name, bytes);
  return bytes;
}
