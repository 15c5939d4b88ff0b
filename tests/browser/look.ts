import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../site/serve.ts';
import { connectBrowser, launchBrowserServer } from './chromium.ts';

/**
 * Photographs pages of the built site for the eye: `npm run look -- --out FOLDER [--width 390,768,1280]
 * [--theme light,dark] [--whole] PATH…`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/look' },
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    width: { type: 'string', default: '390,768,1280' },
    theme: { type: 'string', default: 'light,dark' },
    whole: { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });
const site = await serve(values.dist, values.base);
const server = await launchBrowserServer();
const browser = await connectBrowser(server.wsEndpoint());
for (const theme of values.theme.split(',')) {
  for (const width of values.width.split(',').map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    const page = await context.newPage();
    page.on('console', (message) => console.log(message.type(), message.text()));
    for (const address of positionals) {
      await page.goto(new URL(address.replace(/^\//u, ''), site.url).href, { waitUntil: 'networkidle' });
      const name = `${address.replace(/[^\p{L}\p{N}]+/gu, '-') || 'home'}-${width}-${theme}.png`;
      await page.screenshot({ path: path.join(values.out, name), fullPage: values.whole });
      console.log(path.join(values.out, name));
    }
    await context.close();
  }
}
await browser.close();
await server.close();
await site.close();
