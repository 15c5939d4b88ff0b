import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { escapeHtml } from '../seo/escape-html.ts';

/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets), lone surrogates too. */
// eslint-disable-next-line no-control-regex -- these are the very characters to remove
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that an XML document can hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** A text inside an XML element or attribute: XML's own names for the characters are HTML's too. */
export function escapeXml(text: string): string {
  return escapeHtml(xmlText(text));
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'] as const;

/** Attributes that only mean something on the page itself, beside all `aria-*`. */
const PAGE_ONLY = new Set([
  'id',
  'srcSet',
  'sizes',
  'loading',
  'decoding',
  'fetchPriority',
  'tabIndex',
  'role',
]);

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * The page's own HTML as a feed carries it: the same words, with complete addresses, inside an element that says
 * right to left and Arabic, since most feed readers show Arabic left to right otherwise (../shared/FINDINGS.md).
 * @param html sanitised HTML of the page's parts, in order
 * @param pageUrl complete address of the page, against which addresses are resolved
 */
export function feedContent(html: string, pageUrl: string): string {
  const tree = reader.parse(html);
  visit(tree, 'element', ({ properties }) => {
    for (const name of ADDRESSES) {
      const value = properties[name];
      // What no browser takes for an address (`https://`) stays as it is.
      if (typeof value === 'string') properties[name] = URL.parse(value, pageUrl)?.href ?? value;
    }
    for (const name of Object.keys(properties))
      if (PAGE_ONLY.has(name) || name.startsWith('aria')) Reflect.deleteProperty(properties, name);
  });
  const whole: Root = {
    type: 'root',
    children: [h('div', { dir: 'rtl', lang: 'ar' }, tree.children as Element[])],
  };
  return xmlText(writer.stringify(whole));
}
