import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/seo/policy.ts';
import { elementsOf, filesOf, pagesOf, PAGE_TYPES, parsePage, read } from './output.ts';

const folder = inject('sampleFolder');
const pages = pagesOf(folder);

/** Whether an address of the site has a file behind it. */
function resolves(address: string): boolean {
  const file = path.join(folder, decodeURIComponent(address));
  return existsSync(address.endsWith('/') ? path.join(file, 'index.html') : file);
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action'] as const;

describe('every page of the sample edition', () => {
  it('links only to what exists, anchors included', () => {
    const broken: string[] = [];
    for (const page of pages) {
      const tree = parsePage(read(folder, page));
      const here = new URL(page.replace(/index\.html$/u, ''), 'https://nashra.example/');
      const targets = elementsOf(tree, () => true).flatMap(({ properties }) => [
        ...ADDRESSES.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : [])),
        ...(typeof properties.srcSet === 'string'
          ? properties.srcSet.split(', ').map((one) => one.split(' ')[0] ?? '')
          : []),
      ]);
      for (const target of targets) {
        const url = new URL(target, here);
        if (url.protocol === 'mailto:' || url.host !== 'nashra.example') continue;
        if (!resolves(url.pathname)) broken.push(`${page}: ${target}`);
        else if (url.pathname === here.pathname && url.hash.length > 1) {
          const id = decodeURIComponent(url.hash.slice(1));
          if (elementsOf(tree, (element) => element.properties.id === id).length !== 1)
            broken.push(`${page}: ${target}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('prints no machine word and no label without its value', () => {
    const found: string[] = [];
    for (const page of pages) {
      // A code listing may say `null`: only what we print counts.
      const html = read(folder, page).replace(/<(script|code|pre)\b[\s\S]*?<\/\1>/gu, '');
      const text = html.replace(/<[^>]*>/gu, '\n');
      const word = /\b(?:undefined|null|NaN|Invalid Date)\b|\[object |\{(?:n|name)\}/u.exec(text);
      if (word) found.push(`${page}: ${word[0]}`);
      const empty = /<(p|li|h[1-6]|figcaption|time|dd)\b[^>]*>\s*<\/\1>/u.exec(
        // What a script says later must be there, empty, for screen readers to hear of it.
        html.replace(/<p [^>]*(?:role="status"|data-(?:edition|search-more-failed))[^>]*>\s*<\/p>/gu, ''),
      );
      if (empty) found.push(`${page}: ${empty[0]}`);
      const label = /(?:المصدر|نُشر|حُدّث|بقلم)\s*:?\s*<\//u.exec(html);
      if (label) found.push(`${page}: ${label[0]}`);
    }
    expect(found).toEqual([]);
  });

  it('is Arabic and right to left, has one h1, a canonical address and a description', () => {
    for (const page of pages) {
      const tree = parsePage(read(folder, page));
      const [html] = elementsOf(tree, (element) => element.tagName === 'html');
      expect(html?.properties, page).toMatchObject({ lang: 'ar', dir: 'rtl' });
      expect(
        elementsOf(tree, (element) => element.tagName === 'h1'),
        page,
      ).toHaveLength(1);
      const canonical = elementsOf(tree, ({ properties }) => properties.rel?.toString() === 'canonical');
      expect(String(canonical[0]?.properties.href), page).toMatch(/^https:\/\/nashra\.example\//u);
      const description = elementsOf(tree, ({ properties }) => properties.name === 'description');
      expect(String(description[0]?.properties.content).length, page).toBeGreaterThan(8);
    }
  });

  it('has no script, style or event handler inside', () => {
    for (const page of pages) {
      const tree = parsePage(read(folder, page));
      const inline = elementsOf(
        tree,
        ({ tagName, properties }) =>
          tagName === 'style' ||
          'style' in properties ||
          Object.keys(properties).some((name) => /^on[a-z]/iu.test(name)) ||
          (tagName === 'script' && !properties.src && properties.type !== 'application/ld+json'),
      );
      expect(inline, page).toEqual([]);
    }
  });

  it('carries the same Content-Security-Policy as public/_headers, without unsafe-inline', () => {
    const header = /Content-Security-Policy: (.*)/u.exec(read(folder, '_headers'))?.[1];
    // frame-ancestors is for the header alone: browsers ignore it in a meta element (CSP3, 3.3).
    expect(header).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    expect(header).not.toContain('unsafe-inline');
    for (const page of pages) {
      const meta = elementsOf(
        parsePage(read(folder, page)),
        ({ properties }) => properties.httpEquiv?.toString() === 'content-security-policy',
      );
      expect(meta[0]?.properties.content, page).toBe(CONTENT_SECURITY_POLICY);
    }
  });
});

describe('the sample edition', () => {
  it('has a page of every type', () => {
    for (const [type, address] of Object.entries(PAGE_TYPES))
      expect(resolves(address), `${type}: ${address}`).toBe(true);
  });

  it('has at least 40 published articles in at least six sections by four authors', () => {
    const articles = pages.filter((page) => /^\d{4}\/\d{2}\/(?!\d{2}\/)[^/]+\/index\.html$/u.test(page));
    const sections = pages.filter((page) => /^sections\/[^/]+\/index\.html$/u.test(page));
    const authors = pages.filter((page) => /^authors\/[^/]+\/index\.html$/u.test(page));
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(sections.length).toBeGreaterThanOrEqual(6);
    expect(authors).toHaveLength(4);
  });

  it('uses no physical direction and no letter-spacing in its CSS', () => {
    const css = filesOf(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => read(folder, name))
      .join('\n');
    expect(css).toContain('margin-inline');
    expect(
      css.match(
        /(?:margin|padding|border|inset)-(?:left|right)|[;{](?:left|right):|(?:float|clear|text-align):(?:left|right)|letter-spacing/gu,
      ),
    ).toBeNull();
  });
});
