import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withTexts } from '../../../src/search/fragments.ts';
import { closePagefind, pagefindIndex } from '../../../src/search/pagefind.ts';
import { indexedStory } from '../../../src/search/record.ts';
import { readShard, unpack, type Shard } from '../../../src/search/shard.ts';
import { sampleArticle, sampleArticles } from '../articles/sample-article.ts';

/** Stories that differ by their numbers, as they would be with another spelling of one word. */
const stories = (spelling: string) =>
  sampleArticles(3, (n) => ({ title: `خبر ${n}` })).map((article) =>
    indexedStory(article, undefined, [], `قال ${spelling}: «نعم»`, 'UTC'),
  );

/** What a shard's fragments hold, by their names. */
const contents = ({ fragments }: Shard) =>
  new Map(
    fragments.map(([name, bytes]) => [
      name,
      JSON.parse(unpack(bytes).toString('utf8')) as Record<string, unknown>,
    ]),
  );

describe('a shard with the texts of its stories', () => {
  const made = stories('المُدير');
  let indexed: Shard;
  let shard: Shard;

  beforeAll(async () => {
    indexed = readShard(await pagefindIndex(made.map(({ record }) => record)));
    shard = withTexts(indexed, made);
  });
  afterAll(closePagefind);

  it('holds each as its author wrote it, and none of the keys', () => {
    const held = [...contents(shard).values()].sort((a, b) => String(b.url).localeCompare(String(a.url)));
    expect(held.map(({ url, content, meta }) => ({ url, content, meta }))).toEqual(
      made.map(({ record, text, meta }) => ({ url: record.url, content: text, meta })),
    );
    const indexed = made.map(({ record }) => record.content.split(' ').length);
    expect(held.map((one) => one.word_count)).toEqual(indexed);
    expect(held[0]).toMatchObject({ filters: {}, anchors: [] });
  });

  it('names the fragments of its pages, in the order of the pages', () => {
    const before = contents(indexed);
    const after = contents(shard);
    expect(shard.pages.map(([name]) => after.get(String(name))?.url)).toEqual(
      indexed.pages.map(([name]) => before.get(String(name))?.url),
    );
    expect(shard.pages.map(([, ...rest]) => rest)).toEqual(indexed.pages.map(([, ...rest]) => rest));
    expect(new Set(after.keys()).size).toBe(3);
    for (const name of after.keys()) expect(name).toMatch(/^ar_[0-9a-f]{7}$/u);
  });

  it('leaves all else of the index as it was', () => {
    expect({ ...shard, pages: [], fragments: [] }).toEqual({ ...indexed, pages: [], fragments: [] });
  });

  it('gives a fragment another name for another spelling, which changes no key', () => {
    const other = stories('المدير');
    expect(other.map(({ record }) => record)).toEqual(made.map(({ record }) => record));
    const names = new Set(contents(shard).keys());
    for (const name of contents(withTexts(indexed, other)).keys()) expect(names.has(name)).toBe(false);
    expect(contents(withTexts(indexed, made))).toEqual(contents(shard));
  });

  it('is refused when other stories were indexed than are given', () => {
    expect(() => withTexts(indexed, made.slice(1))).toThrow(/not asked for/u);
    const more = indexedStory(sampleArticle({ path: '/2022/09/more/' }), undefined, [], 'نص', 'UTC');
    expect(() => withTexts(indexed, [...made, more])).toThrow(/not every story/u);
  });
});
