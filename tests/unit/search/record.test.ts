import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { keysOf, wordOfKey } from '../../../src/search/keys.ts';
import { closePagefind, pagefindIndex } from '../../../src/search/pagefind.ts';
import { filterDay, indexedStory } from '../../../src/search/record.ts';
import { readShard } from '../../../src/search/shard.ts';
import { sampleArticle, tagsOf } from '../articles/sample-article.ts';

const SECTION = { slug: 'science', name: 'علوم وتقنية', order: 1 };
const story = (more: Partial<Article>, body = '', authors: string[] = []) =>
  indexedStory(sampleArticle(more), SECTION, authors, body, 'Asia/Riyadh');
const words = (keys = '') => keys.split(' ').filter(Boolean).map(wordOfKey);

describe('a story for the index', () => {
  it('is searched by the keys of headline, summary and body, and shown as its author wrote them', () => {
    const title = 'عاجل: قرار';
    const { record, text } = story({ title, summary: 'مُلخّص القرار' }, 'نصّ الخبر في 2022.');
    expect(text).toBe('مُلخّص القرار\nنصّ الخبر في 2022.');
    expect(record.content).toBe(keysOf(`${title}\n${text}`));
    const expected = ['عاجل', 'قرار', 'ملخص', 'القرار', 'نص', 'الخبر', 'في', '2022'];
    expect(words(record.content)).toEqual(expected);
  });

  it('is shown with its headline, the time of its publication and the name of its section', () => {
    const { meta, record } = story({ title: 'سدُّ النهضة', dateMs: 5 }, 'نص');
    expect(meta).toEqual({ title: 'سدُّ النهضة', date: '5', section: 'علوم وتقنية' });
    expect(words(record.meta.title)).toEqual(['سد', 'النهضه']);
  });

  it('has the slug of a section that is nowhere described', () => {
    expect(indexedStory(sampleArticle(), undefined, [], '', 'UTC').meta.section).toBe('science');
  });

  it('is about its kicker, source, place, authors and topics, each once', () => {
    const tags = tagsOf('نوبل', 'رويترز');
    const { record } = story({ kicker: 'عاجل', source: 'رويترز', place: 'غزة', tags }, 'نص', ['سلمى حداد']);
    expect(words(record.meta.about)).toEqual(['عاجل', 'رويترز', 'غزه', 'سلمي', 'حداد', 'نوبل']);
  });

  it('can be chosen by section, topics, authors and the day in the newsroom’s zone', () => {
    const dateMs = Date.UTC(2022, 8, 19, 22);
    const { record } = story({ dateMs, tags: tagsOf('نوبل', 'كأس العالم'), authors: ['salma', 'omar'] });
    expect(record.filters).toEqual({
      all: [
        'section:science',
        'topic:نوبل',
        'topic:كأس العالم',
        'author:salma',
        'author:omar',
        'day:2022-09-20',
      ],
    });
    expect(record.sort).toEqual({ date: '2022-09-19T22:00:00.000Z' });
  });

  it('without a body has its headline for content, since Pagefind leaves out what has none', () => {
    const { record, text } = story({ title: 'وفاة الملكة' });
    expect(text).toBe('');
    expect(words(record.content)).toEqual(['وفاه', 'الملكه']);
  });

  it.each(['', '🎉', '…'])('whose body is just %j has its headline for content', (body) => {
    expect(words(story({ title: 'وفاة الملكة' }, body).record.content)).toEqual(['وفاه', 'الملكه']);
  });
});

describe('filterDay', () => {
  it.each([
    [Date.UTC(2022, 8, 19, 20, 59), 'Asia/Riyadh', '2022-09-19'],
    [Date.UTC(2022, 8, 19, 21), 'Asia/Riyadh', '2022-09-20'],
    [Date.UTC(2022, 11, 31, 23), 'Africa/Tunis', '2023-01-01'],
    [Date.UTC(2023, 0, 1, 2), 'America/New_York', '2022-12-31'],
    [Date.UTC(2024, 1, 29, 12), 'UTC', '2024-02-29'],
  ])('of %i in %s is %s', (epochMs, zone, day) => {
    expect(filterDay(epochMs, zone)).toBe(day);
  });
});

describe('Pagefind', () => {
  afterAll(closePagefind);

  it.each(['وفاة الملكة', 'Breaking', '24', '🎉', '؟!'])(
    'indexes the story that is the headline %s alone',
    async (title) => {
      const shard = readShard(await pagefindIndex([story({ title }).record]));
      expect(shard.pages).toHaveLength(1);
      const indexed = [...shard.words].map(({ word }) => Buffer.from(word, 'latin1').toString('utf8'));
      expect(indexed).toEqual(expect.arrayContaining(keysOf(title).split(' ').filter(Boolean)));
      expect(indexed.map(wordOfKey).filter(Boolean)).toHaveLength(words(keysOf(title)).length);
    },
  );

  it('keeps every key as it is, whatever the word is written in, and makes no other of it', async () => {
    const body = `
      مَدْرَسَةٌ المـــدرسة وبمدارسهم كتاب\uFE0F قول\u08F1 ٱلرَّحْمَـٰنِ ﷺ ﷲ ڤيروس ژاله پاکستان ء شيء هـ و24 الـ24 2022آخر
      F16 5G covid19 4x4 iPhone15 iPhone Café cafe\u0301 İstanbul Straße ﬁn U.S. C++ xz z 2022 ١٬٢٣٤ ۱۲ 1.5 🎉
      Москва 北京 日本語 Ελλάδα עברית हिन्दी ไทย ქართული`;
    const { record } = story({ title: 'x' }, body);
    const shard = readShard(await pagefindIndex([record]));
    const indexed = [...shard.words].map(({ word }) => Buffer.from(word, 'latin1').toString('utf8'));
    expect(indexed.sort()).toEqual([...new Set(keysOf(`${body} x`).split(' '))].sort());
  });
});
