import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askNashra } from '../eval/ask.ts';
import { fragmentsOf } from '../eval/fragments.ts';
import { byClass, judge } from '../eval/metrics.ts';
import { imperfect, tableOf, type Judged } from '../eval/report.ts';
import { serve, type Served } from '../site/serve.ts';
import { connectBrowser } from './chromium.ts';
import { openPage, type OpenPage } from './open.ts';
import { CLASSES, UNWANTED } from './search-queries.ts';

let browser: Browser;
let site: Served;
let opened: OpenPage;

/** Slugs of stories by the names of their fragments. */
let slugs: Map<string, string>;

/** What the page answered, by query; a query is asked once. */
const answers = new Map<string, string[]>();

/** The slugs of the stories that the search page finds, asked in its own field; best first. */
async function found(query: string): Promise<string[]> {
  const { names } = await askNashra(opened.page, query);
  return names.map((name) => slugs.get(name) ?? `no story: ${name}`);
}

/** A class's queries with their answers and figures. */
function judgedOf(name: string): Judged[] {
  return (CLASSES[name]?.queries ?? []).map(([query, ...expected], index) => {
    const results = answers.get(query) ?? [];
    const metrics = judge(expected, results);
    return { id: String(index + 1), class: name, query, expected, results, ms: 0, metrics };
  });
}

beforeAll(async () => {
  const folder = inject('sampleFolder');
  browser = await connectBrowser(inject('browserEndpoint'));
  site = await serve(folder);
  slugs = new Map([...fragmentsOf(path.join(folder, 'pagefind'))].map(([name, { slug }]) => [name, slug]));
  opened = await openPage(browser, `${site.url}search/`);
  for (const { queries } of Object.values(CLASSES))
    for (const [query] of queries) answers.set(query, await found(query));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the search of the sample edition', () => {
  it('is asked for stories that are published, six queries of a kind at least, none twice', () => {
    const published = new Set(slugs.values());
    const all = Object.values(CLASSES).flatMap(({ queries }) => queries);
    const unknown = [...all.flatMap(([, ...expected]) => expected), ...Object.values(UNWANTED).flat()];
    expect(unknown.filter((slug) => !published.has(slug))).toEqual([]);
    expect(Object.values(CLASSES).filter(({ queries }) => queries.length < 6)).toEqual([]);
    expect(new Set(all.map(([query]) => query)).size).toBe(all.length);
  });

  it.each(Object.entries(CLASSES))('finds what readers look for, and shows it first: %s', (name, floor) => {
    const judged = judgedOf(name);
    const { recall10, hit1 } = byClass(judged).all;
    const missed = `recall@10 ${recall10.toFixed(3)}, hit1 ${hit1.toFixed(3)}\n${imperfect(judged)}`;
    expect(recall10, missed).toBeGreaterThanOrEqual(floor.recall10);
    expect(hit1, missed).toBeGreaterThanOrEqual(floor.hit1);
  });

  it('leaves out the stories that have a word the reader does not want', () => {
    for (const [query, unwanted] of Object.entries(UNWANTED))
      expect(
        answers.get(query)?.filter((slug) => unwanted.includes(slug)),
        query,
      ).toEqual([]);
  });

  it('finds a full name before its parts', () => {
    for (const { query, expected, results } of judgedOf('names'))
      expect(new Set(results.slice(0, expected.length)), query).toEqual(new Set(expected));
  });

  it('says nothing on the console', () => {
    const judged = Object.keys(CLASSES).flatMap((name) => judgedOf(name));
    // For whoever sets the floors: NASHRA_SEARCH_TABLE=1 npx vitest run tests/browser/search-quality.test.ts
    if (process.env.NASHRA_SEARCH_TABLE)
      console.log(`${tableOf(byClass(judged), judged.length)}\n${imperfect(judged)}`);
    expect(opened.complaints).toEqual([]);
  });
});
