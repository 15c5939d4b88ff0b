import { fold, stripInvisible, stripMarks } from './fold.ts';

/** A slug is letters or digits of any script, joined by single hyphens: `kuwait-workshop`, `ورشة-الكويت`. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u;

/** The longest slug, in UTF-8 bytes: file systems stop at 255 and `index.html` needs room beside it. */
export const MAX_SLUG_BYTES = 200;

/** A slug as it stands in an address: composed (NFC), so that one spelling has one address. */
export function normalizeSlug(slug: string): string {
  return slug.normalize('NFC');
}

/** Whether a slug can be an address: letters, digits and single hyphens, at most {@link MAX_SLUG_BYTES} bytes. */
export function isSlug(slug: string): boolean {
  return SLUG.test(slug) && new TextEncoder().encode(slug).length <= MAX_SLUG_BYTES;
}

/** The identity of a slug: two slugs that differ only by case, tashkeel or tatweel have the same one. */
export function slugIdentity(slug: string): string {
  return stripMarks(slug).toLowerCase();
}

/** Words joined by hyphens; what is neither letter nor digit joins. */
function hyphenate(text: string): string {
  return text
    .replace(/(?<=[a-z])\+\+/gu, 'pp')
    .replace(/(?<=[a-z])#/gu, 'sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/**
 * The identity of a free tag: its folded form with hyphens. Two tags with the same one are the same topic: تونس and
 * تُونس, الفضاء and الفضا. Empty when the tag has no letter or digit.
 */
export function topicKey(tag: string): string {
  return hyphenate(fold(tag));
}

/** The address of a topic in one of its spellings: without tashkeel and tatweel, letters as written, in lower case. */
export function topicSlug(tag: string): string {
  return hyphenate(stripInvisible(stripMarks(tag)).normalize('NFKC').replaceAll('İ', 'i').toLowerCase());
}
