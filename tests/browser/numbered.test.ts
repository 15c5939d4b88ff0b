import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf, read } from '../site/output.ts';
import { serve, type Served } from '../site/serve.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from '../site/small-site.ts';
import { connectBrowser } from './chromium.ts';
import { openPage } from './open.ts';

let browser: Browser;
let site: SmallSite;
let served: Served;

beforeAll(async () => {
  site = smallSite({
    'site.yaml': String(NEWSROOM['site.yaml']).replace('https://example.org/', 'https://example.org/news/'),
    'articles/moved.md': article({ title: 'كان رقما', aliases: '["/?p=12"]' }),
    'pages/about.md': '---\ntitle: من نحن\naliases: ["/?page_id=2"]\n---\n\nكلام عنا.\n',
    'articles/later.md': article({ date: '2030-01-01', aliases: '["https://old.example/?p=99"]' }),
  });
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  served = await serve(site.out, '/news/');
  browser = await connectBrowser(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('a former address by number', () => {
  it.each([
    ['?p=12', '2026/11/moved', 'كان رقما'],
    ['?page_id=12', '2026/11/moved', 'كان رقما'],
    ['?page_id=2', 'about', 'من نحن'],
    ['?p=2', 'about', 'من نحن'],
  ])('leads from the home page to its story or page: %s', async (query, path, title) => {
    const { page, complaints } = await openPage(browser, `${served.url}${query}`);
    await page.waitForURL(`**/news/${path}/`);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['?p=13', '?page_id=13', '?p=constructor', '?p=', '?q=12', '?p=99'])(
    'that no published story had leaves the reader on the home page: %s',
    async (query) => {
      const { page, complaints } = await openPage(browser, `${served.url}${query}`);
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toBe('/news/');
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('makes no page and no rule, and says nothing of what is not published', () => {
    expect(JSON.parse(read(site.out, 'numbered.json'))).toEqual({
      ...{ 2: '/news/about/', 12: '/news/2026/11/moved/' },
    });
    expect(filesOf(site.out).filter((name) => name.includes('?'))).toEqual([]);
    expect(read(site.out, '_redirects')).not.toContain('?p');
  });
});
