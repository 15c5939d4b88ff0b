import { addresses } from '../addresses.ts';
import type { Section } from '../articles/article.ts';
import { href, type Site } from '../site.ts';

/** A link of the masthead or the foot. */
export interface NavigationLink {
  /** What it says. */
  label: string;
  /** Where it goes, base path included. */
  href: string;
  /** Whether the reader is there. */
  current: boolean;
}

/**
 * The link of an item of site.yaml. Addresses from the root get the base path; others stay as written.
 * @param section finds a section by its slug; site.yaml's sections are known to exist
 * @param current slug of the section that is shown
 */
export function linkOf(
  item: Site['navigation'][number],
  section: (slug: string) => Section | undefined,
  current?: string,
): NavigationLink {
  if ('section' in item) {
    const label = section(item.section)?.name ?? item.section;
    return { label, href: href(addresses.section(item.section)), current: item.section === current };
  }
  return { label: item.label, href: item.href.startsWith('/') ? href(item.href) : item.href, current: false };
}
