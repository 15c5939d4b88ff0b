import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** All files of a built site, relative, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** What two built sites do not have alike: files that only one has, or whose bytes are not the same. */
export function differences(one: string, other: string): string[] {
  const names = new Set([...filesOf(one), ...filesOf(other)]);
  return [...names].filter((name) => {
    const [a, b] = [one, other].map((folder) => path.join(folder, name));
    if (a === undefined || b === undefined || !existsSync(a) || !existsSync(b)) return true;
    return !readFileSync(a).equals(readFileSync(b));
  });
}

/** The HTML pages of a built site, relative; without the letters for mailers, which have rules of their own. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((name) => name.endsWith('.html') && !name.startsWith('digest/'));
}

/** A file's text. */
export function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** A file's bytes as text, decompressed where they are gzip (as Pagefind's are), so that words can be found in them. */
export function readPlain(folder: string, name: string): string {
  const bytes = readFileSync(path.join(folder, name));
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}

/** A page as a tree. */
export function parsePage(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** The elements of a page that `want` picks. */
export function elementsOf(tree: Root, want: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (want(element)) found.push(element);
  });
  return found;
}

/** One page of each type of the sample edition: what judges look at one by one. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '/',
  'wire report': '/2022/09/kuwait-virtual-currencies-workshop/',
  'long read with table and footnotes': '/2023/05/what-is-inflation/',
  'article with code': '/2024/03/arabic-text-in-computers/',
  'article with gallery': '/2026/06/red-sea-corals/',
  'article with quotation': '/2022/12/arabic-language-day/',
  'article with correction': '/2026/10/moon-and-hijri-month/',
  'article with a very long headline': '/2023/11/riyadh-expo-2030/',
  'brief without summary': '/2025/05/pope-leo-elected/',
  section: '/sections/science/',
  topic: '/topics/نوبل/',
  author: '/authors/salma-haddad/',
  'part of a series': '/2025/06/dots-and-vowels/',
  series: '/series/arabic-letter/',
  'all series': '/series/',
  archive: '/archive/',
  year: '/2024/',
  month: '/2024/12/',
  day: '/2024/12/01/',
  corrections: '/corrections/',
  search: '/search/',
  feeds: '/feeds/',
  'standing page': '/about/',
  'page not found': '/404.html',
};
