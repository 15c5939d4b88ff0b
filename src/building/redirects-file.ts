import type { Moved } from '../articles/moved.ts';
import type { SiteConfig } from '../site-schema.ts';

/**
 * The most plain rules that a host heeds. Cloudflare passes over those after the 2,000th
 * (https://developers.cloudflare.com/pages/configuration/redirects/#per-file); Netlify advises against 10,000 or more
 * (https://docs.netlify.com/manage/routing/redirects/overview/). Beyond that a page redirects: src/seo/moved-page.ts.
 */
const MOST_RULES: Readonly<Record<SiteConfig['host'], number>> = { any: 2000, netlify: 9999 };

/** The longest line that Cloudflare reads, in characters. */
const LONGEST_LINE = 1000;

/** Whether a line of the file is a rule, and no comment. */
const isRule = (line: string) => /^\s*[^\s#]/u.test(line);

/**
 * Whether a rule's address is a pattern. From the first of these on, Cloudflare counts every rule among the hundred
 * patterns that it allows.
 */
const isPattern = (line: string) => /^\s*\S*(?:\*|:[A-Za-z])/u.test(line.replace(/^\s*https?:/u, ''));

/**
 * The file `_redirects` of Netlify and Cloudflare: one rule for each address that leads to an article or a page. Paths are
 * percent-encoded: Netlify's documentation asks for it, and Cloudflare compares with the path as it is sent
 * (https://github.com/cloudflare/workers-sdk, packages/workers-shared, parseRedirects.ts). One rule has the slash at its
 * end; Netlify takes it for both spellings, and on Cloudflare the page at that address adds the slash first.
 * Netlify serves a page that exists instead of heeding a rule, unless the status ends in `!`
 * (https://answers.netlify.com/t/changed-behavior-in-redirects/10084); Cloudflare, which always heeds rules, refuses
 * rules with that mark: so `host` in site.yaml says which of the two reads the file.
 * @param own the newsroom's own file, public/_redirects: its plain rules come first, its patterns last
 * @param base the site's base path, with both slashes
 */
export function redirectsFile(
  moved: readonly Moved[],
  own: string,
  { base, host }: { base: string; host: SiteConfig['host'] },
): string {
  const lines = own.split('\n').map((line) => line.trimEnd());
  const firstPattern = lines.findIndex((line) => isRule(line) && isPattern(line));
  const plain = firstPattern < 0 ? lines : lines.slice(0, firstPattern);
  const patterns = firstPattern < 0 ? [] : lines.slice(firstPattern);
  const status = host === 'netlify' ? '301!' : '301';
  const encoded = (path: string) => encodeURI(base + path.slice(1));
  const rules = moved
    .map(({ from, to }) => `${encoded(from)} ${encoded(to)} ${status}`)
    .filter((rule) => rule.length <= LONGEST_LINE && !isPattern(rule));
  const room = Math.max(0, MOST_RULES[host] - plain.filter(isRule).length);
  const all = [...plain, ...rules.slice(0, room), ...patterns].filter((line) => line !== '');
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}
