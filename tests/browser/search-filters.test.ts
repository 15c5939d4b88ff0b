import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fragmentsOf } from '../eval/fragments.ts';
import { article, smallSite } from '../site/small-site.ts';
import { serve, type Served } from '../site/serve.ts';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

/** A value that a select offers, with the number of stories it says it leaves. */
type Choice = [value: string, stories: number];

/** Opens the search page on a query's answer. */
async function search(from: Served, query: string) {
  const opened = await openPage(browser, `${from.url}search/?${query}`);
  await opened.page.locator('[data-search-results] > li').first().waitFor();
  return opened;
}

/** What a select offers once its counts are there. */
async function choices(page: Page, name: string): Promise<Choice[]> {
  const options = page.locator(`select[name="${name}"] option:not([value=""])`);
  await expect
    .poll(async () => (await options.allInnerTexts()).every((text) => /\(\d+\)$/u.test(text)))
    .toBe(true);
  return options.evaluateAll((all) =>
    all.map((option): Choice => {
      const { value, text } = option as HTMLOptionElement;
      return [value, Number(/\((\d+)\)$/u.exec(text)?.[1])];
    }),
  );
}

/** Does something to a control and waits for the answer: the names of the stories, in order. */
function answerAfter(page: Page, control: string, value: string): Promise<string[]> {
  return page.evaluate(
    ({ control, value }) =>
      new Promise<string[]>((resolve) => {
        const listen = (event: Event) => resolve((event as CustomEvent<{ ids: string[] }>).detail.ids);
        document.addEventListener('nashra:results', listen, { once: true });
        const found = document.querySelector<HTMLInputElement | HTMLSelectElement>(control);
        if (found instanceof HTMLInputElement) found.checked = true;
        else if (found) found.value = value;
        found?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    { control, value },
  );
}

/** Chooses a value and waits for the answer: the number of stories. */
async function choose(page: Page, name: string, value: string): Promise<number> {
  return (await answerAfter(page, `select[name="${name}"]`, value)).length;
}

/** Chooses an order and waits for the answer. */
function inOrder(page: Page, order: 'relevance' | 'newest'): Promise<string[]> {
  return answerAfter(page, `input[name="order"][value="${order}"]`, order);
}

/** Chooses each of a select's first values in turn, and takes it back. */
async function chosen(page: Page, name: string, offered: readonly Choice[]): Promise<Choice[]> {
  const left: Choice[] = [];
  for (const [value] of offered) left.push([value, await choose(page, name, value)]);
  await choose(page, name, '');
  return left;
}

describe('the filters', () => {
  it.each(['section', 'topic', 'author'])('say of each %s how many stories it leaves', async (name) => {
    const { page, complaints } = await search(site, `q=${encodeURIComponent('العالم')}`);
    const offered = (await choices(page, name)).slice(0, 12);
    expect(offered.length).toBeGreaterThan(3);
    expect(await chosen(page, name, offered)).toEqual(offered);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('count anew what each leaves beside the others', async () => {
    const { page } = await search(site, `q=${encodeURIComponent('العالم')}`);
    const before = new Map(await choices(page, 'author'));
    const sport = await choose(page, 'section', 'sport');
    const topics = (await choices(page, 'topic')).slice(0, 8);
    expect(Math.max(...topics.map(([, stories]) => stories))).toBeLessThanOrEqual(sport);
    expect(await chosen(page, 'topic', topics)).toEqual(topics);
    const authors = await choices(page, 'author');
    for (const [author, stories] of authors) expect(stories).toBeLessThanOrEqual(before.get(author) ?? 0);
    expect(await chosen(page, 'author', authors)).toEqual(authors);
    await page.context().close();
  });

  it('work without a query', async () => {
    const { page } = await search(site, 'section=science');
    const topics = (await choices(page, 'topic')).slice(0, 6);
    expect(await chosen(page, 'topic', topics)).toEqual(topics);
    await page.context().close();
  });

  it('offer a topic that is spelled in two ways once, and find the stories of both', async () => {
    const small = smallSite({
      'articles/story-1.md': article({ title: 'خبر أول', date: '2026-11-18', tags: '[الإمارات]' }),
      'articles/story-2.md': article({ title: 'خبر ثان', date: '2026-11-19', tags: '[الامارات, "تُونس"]' }),
      'articles/story-3.md': article({ title: 'خبر ثالث', date: '2026-11-20', tags: '[الإمارات]' }),
      'articles/story-4.md': article({ title: 'خبر رابع', date: '2026-11-21', tags: '[تونس]' }),
    });
    const { code, output } = await small.build();
    expect(code, output).toBe(0);
    const served = await serve(small.out);
    const { page, complaints } = await search(served, `q=${encodeURIComponent('خبر')}`);
    const offered = await choices(page, 'topic');
    expect(offered[0]).toEqual(['الإمارات', 3]);
    expect(offered.map(([, stories]) => stories)).toEqual([3, 2]);
    expect(await chosen(page, 'topic', offered)).toEqual(offered);
    expect(complaints).toEqual([]);
    await page.context().close();
    await served.close();
  });
});

describe('the newest first', () => {
  it.each(['العالم', 'كأس العالم', 'نوبل'])(
    'is the order of dates, over the same stories: %s',
    async (query) => {
      const stories = fragmentsOf(path.join(inject('sampleFolder'), 'pagefind'));
      const { page } = await search(site, `q=${encodeURIComponent(query)}&order=newest`);
      const relevant = await inOrder(page, 'relevance');
      const newest = await inOrder(page, 'newest');
      const dates = newest.map((name) => Number(stories.get(name)?.meta.date));
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      expect(newest).not.toEqual(relevant);
      expect(newest.toSorted()).toEqual(relevant.toSorted());
      const shown = await page.locator('[data-search-results] h2').allInnerTexts();
      expect(shown).toEqual(newest.slice(0, shown.length).map((name) => stories.get(name)?.meta.title));
      await page.context().close();
    },
  );
});
