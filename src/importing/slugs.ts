import { stripInvisible, stripMarks } from '../arabic/fold.ts';
import { MAX_SLUG_BYTES } from '../arabic/slugs.ts';

const bytesOf = (text: string) => Buffer.byteLength(text);

/** Bytes that a slug leaves free, so that `-12` can still be put behind it. */
const ROOM = 8;

/**
 * Percent-encoding as letters. WordPress cut such slugs at 200 bytes for years, in mid-letter too: bytes that are no
 * whole letter are left out, and nothing is thrown.
 * @returns the text, and whether something had to be left out
 */
export function decodeSlug(encoded: string): { text: string; cut: boolean } {
  let cut = false;
  const text = encoded.replace(/(?:%[0-9a-f]{2})+(?:%[0-9a-f]?$)?|%[0-9a-f]?$/giu, (run) => {
    const bytes = Buffer.from(run.replace(/%[0-9a-f]?$/iu, '').replaceAll('%', ''), 'hex');
    const decoded = new TextDecoder('utf-8').decode(bytes);
    if (decoded.includes('\uFFFD') || /%[0-9a-f]?$/iu.test(run)) cut = true;
    return decoded.replaceAll('\uFFFD', '');
  });
  return { text, cut };
}

/** A text no longer than so many bytes, cut between words where there is a hyphen in its second half. */
function shorten(slug: string, most: number): string {
  if (bytesOf(slug) <= most) return slug;
  let short = '';
  for (const character of slug) {
    if (bytesOf(short + character) > most) break;
    short += character;
  }
  const hyphen = short.lastIndexOf('-');
  return hyphen > short.length / 2 ? short.slice(0, hyphen) : short.replace(/-+$/u, '');
}

/**
 * A slug of any text: letters and digits joined by hyphens, in small letters, without tashkeel, short enough for an
 * address and a file name. Empty when there is neither letter nor digit in it.
 */
export function slugOf(text: string): string {
  const plain = stripInvisible(stripMarks(text.normalize('NFKC'))).toLowerCase();
  const joined = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/(?<=^|-)\p{M}+/gu, '');
  return shorten(joined.replace(/-{2,}/gu, '-').replace(/^-|-$/gu, ''), MAX_SLUG_BYTES - ROOM);
}

/** The slug itself, or with the first number behind it that makes it free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let n = 2; isTaken(free); n++) free = `${slug}-${n}`;
  return free;
}
