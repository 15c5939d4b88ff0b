import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { article, NEWSROOM, smallSite } from '../site/small-site.ts';
import { serve, type Served } from '../site/serve.ts';
import { connectBrowser, hasSystemBrowser, launchSystemBrowser } from './chromium.ts';
import { openPage, type OpenPage } from './open.ts';

/** Paragraphs between the places of a page, so that each is out of sight of the others. */
const FAR = Array.from({ length: 25 }, (_, n) => `فقرة رقمها ${String(n)} لا شأن لها بما قبلها.`).join(
  '\n\n',
);

const BODY = [
  'زار الوفد مدينة الكويت أمس وعاد منها.',
  FAR,
  'ثم عاد إلى مدينة الكويت اليوم ومعه **ضيوف** آخرون.',
  FAR,
  'وقالت: «كَتَبَ الطـالب الدَّرسَ»، وهاتفها +965 2222-3333 والحرارة -5 درجات في كوفيد-19.',
  FAR,
  `وهنا بدأ نص طويل ${Array.from({ length: 50 }, (_, n) => `كلمة${String(n)}`).join(' ')} وهنا انتهى.`,
  FAR,
  'هذه بداية فقرتين متتاليتين فيهما اقتباس.',
  'وهذه نهاية فقرتين متتاليتين فيهما اقتباس.',
  FAR,
].join('\n\n');

let browser: Browser;
/** The browser of those who open a link. */
let receiver: Browser | undefined;
let site: Served;

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  if (hasSystemBrowser) receiver = await launchSystemBrowser();
  const small = smallSite({
    'site.yaml': String(NEWSROOM['site.yaml']).replace('https://example.org/', 'https://example.org/news/'),
    'articles/خبر-طويل.md': article({ title: 'خبر طويل' }, BODY),
  });
  const { code, output } = await small.build();
  expect(code, output).toBe(0);
  site = await serve(small.out, '/news/');
});

afterAll(async () => {
  await browser.close();
  await receiver?.close();
  await site.close();
});

const address = () => `${site.url}2026/11/${encodeURIComponent('خبر-طويل')}/`;

async function open(options: BrowserContextOptions = {}): Promise<OpenPage> {
  return openPage(browser, address(), { permissions: ['clipboard-read', 'clipboard-write'], ...options });
}

/** Selects from the first to the last of some words in the page's body, as text lies in its nodes. */
async function select(page: Page, from: string, to: string, fromLast = false): Promise<void> {
  await page.evaluate(
    ([first, last, second]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.body') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const starts = nodes.filter(({ data }) => data.includes(first));
      const start = second ? starts.at(-1) : starts[0];
      const end = nodes.findLast(({ data }) => data.includes(last));
      if (!start || !end) throw new Error('these words are not there');
      getSelection()?.setBaseAndExtent(
        start,
        start.data.indexOf(first),
        end,
        end.data.indexOf(last) + last.length,
      );
      start.parentElement?.scrollIntoView({ block: 'center' });
    },
    [from, to, fromLast] as const,
  );
  await page.locator('.share-quote').waitFor();
}

