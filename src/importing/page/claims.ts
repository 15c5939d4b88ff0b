import { bareLine } from './furniture-words.ts';
import { linkedArticle } from './json-ld.ts';

/** One place of a page that says something, the more trusted first. */
export type Place = 'JSON-LD' | 'meta' | 'microdata' | 'time' | 'text';

/** A value with the place that says it. */
export interface Claim {
  place: Place;
  value: string;
}

/** All that a page says of its story, each list in the order of trust. */
export interface Claims {
  title: Claim[];
  published: Claim[];
  modified: Claim[];
  section: Claim[];
  author: Claim[];
  tags: string[];
  summary: Claim[];
  image: Claim[];
  address: string | undefined;
  siteName: string | undefined;
  /** The text of the article as the page's data have it. */
  body: string | undefined;
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** Reads one page's claims out of its document. */
class ClaimReader {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Contents of meta elements of these names, in the order of the names. */
  metas(...names: readonly string[]): string[] {
    const metas = [...this.#document.querySelectorAll('meta')];
    return names.flatMap((name) =>
      metas
        .filter((meta) =>
          [meta.getAttribute('property'), meta.getAttribute('name')].some((is) => is?.toLowerCase() === name),
        )
        .map((meta) => clean(meta.getAttribute('content')))
        .filter((content) => content !== ''),
    );
  }

  /** What elements say: a machine's value where there is one, else their words. */
  values(selector: string): string[] {
    return [...this.#document.querySelectorAll(selector)]
      .map((node) => clean(node.getAttribute('datetime') ?? node.getAttribute('content') ?? node.textContent))
      .filter((value) => value !== '' && value.length < 400);
  }

  links(rel: string): string[] {
    return [...this.#document.querySelectorAll('link')]
      .filter((link) => (link.getAttribute('rel') ?? '').toLowerCase() === rel)
      .map((link) => clean(link.getAttribute('href')))
      .filter((href) => href !== '');
  }
}

/** A title without the site's name behind or before it. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|\-–—:»«•]\s+|\s*[|]\s*/u);
  const name = site === undefined ? undefined : bareLine(site);
  if (parts.length < 2 || name === undefined) return title;
  const [head, tail] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (bareLine(tail) === name) return title.slice(0, title.lastIndexOf(tail)).replace(/[\s|\-–—:»«•]+$/u, '');
  if (bareLine(head) === name)
    return title.slice(title.indexOf(head) + head.length).replace(/^[\s|\-–—:»«•]+/u, '');
  return title;
}

const at = (place: Place, ...values: readonly (string | undefined)[]): Claim[] =>
  values.flatMap((value) => (value === undefined || value === '' ? [] : [{ place, value }]));

/** The address that browsers write at the top of a saved page. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu;

/** An address that can be one article's. */
function articleAddress(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((candidate) => {
    if (candidate === undefined || !URL.canParse(candidate)) return false;
    const { protocol, pathname, search } = new URL(candidate);
    return /^https?:$/u.test(protocol) && (pathname.length > 1 || search.length > 1);
  });
}

/** Reads what a page says of its story: JSON-LD, meta elements, microdata, `<time>`, then what readers see. */
export function claimsOf(document: Document, html: string): Claims {
  const page = new ClaimReader(document);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent,
  );
  const data = linkedArticle(scripts);
  const siteName =
    page.metas('og:site_name')[0] ??
    data?.publisher ??
    clean(document.querySelector('.site-title')?.textContent);
  const trail = page.values('[class*="breadcrumb"] a, [itemtype$="BreadcrumbList"] [itemprop="name"]');
  const titles = page.metas('og:title', 'twitter:title').map((title) => withoutSite(title, siteName));
  const wholeTitle = clean(document.querySelector('title')?.textContent);
  const microTitle = page.values('[itemprop="headline"]')[0];
  const heads = page.values('article h1, main h1, h1');
  return {
    title: [
      ...at('JSON-LD', data?.headline),
      ...at('meta', titles[0]),
      ...at('microdata', microTitle),
      ...at('text', heads[0], wholeTitle === '' ? undefined : withoutSite(wholeTitle, siteName)),
    ],
    published: [
      ...at('JSON-LD', data?.published),
      ...at(
        'meta',
        page.metas(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'pubdate',
          'publishdate',
          'dc.date.issued',
          'dc.date',
        )[0],
      ),
      ...at('microdata', page.values('[itemprop="datePublished"]')[0]),
      ...at(
        'time',
        page.values(
          'article time[pubdate], article time.published, article header time, article time, main time[datetime], time[datetime]',
        )[0],
      ),
    ],
    modified: [
      ...at('JSON-LD', data?.modified),
      ...at('meta', page.metas('article:modified_time', 'og:updated_time')[0]),
      ...at('microdata', page.values('[itemprop="dateModified"]')[0]),
    ],
    section: [
      ...at('JSON-LD', ...(data?.sections ?? [])),
      ...at('meta', ...page.metas('article:section', 'og:article:section')),
      ...at('microdata', ...page.values('[itemprop="articleSection"]')),
      ...at('text', ...page.values('a[rel~="category"]'), ...trail.reverse().slice(0, 3)),
    ],
    author: [
      ...at('JSON-LD', ...(data?.authors ?? [])),
      ...at(
        'meta',
        ...page.metas('article:author', 'author', 'dc.creator').filter((name) => !/^https?:/iu.test(name)),
      ),
      ...at(
        'microdata',
        ...page.values('[itemprop="author"] [itemprop="name"], [itemprop="author"]:not(:has(*))'),
      ),
      ...at('text', ...page.values('article a[rel="author"], main a[rel="author"]')),
    ],
    tags: [
      ...page.metas('article:tag', 'og:article:tag'),
      ...page.values('a[rel="tag"]'),
      ...(data?.keywords ?? []),
    ],
    summary: [
      ...at('JSON-LD', data?.description),
      ...at('meta', page.metas('og:description', 'description')[0]),
    ],
    image: [
      ...at('JSON-LD', data?.image),
      ...at('meta', page.metas('og:image', 'og:image:url', 'twitter:image')[0]),
    ],
    address: articleAddress(page.links('canonical')[0], page.metas('og:url')[0], SAVED_FROM.exec(html)?.[1]),
    siteName: siteName === '' ? undefined : siteName,
    body: data?.body ?? microBody(document),
  };
}

function microBody(document: Document): string | undefined {
  return clean(document.querySelector('[itemprop="articleBody"]')?.textContent) || undefined;
}
