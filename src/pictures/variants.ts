import type { Picture } from './picture.ts';

/** Widths of the WebP variants, in pixels; more widths or AVIF cost much and save nothing (../shared/FINDINGS.md). */
const WIDTHS = [400, 800, 1200] as const;

/** One encoded file made from a picture. Its name depends on the source's content and on nothing else. */
export interface Variant {
  /** File name under /pictures/: `3f2a…-800.webp`. */
  name: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Set where the picture is cut to another ratio: see `cropVariants`. */
  cut?: true;
}

/** The one width of a reduced picture, in pixels: sharp in the column of a phone, and good enough on a wide screen. */
const REDUCED_WIDTH = 800;

/**
 * The WebP variants of a picture, narrowest first; a small picture keeps its own width. Never empty. The pictures of
 * older articles are reduced to one, since an archive's pictures cost more than all of its text.
 */
export function webVariants(picture: Picture): Variant[] {
  const wanted: readonly number[] = picture.reduced ? [REDUCED_WIDTH] : WIDTHS;
  const widths = wanted.filter((width) => width <= picture.width);
  const widest = wanted[wanted.length - 1] ?? picture.width;
  if (picture.width < widest) widths.push(picture.width);
  return [...new Set(widths)].map((width) => ({
    name: `${picture.digest}-${width}.webp`,
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  }));
}

/** The size of share pictures: what OpenGraph and X ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** The variant shown when a page is shared: a 1200x630 JPEG, since some messengers do not read WebP. */
export function shareVariant(picture: Picture): Variant {
  return { name: `${picture.digest}-share.jpg`, ...SHARE_SIZE };
}

/**
 * The three ratios in which search engines want a story's picture, by name; 1200 pixels wide where the source is large
 * enough (https://developers.google.com/search/docs/appearance/structured-data/article, `image`).
 */
const CROPS = { '16x9': [1200, 675], '4x3': [1200, 900], '1x1': [1200, 1200] } as const;

/** A cut that is narrower, in pixels, shows nothing: of a strip there is none. */
const LEAST_CROP = 300;

/**
 * The cuts of a lead picture for search engines. A source smaller than a cut is cut at its own size and never enlarged.
 * None of a reduced picture, since they cost as much as all its other files (src/pictures/encode.ts) and are read by
 * machines alone.
 */
export function cropVariants(picture: Picture): Variant[] {
  if (picture.reduced) return [];
  return Object.entries(CROPS).flatMap(([ratio, [widest, highest]]) => {
    const scale = Math.min(1, picture.width / widest, picture.height / highest);
    const [width, height] = [Math.floor(widest * scale), Math.floor(highest * scale)];
    return width < LEAST_CROP
      ? []
      : [{ name: `${picture.digest}-${ratio}.webp`, width, height, cut: true as const }];
  });
}

/** All files that a picture is published as; `crops` for the lead picture of a story. */
export function allVariants(picture: Picture, options: { share: boolean; crops?: boolean }): Variant[] {
  return [
    ...webVariants(picture),
    ...(options.share ? [shareVariant(picture)] : []),
    ...(options.crops ? cropVariants(picture) : []),
  ];
}
