import path from 'node:path';
import sharp from 'sharp';
import { DiskCache } from '../disk-cache.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from '../pictures/picture.ts';
import { SHARE_SIZE } from '../pictures/variants.ts';
import { cardName, type Card, type CardStyle } from './card.ts';
import { layOut, type LogoPixels } from './layout.ts';
import { LOGO, PICTURE } from './places.ts';
import { paint } from './renderer.ts';

/** WhatsApp is reported to drop pictures above this size (../shared/FINDINGS.md). */
export const MOST_BYTES = 300_000;

/** JPEG qualities, until one is small enough: the first one is, but for pictures that are all noise. */
const QUALITIES = [82, 70, 55, 40, 25];

/** Bytes of a pixel: red, green, blue, opacity. */
const CHANNELS = 4;

/** Longer strips are shown whole: to fill the place would enlarge a few of their pixels many times. */
const EXTREME = 4;

/** The pixels of a lead picture, cut to its place as a reader would choose, in the way the camera was held. */
async function leadPixels(picture: Picture, content: string, ground: string): Promise<Buffer> {
  const { width, height } = picture;
  const isExtreme = Math.max(width / height, height / width) > EXTREME;
  return sharp(path.join(content, picture.file))
    .autoOrient()
    .resize({
      ...PICTURE,
      ...(isExtreme ? { fit: 'contain', background: ground } : { fit: 'cover', position: 'attention' }),
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
}

const logos = new Map<string, Promise<LogoPixels>>();

/** The logo's pixels, read once a process; a vector is drawn at the size it is shown in. */
function logoPixels(file: string, digest: string): Promise<LogoPixels> {
  let logo = logos.get(digest);
  if (!logo) {
    logo = sharp(file, { density: 300 })
      .resize({ ...LOGO, fit: 'inside' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(({ data, info }) => ({ data, width: info.width, height: info.height }));
    logos.set(digest, logo);
  }
  return logo;
}

/** A JPEG of at most {@link MOST_BYTES}, with full colour at the edges of letters; tighter coding saves 4% and costs twice. */
async function jpeg(pixels: Buffer): Promise<Buffer> {
  const image = sharp(pixels, { raw: { ...SHARE_SIZE, channels: CHANNELS } }).removeAlpha();
  let bytes: Buffer = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    bytes = await image
      .clone()
      .jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer();
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  return bytes;
}

/** Draws a card, whatever any cache holds. */
export async function drawCard(
  card: Card,
  style: CardStyle,
  folders: Pick<ProjectPaths, 'content'>,
): Promise<Buffer> {
  const logo = style.logo === undefined ? undefined : await logoPixels(style.logo, style.digest);
  const node = await layOut(card, style, logo);
  if (!card.picture) return paint(node, 'png', style);
  const pixels = await paint(node, 'raw', style);
  // To copy its rows costs nothing; takumi would scale and blend it.
  const lead = await leadPixels(card.picture, folders.content, style.accent);
  const row = PICTURE.width * CHANNELS;
  for (let y = 0; y < PICTURE.height; y++) {
    lead.copy(pixels, y * SHARE_SIZE.width * CHANNELS, y * row, (y + 1) * row);
  }
  return jpeg(pixels);
}

/** Where drawn cards are kept, each under its name, which says all that is in it. */
export function cardCache(folders: Pick<ProjectPaths, 'cache'>): DiskCache {
  return new DiskCache(path.join(folders.cache, 'cards'));
}

/** The bytes of a card, at most 300 KB: drawn once; later builds read the cache. */
export async function cardBytes(
  card: Card,
  style: CardStyle,
  folders: Pick<ProjectPaths, 'content' | 'cache'>,
  cache = cardCache(folders),
): Promise<Buffer> {
  const name = cardName(card, style);
  const known = cache.read(name);
  if (known) return known;
  const bytes = await drawCard(card, style, folders);
  cache.write(name, bytes);
  return bytes;
}
