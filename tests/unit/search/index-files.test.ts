import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/arabic/words.ts';
import { FILTER } from '../../../src/search/filters.ts';
import { readFilter, readKeys, readMeta, unpackFile } from '../../../src/search/index-files.ts';
import { keyOf } from '../../../src/search/keys.ts';
import { closePagefind, pagefindIndex, type IndexFile } from '../../../src/search/pagefind.ts';
import { indexedStory } from '../../../src/search/record.ts';
import { sampleArticles, tagsOf } from '../articles/sample-article.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('the files of an index', () => {
  let files: IndexFile[];
  /** The unpacked files whose names end so. */
  const named = (ending: string) =>
    Promise.all(
      files
        .filter(({ path }) => path.endsWith(ending))
        .map(({ content }) => unpackFile(new Uint8Array(content))),
    );
  const only = async (ending: string) => (await named(ending))[0] ?? expect.fail(`no ${ending}`);

  beforeAll(async () => {
    const stories = sampleArticles(30, (n) => ({
      title: `مدرسة ${n}`,
      tags: n % 2 === 0 ? tagsOf('نوبل') : [],
      section: n === 7 ? 'world' : 'science',
    })).map((article, index) =>
      indexedStory(article, undefined, [], index < 10 ? 'قرار google' : 'قرارات', 'UTC'),
    );
    files = await pagefindIndex(stories.map(({ record }) => record));
  });
  afterAll(closePagefind);

  it('tell which keys there are, and how many stories have each', async () => {
    const keys = new Map((await named('.pf_index')).flatMap(readKeys));
    expect(keys.get(keyOf('قرار'))).toBe(10);
    expect(keys.get(keyOf('قرارات'))).toBe(20);
    expect(keys.get(keyOf('google'))).toBe(10);
    expect(keys.get(keyOf(foldWord('مدرسة')))).toBe(30);
    expect(keys.get(keyOf('7'))).toBe(1);
    expect(keys.has(keyOf('غزه'))).toBe(false);
  });

  it('tell the names of the stories and the order of their dates', async () => {
    const { ids, byDate } = readMeta(await only('.pf_meta'));
    expect(ids).toHaveLength(30);
    const fragments = new Map(
      files
        .filter(({ path }) => path.endsWith('.pf_fragment'))
        .map(({ path, content }) => [
          path.replace(/^fragment\/|\.pf_fragment$/gu, ''),
          gunzipSync(content).toString('utf8'),
        ]),
    );
    const urls = byDate.map(
      (story) => /\/2022\/09\/n\d+\//u.exec(fragments.get(ids[story] ?? '') ?? '')?.[0],
    );
    expect(urls).toEqual(Array.from({ length: 30 }, (_, index) => `/2022/09/n${index + 1}/`));
  });

  it('tell the stories of each value of a filter', async () => {
    const { ids, filters } = readMeta(await only('.pf_meta'));
    expect([...filters.keys()]).toEqual([FILTER]);
    expect(files.map(({ path }) => path)).toContain(`filter/${filters.get(FILTER) ?? ''}.pf_filter`);
    const values = readFilter(await only('.pf_filter'));
    expect(values.get('topic:نوبل')).toHaveLength(15);
    expect(values.get('section:world')).toHaveLength(1);
    for (const story of [...values.values()].flat()) expect(ids[story]).toBeDefined();
  });
});

describe('unpackFile', () => {
  it.each([
    ['packed', new Uint8Array(gzipSync('pagefind_dcdقرار'))],
    ['unpacked by the host', bytes('pagefind_dcdقرار')],
  ])('reads a file that comes %s', async (_how, file) => {
    expect(Buffer.from(await unpackFile(file)).toString('utf8')).toBe('قرار');
  });

  it.each([
    ['a page that says that it is missing', bytes('<!doctype html>')],
    ['nothing', bytes('')],
    ['another packed file', new Uint8Array(gzipSync('{}'))],
  ])('refuses %s', async (_what, file) => {
    await expect(unpackFile(file)).rejects.toThrow(/search index/u);
  });

  it('refuses a packed file that was cut off', async () => {
    const whole = new Uint8Array(gzipSync(`pagefind_dcd${'قرار '.repeat(500)}`));
    await expect(unpackFile(whole.slice(0, 40))).rejects.toThrow();
  });
});
