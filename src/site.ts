import { formatDigits } from './arabic/digits.ts';
import { pluralize, type PluralForms } from './arabic/plurals.ts';
import { loadSite } from './loading/content.ts';
import { projectPaths } from './paths.ts';
import type { SiteConfig } from './site-schema.ts';

/** content/site.yaml, read and checked once a process, with what follows from it. */
export interface Site extends SiteConfig {
  /** Scheme and host without a slash at the end: `https://example.org`. */
  origin: string;
  /** Base path with both slashes: `/` or `/news/`. */
  base: string;
  /** Language tag with region, as OpenGraph writes it: `ar_KW`. */
  locale: string;
}

let cached: Site | undefined;

/** What follows from the newsroom's address and region. */
export function siteOf(config: SiteConfig): Site {
  const address = new URL(config.address);
  const base = `${address.pathname.replace(/\/+$/u, '')}/`;
  return { ...config, origin: address.origin, base, locale: `ar_${config.region}` };
}

/**
 * The site of this run.
 * @throws ContentError when content/site.yaml has errors
 */
export function site(): Site {
  cached ??= siteOf(loadSite(projectPaths()));
  return cached;
}

/** A path from the site's root (`/2022/09/x/`) as a link on the site, under its base path. */
export function href(path: string): string {
  return site().base + path.replace(/^\/+/u, '');
}

/** A path from the site's root as a complete address, percent-encoded as URLs are. */
export function absolute(path: string): string {
  return new URL(href(path), site().origin).href;
}

/** A number in the digits of the newsroom. */
export function number(value: number): string {
  return formatDigits(value, site().digits);
}

/** A counted phrase in the digits of the newsroom. */
export function count(value: number, forms: PluralForms): string {
  return pluralize(value, forms, number);
}
