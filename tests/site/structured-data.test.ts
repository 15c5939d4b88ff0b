import { describe, expect, inject, it } from 'vitest';
import sharp from 'sharp';
import { graphFaults, graphsOf, nodesOf, type GraphNode } from './graph-judge.ts';
import { elementsOf, pagesOf, parsePage, read } from './output.ts';
import { readVocabulary } from './vocabulary.ts';

const folder = inject('sampleFolder');
const vocabulary = readVocabulary();

const isRedirect = (html: string) => html.includes('http-equiv="refresh"');
const isArticle = (page: string) => /^\d{4}\/\d{2}\/(?!\d{2}\/)[^/]+\/index\.html$/u.test(page);

describe('the structured data of the sample edition', () => {
  const pages = pagesOf(folder).filter((page) => !isRedirect(read(folder, page)));

  it('is one graph on every page, in words that schema.org has and as it uses them', () => {
    for (const page of pages) {
      const hidden = page === '404.html' || page === 'search/index.html';
      expect(graphsOf(folder, page), page).toHaveLength(hidden ? 0 : 1);
      for (const graph of graphsOf(folder, page)) expect(graphFaults(graph, vocabulary), page).toEqual([]);
    }
  });

  it.each([
    ['a type', (node: GraphNode) => (node['@type'] = 'NewsStory'), 'NewsStory is no type'],
    ['a property', (node: GraphNode) => (node.headLine = 'x'), 'headLine does not fit NewsArticle'],
    [
      'a property of another type',
      (node: GraphNode) => (node.coverageStartTime = '2026-01-01'),
      'coverageStartTime does not fit NewsArticle',
    ],
    [
      'a value of another type',
      (node: GraphNode) => (node.publisher = { '@type': 'WebPage', name: 'x' }),
      'NewsArticle.publisher cannot be a WebPage',
    ],
    [
      'a time without a zone',
      (node: GraphNode) => (node.datePublished = '2026-01-01T09:00'),
      'NewsArticle.datePublished cannot be "2026-01-01T09:00"',
    ],
    [
      'a reference',
      (node: GraphNode) => (node.author = { '@id': 'x' }),
      'NewsArticle.author refers to nothing',
    ],
  ])('is judged: %s that is wrong is found', (_what, spoil, fault) => {
    const [graph] = graphsOf(folder, '2026/10/moon-and-hijri-month/index.html');
    const node = graph?.['@graph'].find((one) => one['@type'] === 'NewsArticle');
    if (!graph || !node) throw new Error('no article');
    spoil(node);
    expect(graphFaults(graph, vocabulary)).toContain(fault);
  });

  it.each([
    ['index.html', 'WebPage'],
    ['sections/science/index.html', 'CollectionPage'],
    ['topics/نوبل/index.html', 'CollectionPage'],
    ['authors/salma-haddad/index.html', 'ProfilePage'],
    ['archive/index.html', 'CollectionPage'],
    ['2024/index.html', 'CollectionPage'],
    ['2024/12/index.html', 'CollectionPage'],
    ['2024/12/01/index.html', 'CollectionPage'],
    ['about/index.html', 'WebPage'],
    ['feeds/index.html', 'WebPage'],
  ])('says of %s that it is a %s of the site', (page, type) => {
    const nodes = nodesOf(folder, page);
    const url = `https://nashra.example/${page.replace(/index\.html$/u, '')}`;
    const site = { '@id': nodes.get('WebSite')?.['@id'] };
    expect(nodes.get(type)).toMatchObject({ '@id': encodeURI(url), url: encodeURI(url), isPartOf: site });
    expect(nodes.has('BreadcrumbList')).toBe(page !== 'index.html');
  });

  it('gives of each article the times that a reader sees, in figures and in words', () => {
    const words = new Intl.DateTimeFormat('ar-AE-u-ca-gregory-nu-latn', {
      dateStyle: 'long',
      timeZone: 'Asia/Kuwait',
    });
    for (const page of pages.filter(isArticle)) {
      const nodes = nodesOf(folder, page);
      const story = [...nodes].find(([type]) => /NewsArticle$|^LiveBlogPosting$/u.test(type))?.[1];
      const corrections = [story?.correction ?? []].flat() as GraphNode[];
      const told = [
        story?.datePublished,
        story?.dateModified,
        ...corrections.map((one) => one.datePublished),
      ];
      const shown = [...read(folder, page).matchAll(/<time datetime="([^"]+)">([^<]+)<\/time>/gu)];
      const wordsOf = (at: unknown) => shown.flatMap(([, time, text = '']) => (time === at ? [text] : []));
      for (const at of told) {
        expect(String(at), page).toMatch(/\+03:00$/u);
        expect(wordsOf(at).join('، '), page).toContain(words.format(Date.parse(String(at))));
      }
      for (const update of [story?.liveBlogUpdate ?? []].flat() as GraphNode[])
        expect(wordsOf(update.datePublished).join('، '), page).toMatch(/\d\d:\d\d/u);
    }
  });

  it('names policies by pages and headings that are there', () => {
    const policies = Object.entries(nodesOf(folder, 'index.html').get('NewsMediaOrganization') ?? {}).filter(
      ([name]) => /Polic|Principles|masthead|Info$/u.test(name),
    );
    expect(policies).toHaveLength(10);
    for (const [name, address] of policies) {
      const { pathname, hash } = new URL(String(address));
      const tree = parsePage(read(folder, `${pathname.slice(1)}index.html`));
      const id = decodeURIComponent(hash.slice(1));
      if (id !== '')
        expect(
          elementsOf(tree, ({ properties }) => properties.id === id),
          name,
        ).toHaveLength(1);
    }
  });

  it('is sent to a search page that asks for the same field', () => {
    const { potentialAction } = nodesOf(folder, 'index.html').get('WebSite') as {
      potentialAction: GraphNode;
    };
    const { urlTemplate } = potentialAction.target as { urlTemplate: string };
    const [name = ''] = [...new URL(urlTemplate).searchParams.keys()];
    const field = elementsOf(
      parsePage(read(folder, 'search/index.html')),
      ({ properties }) => properties.name === name,
    );
    expect(field).toHaveLength(1);
  });

  it('names pictures that have the size it says, in three ratios', async () => {
    const images = nodesOf(folder, '2022/12/arabic-language-day/index.html').get('NewsArticle')
      ?.image as GraphNode[];
    const ratios = await Promise.all(
      images.map(async ({ url, width, height }) => {
        const file = await sharp(`${folder}${new URL(String(url)).pathname}`).metadata();
        expect([String(file.width), String(file.height)]).toEqual([width, height]);
        return Number(width) / Number(height);
      }),
    );
    expect(ratios.map((ratio) => ratio.toFixed(2))).toEqual(['1.78', '1.33', '1.00']);
  });
});
