import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, read } from './output.ts';
import { runNashra } from './run-command.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

const KEY = 'abcdef0123456789';

/** A request that came in. */
interface Heard {
  path: string;
  type: string | undefined;
  body: string;
}

/** What the command says of itself. */
interface Told {
  feeds: string[];
  stories: string[];
  dryRun: boolean;
  refusals: { to: string; message: string; remedy: string }[];
}

let server: Server;
let origin: string;
let heard: Heard[];
let answer: number;
let site: SmallSite;

/** Runs `nashra ping` in the small site. */
const ping = (...options: string[]) =>
  runNashra(['ping', '--index-now', `${origin}/indexnow`, ...options], { ...site.environment });

const json = (out: string) => JSON.parse(out) as Told;

/** Feeds that the hub heard of, sorted. */
const hubHeard = () =>
  heard
    .filter((request) => request.path === '/hub')
    .map(({ body }) => {
      const form = new URLSearchParams(body);
      expect(form.get('hub.mode')).toBe('publish');
      return form.get('hub.url');
    })
    .sort();

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      response.statusCode = answer;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  heard = [];
  site = smallSite({
    'site.yaml': `${String(NEWSROOM['site.yaml'])}feeds: { hub: '${origin}/hub', indexNowKey: ${KEY} }\n`,
    'sections/sport.yaml': 'name: رياضة\n',
    'articles/first.md': article({ title: 'الأول', date: '2026-11-20T10:00' }),
    'articles/kept.md': article({ title: 'رياضي', section: 'sport', date: '2026-11-19T10:00' }),
  });
  expect((await site.build()).code).toBe(0);
});

beforeEach(() => {
  heard = [];
  answer = 202;
});

afterAll(() => {
  server.close();
});

describe('nashra ping', () => {
  it('is not called by the build, which asks nobody anything', () => {
    expect(heard).toEqual([]);
  });

  it('has its key published by the build, and the hub declared in every feed', () => {
    expect(read(site.out, `${KEY}.txt`)).toBe(KEY);
    const feeds = filesOf(site.out).filter((name) => /(?:rss|atom)\.xml$/u.test(name));
    expect(feeds).toHaveLength(6);
    for (const name of feeds)
      expect(read(site.out, name), name).toMatch(/<(?:atom:)?link href="[^"]+\/hub" rel="hub"\/>/u);
    expect(JSON.parse(read(site.out, 'feed.json'))).toMatchObject({
      hubs: [{ type: 'WebSub', url: `${origin}/hub` }],
    });
  });

  it('tells nothing the first time, when nobody knows what is new', async () => {
    const { code, out } = await ping();
    expect(code).toBe(0);
    expect(out).toContain('أول مرة');
    expect(heard).toEqual([]);
  });

  it('says what it would tell, and tells nobody, with --dry-run', async () => {
    site.write({ 'articles/second.md': article({ title: 'الثاني', date: '2026-11-23T10:00' }) });
    expect((await site.build()).code).toBe(0);
    const { code, out } = await ping('--dry-run', '--json');
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ dryRun: true, stories: ['https://example.org/2026/11/second/'] });
    expect(heard).toEqual([]);
  });

  it('loses nothing when nobody can be told, says so in Arabic, and ends with 1', async () => {
    answer = 503;
    const { code, err } = await ping();
    expect(code).toBe(1);
    expect(err).toMatch(/503/u);
    expect(err).toContain('الإصلاح');
    expect(heard.length).toBeGreaterThan(1);
  });

  it('tells the hub of the feeds that changed, and IndexNow of the new story, once', async () => {
    const { code, out } = await ping('--json');
    expect(code).toBe(0);
    const feeds = ['', 'sections/news/'].flatMap((page) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `https://example.org/${page}${file}`),
    );
    expect(hubHeard()).toEqual(feeds.sort());
    const [toIndexNow, ...more] = heard.filter((request) => request.path === '/indexnow');
    expect(more).toEqual([]);
    expect(toIndexNow?.type).toMatch(/^application\/json/u);
    expect(JSON.parse(toIndexNow?.body ?? '')).toEqual({
      host: 'example.org',
      key: KEY,
      keyLocation: `https://example.org/${KEY}.txt`,
      urlList: ['https://example.org/2026/11/second/'],
    });
    expect(json(out)).toMatchObject({ feeds, refusals: [] });

    heard = [];
    expect((await ping()).code).toBe(0);
    expect(heard).toEqual([]);
  });

  it('tells IndexNow of a story that was withdrawn, and of none under embargo', async () => {
    rmSync(path.join(site.content, 'articles', 'second.md'));
    site.write({ 'articles/later.md': article({ title: 'مؤجل', date: '2026-12-23T10:00' }) });
    expect((await site.build()).code).toBe(0);
    const { out } = await ping('--json');
    expect(json(out).stories).toEqual(['https://example.org/2026/11/second/']);
    expect(JSON.stringify(heard)).not.toContain('later');
  });

  it('tells what changed since a moment, with --since', async () => {
    const { code, out } = await ping('--since', '2026-11-20T00:00:00Z', '--json');
    expect(code).toBe(0);
    expect(json(out).stories).toEqual(['https://example.org/2026/11/first/']);
    expect(hubHeard()).toHaveLength(6);
  });

  it('ends with 2 when it is called in a wrong way, and with 1 before the first build', async () => {
    expect((await ping('--since', 'أمس')).code).toBe(2);
    rmSync(path.join(site.environment.NASHRA_CACHE, 'published.json'));
    const { code, err } = await ping();
    expect(code).toBe(1);
    expect(err).toContain('npm run build');
    expect(heard).toEqual([]);
  });

  it('says in Arabic that there is no connection', async () => {
    expect((await site.build()).code).toBe(0);
    const { code, err } = await ping('--since', '2026-11-20T00:00:00Z', '--index-now', 'http://127.0.0.1:9/');
    expect(code).toBe(1);
    expect(err).toContain('تعذّر الاتصال بالخادم.');
  });
});
