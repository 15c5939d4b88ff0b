import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, read } from './output.ts';

const folder = inject('sampleFolder');

/** The sitemaps.org schema as the `sitemap` package (which @astrojs/sitemap is built on) ships it. */
const schema = readFileSync(path.resolve('node_modules/sitemap/schema/sitemap.xsd'), 'utf8');

describe('the sitemap', () => {
  const xml = read(folder, 'sitemap-0.xml');

  it('is valid against the sitemaps.org schema', () => {
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
    const document = XmlDocument.fromString(xml);
    expect(() => {
      validator.validate(document);
    }).not.toThrow();
    // The judge must be able to say no.
    const broken = XmlDocument.fromString(xml.replaceAll('loc>', 'place>'));
    expect(() => {
      validator.validate(broken);
    }).toThrow();
  });

  it('lists every page but search, short and former addresses and the one for what is not found', () => {
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)]
      .map(([, url]) => decodeURI(new URL(url ?? '').pathname))
      .sort();
    const pages = pagesOf(folder)
      .filter(
        (page) =>
          page !== '404.html' &&
          !page.startsWith('s/') &&
          page !== 'search/index.html' &&
          !page.includes('coffee-in-the-majlis'),
      )
      .map((page) => `/${page.replace(/index\.html$/u, '')}`)
      .sort();
    expect(listed).toEqual(pages);
  });

  it('says of each article when it last changed for a reader', () => {
    const entry = (address: string) =>
      new RegExp(`<loc>[^<]*${address}</loc><lastmod>([^<]+)</lastmod>`, 'u').exec(xml)?.[1];
    expect(Date.parse(entry('/2022/09/kuwait-virtual-currencies-workshop/') ?? '')).toBe(
      Date.parse('2022-09-19T12:15:00+03:00'),
    );
    expect(Date.parse(entry('/2024/04/total-solar-eclipse/') ?? '')).toBe(
      Date.parse('2024-04-09T08:00:00+03:00'),
    );
    expect(entry('/sections/science/')).toBeDefined();
  });

  it('is named in robots.txt by its index', () => {
    expect(read(folder, 'robots.txt')).toContain('Sitemap: https://nashra.example/sitemap-index.xml');
    expect(read(folder, 'sitemap-index.xml')).toContain('<loc>https://nashra.example/sitemap-0.xml</loc>');
  });
});
