import { beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { graphFaults, graphsOf, nodesOf } from './graph-judge.ts';
import { pagesOf, read } from './output.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();

describe('the structured data of a newsroom', () => {
  let site: SmallSite;

  beforeAll(async () => {
    const settings = `publisher:
  legalName: شركة الجريدة
  foundingDate: '1999'
  policies: { ethicsPolicy: /about/, masthead: 'https://example.com/us' }
social: [{ name: إكس, href: 'https://x.com/jarida' }]
contact: { phone: '+965 2222 3333' }
pictures: { allWidths: 0 }
`;
    const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#0a0' } })
      .jpeg()
      .toBuffer();
    const kinds = ['news', 'report', 'analysis', 'opinion', 'live'];
    const authors = '[amal, badr]';
    site = smallSite({
      'site.yaml': `${String(NEWSROOM['site.yaml']).replace('example.org/', 'example.org/news/')}${settings}`,
      'pages/about.md': '---\ntitle: من نحن\n---\n\nنص.\n',
      'authors/badr.yaml': 'name: بدر\nrole: مراسل\nlinks: [https://example.com/badr]\n',
      ...Object.fromEntries(
        kinds.map((kind) => [
          `articles/${kind}.md`,
          article({ kind, place: 'الكويت', source: 'كونا', authors }),
        ]),
      ),
      'articles/own/p.jpg': picture,
      'articles/own/index.md': article({
        kind: 'opinion',
        kicker: 'زاوية',
        image: '{src: ./p.jpg, alt: صورة}',
      }),
      'articles/markup.md': article({ title: '"</script><b>"', authors: '[amal]' }),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
  });

  it('is right on every page', () => {
    for (const page of pagesOf(site.out)) {
      for (const graph of graphsOf(site.out, page)) expect(graphFaults(graph, vocabulary), page).toEqual([]);
    }
    expect(nodesOf(site.out, '2026/11/markup/index.html').get('NewsArticle')?.headline).toBe('</script><b>');
  });

  it.each([
    ['news', 'NewsArticle', undefined],
    ['report', 'ReportageNewsArticle', 'تقرير'],
    ['analysis', 'AnalysisNewsArticle', 'تحليل'],
    ['opinion', 'OpinionNewsArticle', 'رأي'],
    ['live', 'LiveBlogPosting', 'تغطية حية'],
  ])('says of a story of the kind %s that it is a %s, and the page tells its reader', (kind, type, label) => {
    const page = `2026/11/${kind}/index.html`;
    const story = nodesOf(site.out, page).get(type);
    expect(story).toMatchObject({
      author: ['amal', 'badr'].map((name) => ({ '@id': `https://example.org/news/authors/${name}/#person` })),
      publisher: { '@id': 'https://example.org/news/#organization' },
      creditText: 'كونا',
    });
    expect(story?.coverageStartTime).toBe(kind === 'live' ? story?.datePublished : undefined);
    const kickers = (html: string) =>
      [...html.matchAll(/<p class="kicker">\s*([^<]*?)\s*<\/p>/gu)].map(([, text]) => text);
    const [, header = ''] = /<header class="article-head">(.*?)<\/header>/su.exec(read(site.out, page)) ?? [];
    expect(kickers(header)).toEqual(label === undefined ? [] : [label]);
    const list = read(site.out, 'sections/news/index.html');
    if (label !== undefined) expect(kickers(list)).toContain(label);
  });

  it('leaves to the author what stands above a headline', () => {
    expect(read(site.out, '2026/11/own/index.html')).toMatch(/<p class="kicker">\s*زاوية\s*<\/p>/u);
  });

  it('has the organisation sign where no author does, and names its policies here and elsewhere', () => {
    const nodes = nodesOf(site.out, '2026/11/own/index.html');
    expect(nodes.get('OpinionNewsArticle')?.author).toEqual({
      '@id': 'https://example.org/news/#organization',
    });
    expect(nodes.get('NewsMediaOrganization')).toMatchObject({
      legalName: 'شركة الجريدة',
      telephone: '+965 2222 3333',
      sameAs: ['https://x.com/jarida'],
      ethicsPolicy: 'https://example.org/news/about/',
      masthead: 'https://example.com/us',
    });
  });

  it('tells on the page of an author who that is', () => {
    const nodes = nodesOf(site.out, 'authors/badr/index.html');
    const person = nodes.get('Person');
    expect(nodes.get('ProfilePage')?.mainEntity).toEqual({ '@id': person?.['@id'] });
    expect(person).toMatchObject({
      jobTitle: 'مراسل',
      sameAs: ['https://example.com/badr'],
      worksFor: { '@id': 'https://example.org/news/#organization' },
    });
  });
});

describe('a policy', () => {
  it('that leads to no page is an error that names the page that was meant', async () => {
    const site = smallSite({
      'site.yaml': `${String(NEWSROOM['site.yaml'])}publisher: { policies: { ethicsPolicy: /abuot/#x } }\n`,
      'pages/about.md': '---\ntitle: من نحن\n---\n\nنص.\n',
    });
    const { code, output } = await site.build();
    expect(code).toBe(1);
    expect(output).toContain('[publisher.policies.ethicsPolicy]');
    expect(output).toContain('لعلك تقصد: /about/');
  });
});
