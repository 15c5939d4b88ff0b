import { formatDate } from '../arabic/dates.ts';
import { addresses } from '../addresses.ts';
import { dateStyleOf } from '../date-style.ts';
import { fill, labels } from '../labels.ts';
import { absolute, site } from '../site.ts';
import { escapeXml } from './content.ts';
import type { FeedHead } from './feed.ts';

/**
 * What a person sees who opens a feed in a browser: XHTML in the feed itself, and a style sheet (src/styles/feed.css)
 * that shows it and hides all else. Browsers take elements of the XHTML namespace for real links and headings in any
 * XML document, and need no script; XSLT, which did this before, leaves the browsers in 2026
 * (https://developer.chrome.com/docs/web-platform/deprecating-xslt).
 *
 * Feed readers pass over it: RSS 2.0 allows elements of other namespaces ("Extending RSS"), RFC 4287 section 6 does for
 * Atom, and the W3C Feed Validation Service accepts exactly this without a remark: one `div` that declares the XHTML
 * namespace without a prefix, in the channel or feed and before the items (`do_xhtml_div` in its extension.py). An
 * `html` or `a` there, or a prefix in Atom, would bring warnings. No element is called `title`, `link` or `item`, so
 * that programs which do not know of namespaces are not misled.
 */
export function preface(head: FeedHead): string {
  const { name } = site();
  const style = dateStyleOf(site());
  const link = (address: string, text: string) => `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
  const stories = head.stories.map(
    ({ path, title, dateMs }) =>
      `<li>${link(absolute(path), title)} <small>${escapeXml(formatDate(dateMs, style))}</small></li>`,
  );
  return [
    '<div xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="ar">',
    // Without it a phone lays the page out as wide as a desk.
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<p class="name">${link(absolute('/'), name)}</p>`,
    `<h1>${escapeXml(fill(labels.feedOf, head.title.split(' | ')[0] ?? head.title))}</h1>`,
    `<p>${escapeXml(head.description)}</p>`,
    `<div class="what"><h2>${labels.feedWhat}</h2><p>${labels.feedWhatText}</p>`,
    `<p class="address" dir="ltr">${escapeXml(head.self)}</p>`,
    `<p class="ways">${link(absolute(addresses.feeds()), labels.feedLearn)} ${link(head.page, labels.feedPage)}</p></div>`,
    stories.length > 0 ? `<h2>${labels.feedStories}</h2><ol>${stories.join('')}</ol>` : '',
    '</div>',
  ].join('');
}
