import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../site/serve.ts';
import { article, smallSite } from '../site/small-site.ts';
import { connectBrowser } from './chromium.ts';
import { openPage } from './open.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const site = smallSite({
    'articles/clip.md': article(
      {},
      '::video[شرح]{youtube="abcdefghijk"}\n\n::video[تسجيل]{file="./clip.mp4"}',
    ),
    'articles/clip.mp4': new Uint8Array(64),
  });
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  served = await serve(site.out);
  browser = await connectBrowser(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('a video', () => {
  it('asks nobody for anything before the click, and then YouTube without cookies', async () => {
    const { page, requests } = await openPage(browser, `${served.url}2026/11/clip/`);
    expect(requests.filter((url) => url.includes('youtube') || url.includes('/media/'))).toEqual([]);
    await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: 'player' }));
    await page.locator('.video-facade').click();
    await page.locator('iframe').waitFor();
    expect(await page.locator('iframe').getAttribute('src')).toBe(
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
    );
    expect(requests.some((url) => url.startsWith('https://www.youtube-nocookie.com/embed/abcdefghijk'))).toBe(
      true,
    );
    await page.context().close();
  });

  it('is a link to YouTube where scripts are off', async () => {
    const { page } = await openPage(browser, `${served.url}2026/11/clip/`, { javaScriptEnabled: false });
    expect(await page.locator('.video-facade').getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
    await page.context().close();
  });
});
