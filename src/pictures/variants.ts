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

/** All files that a picture is published as. */
export function allVariants(picture: Picture, options: { share: boolean }): Variant[] {
  return options.share ? [...webVariants(picture), shareVariant(picture)] : webVariants(picture);
}
