import type { Picture } from './picture.ts';
import { webVariants } from './variants.ts';

/** The HTML attributes of a picture's `img`. */
export interface ImageAttributes {
  src: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  alt: string;
  loading: 'lazy' | 'eager';
  decoding: 'async';
  fetchpriority?: 'high';
}

/**
 * The attributes of a measured picture's `img`: its widths, its size (so that nothing jumps when it arrives), lazy
 * unless it is the first thing a reader sees.
 * @param base the site's base path, with both slashes
 * @param options.sizes how wide it is shown, as in the `sizes` attribute
 */
export function imageAttributes(
  picture: Picture,
  alt: string,
  base: string,
  options: { sizes: string; eager?: boolean },
): ImageAttributes {
  const variants = webVariants(picture);
  const shown = variants.find(({ width }) => width >= 800) ?? variants[variants.length - 1];
  const address = (name: string) => `${base}pictures/${name}`;
  return {
    src: address(shown?.name ?? ''),
    srcset: variants.map(({ name, width }) => `${address(name)} ${width}w`).join(', '),
    sizes: options.sizes,
    width: shown?.width ?? picture.width,
    height: shown?.height ?? picture.height,
    alt,
    loading: options.eager === true ? 'eager' : 'lazy',
    decoding: 'async',
    ...(options.eager === true && { fetchpriority: 'high' as const }),
  };
}
