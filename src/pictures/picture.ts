import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { DiskCache } from '../disk-cache.ts';
import { fileDigest } from '../file-digest.ts';
import type { ProjectPaths } from '../paths.ts';

/** A source picture that exists and decodes. Sizes are in pixels, after EXIF rotation. */
export interface Picture {
  /** Path of the source from the content folder, so that caches can move between machines. */
  file: string;
  /** SHA-256 of the source's bytes, 16 hexadecimal digits. */
  digest: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Set for pictures of older articles, which are published in one width: see variants.ts. */
  reduced?: true;
}

const measured = z.object({ width: z.number(), height: z.number() });

/**
 * Measures a picture and decodes it once, whole, so that a cut-off file is found here and not by a reader. The result
 * is cached by content.
 * @param source absolute path
 * @throws Error when the file is missing or is not a picture that sharp can decode to its end
 */
export async function measurePicture(
  source: string,
  folders: Pick<ProjectPaths, 'content' | 'cache'>,
): Promise<Picture> {
  const digest = fileDigest(source);
  // Read again to say why it could not be read.
  if (digest === undefined) throw new Error(`not readable: ${readFileSync(source).length} bytes`);
  const file = path.relative(folders.content, source);
  const cache = new DiskCache(path.join(folders.cache, 'pictures', 'measured'));
  const known = measured.safeParse(cache.readJson(`${digest}.json`));
  if (known.success) return { file, digest, ...known.data };
  const bytes = readFileSync(source);
  const { autoOrient } = await sharp(bytes).metadata();
  await sharp(bytes, { failOn: 'truncated' }).resize(16).toBuffer();
  const size = { width: autoOrient.width, height: autoOrient.height };
  cache.write(`${digest}.json`, JSON.stringify(size));
  return { file, digest, ...size };
}
