import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../digest.ts';
import { fileDigest } from '../file-digest.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from '../pictures/picture.ts';
import type { SiteConfig } from '../site-schema.ts';

/**
 * Share pictures as data: what stands on each, and the name that follows from it. To name one costs nothing, so that
 * pages can tell its address; it is drawn where it is published (src/cards/draw-card.ts).
 */

/** Raised when the way of drawing changes, so that cache entries and what messengers remember are not used. */
const RECIPE = 1;

/** The packages that draw: another version may draw other pixels. */
const ENGINES = ['@takumi-rs/core', 'sharp'];

/** The weights of the newspaper's font. */
export const FONT_WEIGHTS = [400, 700] as const;

/** What stands on one share picture. Texts are data: no marks for display in them. */
export interface Card {
  /** A story's headline is set larger or smaller by its length; the name of a list is set in the largest size. */
  shape: 'story' | 'list';
  /** The headline, or the list's name. */
  headline: string;
  /** The section of a story; what kind of list. */
  label?: string | undefined;
  /** At the foot: the date of a story as the newsroom writes it; what the newspaper is, on lists. */
  note?: string | undefined;
  /** The lead picture. */
  picture?: Picture | undefined;
}

/** What all share pictures of a newspaper have in common. */
export interface CardStyle {
  /** The newspaper's name. */
  newspaper: string;
  /** Its logo, an absolute path; the name is set in type where there is none. */
  logo?: string | undefined;
  /** Its colour: `#0b5563`. */
  accent: string;
  /** The fonts, absolute paths, in the order of {@link FONT_WEIGHTS}. */
  fonts: readonly string[];
  /** Digest of all of this, of the files' bytes too, and of the way of drawing. */
  digest: string;
}

/** The exact versions of the packages that draw: package.json pins them. */
function engines(root: string): unknown {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return ENGINES.map((name) => dependencies[name]);
}

/** The style of a newspaper's share pictures. */
export function cardStyleOf(
  { name, logo, colours }: Pick<SiteConfig, 'name' | 'logo' | 'colours'>,
  { root }: Pick<ProjectPaths, 'root'>,
): CardStyle {
  const fonts = FONT_WEIGHTS.map((weight) => path.join(root, `src/styles/fonts/nashra-sans-${weight}.woff2`));
  const logoFile = logo === undefined ? undefined : path.join(root, 'public', logo);
  const files = [...fonts, ...(logoFile === undefined ? [] : [logoFile])].map(fileDigest);
  const digest = digestOf(JSON.stringify([RECIPE, engines(root), name, colours.accent, files]));
  return { newspaper: name, logo: logoFile, accent: colours.accent, fonts, digest };
}

/**
 * The file name of a share picture: another one whenever anything in the picture is another, so that messengers, which
 * remember pictures by their addresses, show the new one. JPEG with a photograph, PNG without: messengers read both,
 * and each is the smaller one there.
 */
export function cardName({ shape, headline, label, note, picture }: Card, style: CardStyle): string {
  const content = JSON.stringify([style.digest, shape, headline, label, note, picture?.digest]);
  return `${digestOf(content)}.${picture ? 'jpg' : 'png'}`;
}
