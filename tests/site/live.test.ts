import { beforeAll, describe, expect, it } from 'vitest';
import { graphFaults, graphsOf, nodesOf } from './graph-judge.ts';
import { differences, read } from './output.ts';
import { runNashra } from './run-command.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';
import { readVocabulary } from './vocabulary.ts';

const PAGE = '2026/11/match/index.html';
const URL = 'https://example.org/news/2026/11/match/';
const settings = String(NEWSROOM['site.yaml']).replace('example.org/', 'example.org/news/');

const BODY = `تغطية المباراة.

## ٢٠٢٦-١١-٢١ ٠٠:١٠ | ما بعد المباراة

المدرب يتحدث.

## 21:05

صافرة البداية.

## 19:45 | «الفريقان» في الملعب

وصل الفريقان.

## خلفية

ليست من التحديثات.
`;

const match = (fields: Record<string, string> = {}, body = BODY) =>
  article({ kind: 'live', title: 'المباراة', date: '2026-11-20T19:30', authors: '[amal]', ...fields }, body);

describe('live coverage', () => {
  let site: SmallSite;
  let output = '';

  beforeAll(async () => {
    site = smallSite({
      'site.yaml': settings,
      'articles/match.md': match({ ended: '2026-11-21T01:00' }),
      'articles/goes-on.md': match({}, '## 19:45 | بدأت'),
      'articles/bare.md': match({}, 'لا تحديث بعد.'),
      'articles/slip.md': match({}, 'نص.\n\n## 2027-11-20 19:45 | تاريخ بعيد'),
    });
    const built = await site.build();
    output = built.output;
    expect(built.code, output).toBe(0);
  });

  it('tells search engines each update: when, where on the page, and in which words', () => {
    const story = nodesOf(site.out, PAGE).get('LiveBlogPosting');
    expect(story).toMatchObject({
      datePublished: '2026-11-20T19:30:00+03:00',
      coverageStartTime: '2026-11-20T19:45:00+03:00',
      coverageEndTime: '2026-11-21T01:00:00+03:00',
    });
    expect(story?.liveBlogUpdate).toEqual([
      {
        '@type': 'BlogPosting',
        '@id': `${URL}#u-20261121-0010`,
        headline: 'ما بعد المباراة',
        datePublished: '2026-11-21T00:10:00+03:00',
        url: `${URL}#u-20261121-0010`,
        articleBody: 'المدرب يتحدث.',
      },
      {
        '@type': 'BlogPosting',
        '@id': `${URL}#u-20261120-2105`,
        headline: 'صافرة البداية.',
        datePublished: '2026-11-20T21:05:00+03:00',
        url: `${URL}#u-20261120-2105`,
        articleBody: 'صافرة البداية.',
      },
      {
        '@type': 'BlogPosting',
        '@id': `${URL}#u-20261120-1945`,
        headline: '«الفريقان» في الملعب',
        datePublished: '2026-11-20T19:45:00+03:00',
        url: `${URL}#u-20261120-1945`,
        articleBody: 'وصل الفريقان.',
      },
    ]);
    const vocabulary = readVocabulary();
    for (const graph of graphsOf(site.out, PAGE)) expect(graphFaults(graph, vocabulary)).toEqual([]);
  });

  it('says nothing of an end that nobody knows, nor of updates that are not there', () => {
    const goesOn = nodesOf(site.out, '2026/11/goes-on/index.html').get('LiveBlogPosting');
    expect(goesOn).toMatchObject({ liveBlogUpdate: [{ headline: 'بدأت' }] });
    expect(goesOn).not.toHaveProperty('coverageEndTime');
    const bare = nodesOf(site.out, '2026/11/bare/index.html').get('LiveBlogPosting');
    expect(bare?.coverageStartTime).toBe(bare?.datePublished);
    expect(bare).not.toHaveProperty('liveBlogUpdate');
  });

  it('tells readers the same', () => {
    const html = read(site.out, PAGE);
    expect(html).toContain(
      '<a href="#u-20261121-0010"><time datetime="2026-11-21T00:10:00+03:00">21 نوفمبر 2026، 00:10</time></a>',
    );
    expect(html).toContain('<time datetime="2026-11-20T21:05:00+03:00">21:05</time>');
    expect(html).toMatch(/نهاية التغطية\s*<time datetime="2026-11-21T01:00:00\+03:00">/u);
    expect(read(site.out, 'rss.xml')).toContain(`${URL}#u-20261120-2105`);
  });

  it('warns of an update in the future, as a slip of the date makes it', () => {
    expect(output).toMatch(/articles\/slip\.md\n(?:.+\n)*? {2}11 .*«2027-11-20 19:45» لم يحن بعد/u);
  });

  it('is rendered anew when its section is there at last, and when dates are written otherwise', async () => {
    const late = smallSite({ 'articles/match.md': match({ section: 'sport' }) });
    expect((await late.build()).code).toBe(1);
    late.write({ 'sections/sport.yaml': 'name: رياضة\n' });
    expect((await late.build()).code).toBe(0);
    expect(read(late.out, PAGE)).toContain('>21 نوفمبر 2026، 00:10</time>');
    late.write({ 'site.yaml': `${settings}digits: arabic\nmonths: levant\n` });
    expect((await late.build()).code).toBe(0);
    expect(read(late.out, PAGE)).toContain('>٢١ تشرين الثاني ٢٠٢٦، ٠٠:١٠</time>');
    expect(differences(late.out, await late.buildClean())).toEqual([]);
  });

  it('is refused with a time that cannot be read, and with an end where nothing is live', async () => {
    const broken = smallSite({
      'articles/hour.md': match({}, 'نص.\n\n## 25:70 | وصول'),
      'articles/half.md': match({}, '## 9:05 | وصول'),
      'articles/ended.md': article({ ended: '2026-11-21' }),
      'articles/day.md': match({ ended: '2026-11-20' }),
      'articles/early.md': match({ ended: '2026-11-20T19:00' }),
    });
    const { code, err } = await runNashra(['check'], { ...broken.environment });
    expect(code).toBe(1);
    for (const told of [
      /articles\/hour\.md\n.*\n.*\n +11 خطأ: لا وجود للساعة «25:70»\.\n.*## 14:30 \| العنوان/u,
      /articles\/half\.md\n +9 خطأ: .*يحتمل الصباح والمساء\.\n.*09:05 أو 21:05/u,
      /articles\/ended\.md\n +5 خطأ \[ended\]: .*\n.*kind: live/u,
      /articles\/day\.md\n +7 خطأ \[ended\]: نهاية التغطية بلا وقت\.\n.*2022-09-19T23:00/u,
      /articles\/early\.md\n +7 خطأ \[ended\]: نهاية التغطية أقدم من النشر/u,
    ])
      expect(err).toMatch(told);
    expect((await broken.build()).code).toBe(1);
  });
});
