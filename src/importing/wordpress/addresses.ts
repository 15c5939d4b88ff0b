import { slugIdentity } from '../../arabic/slugs.ts';
import { ARCHIVE_PATH, PAGE_PATH, RESERVED } from '../../loading/address-problems.ts';
import { digestOf } from '../../digest.ts';
import { decodeSlug } from '../slugs.ts';
import type { WxrItem } from './wxr.ts';

/** An old address taken apart. */
export interface OldAddress {
  /** The path as letters, with both slashes. */
  path: string;
  /** The query, with its question mark; empty when there is none. */
  query: string;
  /** Whether its percent-encoding ended in mid-letter. */
  cut: boolean;
}

/** Hosts are the same with and without `www.`, and whatever the scheme. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.toLowerCase().replace(/^www\./u, '');
  } catch {
    return '';
  }
}

/**
 * Takes the address of a page of the old site apart.
 * @param base the new site's base path: below it, addresses of ours begin
 * @returns undefined when it is no address of the web
 */
export function takeApart(address: string, base: string): OldAddress | undefined {
  const match = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/iu.exec(address.trim());
  if (!match) return undefined;
  const { text, cut } = decodeSlug(match[1] ?? '');
  const below = base !== '/' && text.startsWith(base) ? text.slice(base.length) : text;
  const path = `/${below.normalize('NFC').replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  return { path, query: match[2] ?? '', cut };
}

/** The number that `?p=12`, `?page_id=12` or `?attachment_id=12` asks for. */
export function queryId(query: string): string | undefined {
  return /[?&](?:p|page_id|attachment_id)=(\d+)(?:&|$)/u.exec(query)?.[1];
}

/**
 * Former addresses of a post that stand in the export: its link, its guid where that is a path, and what `_wp_old_slug`
 * remembers of earlier slugs.
 */
export function oldAddresses(item: Pick<WxrItem, 'link' | 'guid' | 'meta'>, base: string): OldAddress[] {
  const found = [item.link, item.guid].flatMap((address) => takeApart(address, base) ?? []);
  const [own] = found;
  if (own?.query === '') {
    for (const slug of item.meta.get('_wp_old_slug') ?? []) {
      const { text, cut } = decodeSlug(slug);
      found.push({ path: own.path.replace(/[^/]+\/$/u, () => `${text}/`), query: '', cut });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ path, query }) => {
    const key = path + query;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * The identity of an address as sixteen signs: an export of a gibibyte has hundreds of thousands, and Arabic paths take
 * ten times the room.
 */
export const addressKey = (path: string): string => digestOf(slugIdentity(path));

/** Addresses of articles and pages, old and new, each with the key of the one that has it. */
export class TakenAddresses {
  readonly #byIdentity = new Map<string, string>();

  /** Takes an address, unless another has it. @returns whether it is the key's now */
  take(path: string, key: string): boolean {
    const identity = addressKey(path);
    const holder = this.#byIdentity.get(identity);
    if (holder !== undefined && holder !== key) return false;
    this.#byIdentity.set(identity, key);
    return true;
  }

  /** Whether another than the key has an address. */
  isTaken(path: string, key: string): boolean {
    const holder = this.#byIdentity.get(addressKey(path));
    return holder !== undefined && holder !== key;
  }
}

/**
 * Whether the site can answer an old path by itself (src/loading/address-problems.ts says what an alias may be).
 * @param pages identities of the standing pages' slugs
 */
export function canBeAlias(path: string, pages: ReadonlySet<string>): boolean {
  const [, first = '', second] = slugIdentity(path).split('/');
  const isOfPage = second === '' && pages.has(first);
  return PAGE_PATH.test(path) && !ARCHIVE_PATH.test(path) && !RESERVED.has(first) && !isOfPage;
}