/** The quotation and the link that the button copies. */
async function copied(page: Page): Promise<{ words: string; link: string }> {
  await page.locator('.share-quote').click();
  await page.locator('.share-quote', { hasText: 'نُسخ' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const at = text.lastIndexOf('\n');
  return { words: text.slice(0, at), link: text.slice(at + 1) };
}

/** Opens a link as its receiver does; gives how far the words are from the middle of the window, in window heights. */
async function distance(
  link: string,
  words: string,
  fromLast: boolean,
): Promise<{ away: number; scrolled: number }> {
  const here = link.replace('https://example.org/news/', site.url);
  const { page } = await openPage(receiver ?? browser, here, { viewport: { width: 800, height: 600 } });
  await page.waitForTimeout(500);
  const found = await page.evaluate(
    ([text, last]) => {
      const all = [...document.querySelectorAll('.body p')].filter((one) => one.textContent.includes(text));
      const box = (last ? all.at(-1) : all[0])?.getBoundingClientRect();
      return {
        away: box ? Math.abs(box.top + box.height / 2 - innerHeight / 2) / innerHeight : Number.NaN,
        scrolled: scrollY,
      };
    },
    [words, fromLast] as const,
  );
  await page.context().close();
  return found;
}

describe('a quotation', () => {
  it.for([
    ['that stands twice, the second time', 'مدينة الكويت', 'مدينة الكويت', true],
    ['with strong words in it', 'ومعه', 'آخرون', false],
    ['with tashkeel and tatweel', 'كَتَبَ', 'الدَّرسَ', false],
    ['with isolated runs of another direction', 'وهاتفها', 'درجات', false],
    ['with a hyphen', 'درجات', 'كوفيد-19', false],
    ['of many words', 'وهنا بدأ', 'انتهى', false],
    ['of two paragraphs', 'بداية فقرتين', 'وهذه نهاية', false],
  ] as const)(
    '%s is copied with a link that opens the story there',
    async ([, from, to, fromLast], context) => {
      const { page, complaints } = await open();
      await select(page, from, to, fromLast);
      const { words, link } = await copied(page);
      expect(words).toMatch(/^«[\s\S]+»$/u);
      expect(link).toMatch(/^https:\/\/example\.org\/news\/2026\/11\/[%\w-]+\/#:~:text=[\w.~%!'()*,-]+$/u);
      expect(complaints).toEqual([]);
      await page.context().close();
      if (!receiver) {
        context.skip('no browser here that follows links to words');
        return;
      }
      const { away, scrolled } = await distance(link, from, fromLast);
      expect(scrolled).toBeGreaterThan(200);
      expect(away).toBeLessThan(0.5);
    },
  );

  it('whose words the story no longer has opens it at its beginning', async () => {
    const gone = `${address()}#:~:text=${encodeURIComponent('كلام حُذف من المقال')}`;
    expect((await distance(gone, 'زار الوفد', false)).scrolled).toBe(0);
  });
});

describe('the button of quotations', () => {
  it('loads its script only when a reader selects words, comes after the mouse is up, and goes with Escape', async () => {
    const { page, requests } = await open();
    const loaded = () => requests.some((url) => /quote[^/]*\.js$/u.test(url));
    const button = page.locator('.share-quote');
    expect(loaded()).toBe(false);
    const box = await page.locator('.body p').first().boundingBox();
    if (!box) throw new Error('no paragraph');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 200, y, { steps: 5 });
    await page.waitForTimeout(600);
    expect(await button.isVisible()).toBe(false);
    await page.mouse.up();
    await button.waitFor();
    expect(loaded()).toBe(true);
    const place = await button.boundingBox();
    expect(place?.y).toBeGreaterThan(y);
    expect((place?.y ?? 0) - y).toBeLessThan(60);
    expect(place?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    expect(await button.isVisible()).toBe(false);
    await page.context().close();
  });

  it('is reached with Tab from the selection, works with Enter, and tells a screen reader', async () => {
    const { page } = await open();
    await select(page, 'زار الوفد', 'أمس');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('share-quote');
    await page.keyboard.press('Enter');
    await page.locator('.share [role=status]', { hasText: 'نُسخ الاقتباس' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '«زار الوفد مدينة الكويت أمس»',
    );
    await page.context().close();
  });

  it('does not come for one word, for words outside the story, or for the whole page', async () => {
    const { page } = await open();
    await select(page, 'زار الوفد', 'أمس');
    const button = page.locator('.share-quote');
    for (const what of ['one word', 'headline', 'all'] as const) {
      await page.evaluate((kind) => {
        const selection = getSelection();
        const node = document.querySelector('.body p')?.firstChild;
        if (kind === 'one word' && node) selection?.setBaseAndExtent(node, 0, node, 3);
        else if (kind === 'headline')
          selection?.selectAllChildren(document.querySelector('h1') ?? document.body);
        else selection?.selectAllChildren(document.body);
      }, what);
      await button.waitFor({ state: 'hidden' });
      await page.waitForTimeout(400);
      expect(await button.isVisible(), what).toBe(false);
    }
    await page.context().close();
  });

  it('stays at the foot of a touch screen, away from the selection, and hands the quotation to the system', async () => {
    const { page } = await openPage(
      browser,
      address(),
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      (one) =>
        one.addInitScript(() => {
          Object.defineProperty(navigator, 'share', {
            value: (data: ShareData) => Promise.resolve(Object.assign(globalThis, { shared: data })),
          });
        }),
    );
    await select(page, 'زار الوفد', 'أمس');
    const button = page.locator('.share-quote');
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThan(844 * 0.8);
    await button.tap();
    await button.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => (globalThis as unknown as { shared: ShareData }).shared)).toEqual({
      text: '«زار الوفد مدينة الكويت أمس»',
      url: expect.stringContaining('#:~:text=') as string,
    });
    await page.context().close();
  });
});
