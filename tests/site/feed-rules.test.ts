import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, parsePage, elementsOf, read } from './output.ts';

/**
 * The rules of the W3C Feed Validation Service (https://validator.w3.org/feed/docs/, its code:
 * https://github.com/w3c/feedvalidator), by its own names of faults. It needs Python and a network, so its rules that
 * touch what we write are asked here, each by a check of ours. One warning is not avoided: DuplicateUpdated, since two
 * stories of a day without a time of day do have the same moment.
 */

/** An element of a feed. */
interface Node {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const NAMES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

/** Reads XML strictly, with namespaces; names are those that the validator uses (`dc_creator`). */
function parseXml(xml: string): Node {
  const root: Node = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const prefix = uri === '' ? '' : `${NAMES[uri] ?? `unknown:${uri}`}_`;
    const given = Object.values(attributes as Record<string, SaxesAttributeNS>);
    const node: Node = {
      name: prefix + local,
      namespace: uri,
      attributes: Object.fromEntries(given.map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const add = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [whole] = root.children;
  if (!whole) throw new Error('no element');
  return whole;
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const named = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const textOf = (node: Node, name: string) => named(node, name).map(({ text }) => text.trim());

const folder = inject('sampleFolder');
const files = filesOf(folder).filter((name) => /(?:^|\/)(?:rss|atom)\.xml$/u.test(name));
const documents = files.map((name) => {
  const isRss = name.endsWith('rss.xml');
  const root = parseXml(read(folder, name));
  const feed = isRss ? (named(root, 'channel')[0] ?? root) : root;
  const items = named(feed, isRss ? 'item' : 'atom_entry');
  return { name, isRss, root, feed, items, prefix: isRss ? '' : 'atom_' };
});
const rss = documents.filter(({ isRss }) => isRss);
const atom = documents.filter(({ isRss }) => !isRss);

/** Faults that a check finds in documents, as «file: fault». */
const faults = <Doc extends { name: string }>(docs: readonly Doc[], check: (doc: Doc) => unknown[]) =>
  docs.flatMap((doc) => check(doc).map((fault) => `${doc.name}: ${JSON.stringify(fault)}`));

/** rfc2396_full of the validator: a complete address of ASCII alone. */
const FULL = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(?:\/\/)?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/u;
const TAG =
  /^tag:(?:[a-z0-9\-._]+?@)?[a-z0-9.-]+?,\d{4}(?:-\d{2}(?:-\d{2})?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*$/u;
const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/u;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d*)?(?:Z|[+-]\d\d:\d\d)$/u;

/** Elements that may stand once only, in a channel or feed and in an item or entry. */
const ONCE = [
  'title',
  'description',
  'link',
  'language',
  'lastBuildDate',
  'docs',
  'image',
  'guid',
  'pubDate',
  'enclosure',
  'content_encoded',
].concat([
  'atom_title',
  'atom_subtitle',
  'atom_id',
  'atom_updated',
  'atom_published',
  'atom_icon',
  'atom_summary',
  'atom_content',
]);

/** What the validator knows where; anything else is an UndefinedElement. */
const KNOWN: Record<string, readonly string[]> = {
  rss: ['channel'],
  channel: 'title description link language lastBuildDate docs atom_link image xhtml_div item'.split(' '),
  image: ['url', 'title', 'link'],
  item: 'title link guid description pubDate content_encoded category enclosure dc_creator atom_updated media_content'.split(
    ' ',
  ),
  media_content: ['media_title', 'media_description', 'media_credit'],
  atom_feed: 'author icon id link subtitle title updated xhtml_div entry'
    .split(' ')
    .map((name) => (name === 'xhtml_div' ? name : `atom_${name}`)),
  atom_entry: [
    ...'author category content id link published summary title updated'
      .split(' ')
      .map((name) => `atom_${name}`),
    'media_content',
  ],
  atom_author: ['atom_name', 'atom_uri'],
};

describe('the W3C Feed Validation Service would not find in any XML feed of the sample edition', () => {
  it('has feeds to judge', () => {
    expect(rss.length).toBeGreaterThan(90);
    expect(atom).toHaveLength(rss.length);
  });

  it('SAXError, UnknownNamespace: XML, of namespaces that it knows', () => {
    expect(
      faults(documents, ({ root }) => all(root).filter(({ name }) => name.startsWith('unknown:'))),
    ).toEqual([]);
  });

  it('UndefinedElement, MisplacedXHTMLContent: what it does not know where it stands', () => {
    const wrong = (node: Node): string[] =>
      node.children.flatMap((child) => {
        const known = KNOWN[node.name];
        if (known === undefined || child.namespace === 'http://www.w3.org/1999/xhtml')
          return known && !known.includes(child.name) ? [`${node.name} ${child.name}`] : [];
        return known.includes(child.name) ? wrong(child) : [`${node.name} ${child.name}`];
      });
    expect(faults(documents, ({ root }) => wrong(root))).toEqual([]);
  });

  it('MisplacedItem, MisplacedMetadata: anything of the feed itself behind an item', () => {
    expect(
      faults(documents, ({ feed, items }) =>
        feed.children
          .slice(-items.length || feed.children.length)
          .filter((node) => items.length > 0 && !items.includes(node)),
      ),
    ).toEqual([]);
  });

  it('MissingTitle, MissingDescription, MissingLink, MissingDCLanguage, MissingElement', () => {
    expect(
      faults(rss, ({ feed }) =>
        ['title', 'description', 'link', 'language'].filter((name) => textOf(feed, name).join('') === ''),
      ),
    ).toEqual([]);
    expect(
      faults(atom, ({ feed, items }) =>
        [feed, ...items].flatMap((node) =>
          ['atom_title', 'atom_id', 'atom_updated'].filter((name) => textOf(node, name).join('') === ''),
        ),
      ),
    ).toEqual([]);
    expect(
      faults(atom, ({ items }) => items.filter((entry) => named(entry, 'atom_author').length === 0)),
    ).toEqual([]);
  });

  it('DuplicateElement, DuplicateEnclosure', () => {
    expect(
      faults(documents, ({ feed, items }) =>
        [feed, ...items].flatMap((node) => ONCE.filter((name) => named(node, name).length > 1)),
      ),
    ).toEqual([]);
  });

  it('MissingAtomSelfLink, MissingSelf, SelfDoesntMatchLocation, SelfNotAtom, DuplicateAtomLink', () => {
    for (const { name, feed, isRss } of documents) {
      const links = named(feed, 'atom_link').map(({ attributes }) => attributes);
      const [self, ...more] = links.filter(({ rel }) => rel === 'self');
      expect(more, name).toEqual([]);
      expect(decodeURI(self?.href ?? ''), name).toBe(`https://nashra.example/${name}`);
      expect(self?.type, name).toBe(isRss ? 'application/rss+xml' : 'application/atom+xml');
      const pairs = links.map(({ rel, type }) => `${rel ?? 'alternate'} ${type ?? ''}`);
      expect(new Set(pairs).size, name).toBe(pairs.length);
    }
  });

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

  it('NeedDescriptionBeforeContent, MissingTextualContent', () => {
    expect(
      faults(rss, ({ items }) =>
        items
          .map((item) => item.children.map(({ name }) => name))
          .filter(
            (names) =>
              !names.includes('description') ||
              names.indexOf('description') > names.indexOf('content_encoded'),
          ),
      ),
    ).toEqual([]);
    expect(
      faults(atom, ({ items }) => items.filter((entry) => named(entry, 'atom_content').length !== 1)),
    ).toEqual([]);
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

  it('DuplicateSemantics, AvoidNamespacePrefix: the same said twice, or a prefix for what the feed itself is', () => {
    expect(
      faults(rss, ({ items }) =>
        items.flatMap((item) =>
          ['author', 'dc_date', 'dc_subject', 'atom_id', 'atom_published'].filter(
            (name) => named(item, name).length > 0,
          ),
        ),
      ),
    ).toEqual([]);
    for (const { name } of atom)
      expect(read(folder, name).match(/xmlns(?::\w+)?="[^"]+"/gu), name).toEqual([
        'xmlns:media="http://search.yahoo.com/mrss/"',
        'xmlns="http://www.w3.org/2005/Atom"',
        'xmlns="http://www.w3.org/1999/xhtml"',
      ]);
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

describe('the JSON feeds of the sample edition', () => {
  const json = filesOf(folder).filter((name) => /(?:^|\/)feed\.json$/u.test(name));

  it('hold to JSON Feed 1.1: required fields, string ids, RFC 3339 dates, complete addresses', () => {
    expect(json).toHaveLength(rss.length);
    for (const name of json) {
      const feed = JSON.parse(read(folder, name)) as Record<string, unknown> & {
        items: Record<string, unknown>[];
      };
      expect(feed, name).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'ar' });
      expect(decodeURI(String(feed.feed_url))).toBe(`https://nashra.example/${name}`);
      for (const field of ['title', 'home_page_url', 'description', 'icon', 'user_comment'])
        expect(feed[field], name).toBeTypeOf('string');
      for (const item of feed.items) {
        expect(item.id).toMatch(TAG);
        expect(item.url).toMatch(FULL);
        expect(item.content_html).toBeTypeOf('string');
        expect(item.date_published).toMatch(RFC3339);
        if (item.date_modified !== undefined) expect(item.date_modified).toMatch(RFC3339);
        expect(item.authors).not.toEqual([]);
      }
    }
  });
});
