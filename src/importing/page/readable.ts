import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Parts of a page that are no story on any site, whatever their classes are worth to Readability. */
const NOISE =
  'script:not([type="application/ld+json"]), style, noscript, template, nav, [class*="share"]:not(article):not(main):not(body), [class*="social"]:not(article):not(main):not(body), [class*="breadcrumb"], [id^="comment"], .screen-reader-text, [aria-hidden="true"]';

/** The fewest letters of a story: wire flashes are short, and Readability's own least is 500. */
const LEAST_LETTERS = 120;

/** A page as a document. Nothing in it runs, and nothing is fetched. */
export function documentOf(html: string): Document {
  return parseHTML(html).document;
}

/** Small pictures of late loading have their real address in other attributes, which Readability does not know. */
function wakePictures(document: Document): void {
  for (const image of document.querySelectorAll('img[data-src], img[data-lazy-src], img[data-original]')) {
    const src = image.getAttribute('src') ?? '';
    const late = ['data-src', 'data-lazy-src', 'data-original']
      .map((name) => image.getAttribute(name))
      .find(Boolean);
    if (late && (src === '' || src.startsWith('data:'))) image.setAttribute('src', late);
  }
}

/** The element that says by itself that it is the article's text, where there is exactly one. */
function namedBody(document: Document): Element | undefined {
  const found = [...document.querySelectorAll('[itemprop="articleBody"]')];
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The HTML of the article in a page: what the page itself marks as its article's text, else what Mozilla's Readability
 * (https://github.com/mozilla/readability) finds.
 * @returns undefined when there is no article
 */
export function articleHtml(html: string): string | undefined {
  const document = documentOf(html);
  wakePictures(document);
  for (const node of document.querySelectorAll(NOISE)) {
    if (node.querySelector('article, [itemprop="articleBody"]') === null) node.remove();
  }
  const named = namedBody(document);
  if (named && named.textContent.trim().length >= LEAST_LETTERS) return named.innerHTML;
  const read = new Readability(document, {
    keepClasses: true,
    charThreshold: LEAST_LETTERS,
    disableJSONLD: true,
  }).parse();
  return read?.content ?? undefined;
}
