import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from './chromium.ts';
import { openPage } from './open.ts';

const folder = inject('sampleFolder');

let browser: Browser;
let server: Server;
let origin: string;
/** What the server calls XML: hosts do not agree. */
let xmlType = 'application/xml';

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  server = createServer((request, response) => {
    const name = path.join(folder, decodeURI(new URL(request.url ?? '/', 'http://x').pathname));
    if (!existsSync(name)) response.statusCode = 404;
    const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.woff2') ? 'font/woff2' : xmlType;
    response.setHeader('content-type', type);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; font-src 'self'");
    response.end(existsSync(name) ? readFileSync(name) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a feed that a person opens in a browser', () => {
  it.each([
    ['/rss.xml', 'application/xml'],
    ['/rss.xml', 'text/xml'],
    ['/sections/science/atom.xml', 'text/xml'],
    ['/authors/salma-haddad/rss.xml', 'application/xml; charset=utf-8'],
    ['/topics/نوبل/atom.xml', 'application/xml'],
  ])('%s as %s says in Arabic what it is, and links its stories', async (address, type) => {
    xmlType = type;
    const { page, complaints } = await openPage(browser, `${origin}${address}`, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      javaScriptEnabled: false,
    });
    expect(complaints).toEqual([]);
    await page.getByRole('heading', { level: 1, name: /^خلاصة / }).waitFor();
    expect(await page.getByText('هذه خلاصة، لا صفحة').isVisible()).toBe(true);
    const links = page.locator('li a');
    expect(await links.count()).toBeGreaterThan(3);
    expect(await links.first().getAttribute('href')).toMatch(/^https:\/\/nashra\.example\/\d{4}\/\d{2}\//u);
    // What is meant for feed readers is not shown.
    expect(await page.locator('item, entry').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 24, 27)'],
  ] as const)(
    'is as wide as a phone, right to left, in our font and %s colours',
    async (colorScheme, paper) => {
      xmlType = 'application/xml';
      const { page } = await openPage(browser, `${origin}/rss.xml`, {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        colorScheme,
      });
      const seen = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        direction: getComputedStyle(document.documentElement).direction,
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      }));
      expect(seen).toMatchObject({ width: 390, paper, direction: 'rtl' });
      expect(seen.fonts.join()).toContain('Nashra Sans');
      await page.context().close();
    },
  );
});
