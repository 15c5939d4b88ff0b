import { describe, expect, it } from 'vitest';
import { atom, documents, faults, FULL, RFC3339, RFC822, rss, TAG } from './feed-documents.ts';
import { elementsOf, parsePage } from './output.ts';
import { all, named, textOf, type Node } from './xml-tree.ts';

describe('the W3C Feed Validation Service would not find in any XML feed of the sample edition', () => {
  it('InvalidFullLink, InvalidIRI, UriNotIri, InvalidTAG: addresses that are not complete ASCII', () => {
    const addresses = (node: Node) =>
      all(node)
        .filter(({ namespace }) => namespace !== 'http://www.w3.org/1999/xhtml')
        .flatMap(({ name, text, attributes: { url, href } }) => [
          ...(/^(?:link|url|docs|guid|atom_(?:id|uri|icon))$/u.test(name) ? [text.trim()] : []),
          ...[url, href].flatMap((value) => value ?? []),
        ]);
    expect(faults(documents, ({ root }) => addresses(root).filter((address) => !FULL.test(address)))).toEqual(
      [],
    );
    expect(
      faults(documents, ({ items, isRss }) =>
        items.flatMap((item) => textOf(item, isRss ? 'guid' : 'atom_id')).filter((id) => !TAG.test(id)),
      ),
    ).toEqual([]);
  });

  it('MissingGuid, InvalidPermalink, DuplicateEntries: no id, one that is no address but says so, one twice', () => {
    for (const { name, items } of rss) {
      const guids = items.map((item) => named(item, 'guid')[0]);
      expect(
        guids.every((guid) => guid?.attributes.isPermaLink === 'false'),
        name,
      ).toBe(true);
      expect(new Set(guids.map((guid) => guid?.text)).size, name).toBe(items.length);
    }
    for (const { name, items } of atom)
      expect(new Set(items.flatMap((item) => textOf(item, 'atom_id'))).size, name).toBe(items.length);
  });

  it('InvalidRFC2822Date, IncorrectDOW, InvalidRFC3339Date, ImplausibleDate', () => {
    const now = Date.parse('2026-11-24T08:00:00Z');
    const dates = documents.flatMap(({ root }) =>
      all(root).filter(({ name }) => /^(?:pubDate|lastBuildDate|atom_(?:updated|published))$/u.test(name)),
    );
    expect(dates.length).toBeGreaterThan(500);
    for (const { name, text } of dates) {
      expect(text).toMatch(name.startsWith('atom_') ? RFC3339 : RFC822);
      if (!name.startsWith('atom_')) expect(new Date(text).toUTCString()).toBe(text);
      expect(Date.parse(text)).toBeLessThanOrEqual(now);
      expect(Date.parse(text)).toBeGreaterThan(Date.parse('1990-01-01'));
    }
  });

  it('ContainsHTML, NotHtml, ContainsRelRef, SecurityRisk, SecurityRiskAttr: mark-up in titles, bad or relative in content', () => {
    expect(
      faults(documents, ({ feed, items, prefix }) =>
        [feed, ...items]
          .flatMap((node) => textOf(node, `${prefix}title`))
          .filter((title) => /<\w|&\w+;/u.test(title)),
      ),
    ).toEqual([]);
    const contents = new Set(
      documents.flatMap(({ items, isRss }) =>
        items.flatMap((item) => textOf(item, isRss ? 'content_encoded' : 'atom_content')),
      ),
    );
    expect(contents.size).toBeGreaterThanOrEqual(50);
    const risky = /^(?:on|style$|aria|role$|srcSet$|sizes$|id$)/u;
    for (const content of contents) {
      for (const { tagName, properties } of elementsOf(parsePage(content), () => true)) {
        expect(tagName).not.toMatch(/^(?:script|style|iframe|object|embed|applet|form|svg|base|link)$/u);
        expect(
          Object.keys(properties).filter((name) => risky.test(name)),
          tagName,
        ).toEqual([]);
        for (const address of [properties.href, properties.src])
          if (address !== undefined) expect(address).toMatch(/^(?:https?|mailto|tel):/u);
      }
    }
  });

  it('ImageTitleDoesntMatch, ImageLinkDoesntMatch', () => {
    for (const { name, feed } of rss) {
      const [image] = named(feed, 'image');
      for (const part of ['title', 'link'])
        expect(textOf(image ?? feed, part), name).toEqual(textOf(feed, part));
    }
  });

  it('InvalidMIMEAttribute, InvalidNonNegativeInteger, InvalidMediaMedium, InvalidMediaTextType', () => {
    const pictures = documents.flatMap(({ root }) =>
      all(root).filter(
        ({ name, attributes }) =>
          name === 'enclosure' || name === 'media_content' || attributes.rel === 'enclosure',
      ),
    );
    expect(pictures.length).toBeGreaterThan(100);
    for (const { name, attributes, children } of pictures) {
      expect(attributes.type).toBe('image/jpeg');
      expect(attributes.length ?? attributes.fileSize).toMatch(/^[1-9]\d*$/u);
      if (name !== 'media_content') continue;
      expect(attributes).toMatchObject({ medium: 'image', width: '1200', height: '630' });
      for (const {
        name: word,
        attributes: { type },
        text,
      } of children) {
        if (word !== 'media_credit') expect(type).toBe('plain');
        expect(text.trim()).not.toBe('');
      }
    }
  });
});
