import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/arabic/words.ts';
import { DiskCache } from '../../../src/disk-cache.ts';
import { linkOfKey } from '../../../src/search/keys.ts';
import { mineLinks } from '../../../src/search/links.ts';
import { closePagefind, pagefindIndex } from '../../../src/search/pagefind.ts';
import { indexedStory } from '../../../src/search/record.ts';
import { packShard, ShardFile } from '../../../src/search/shard-file.ts';
import { readShard } from '../../../src/search/shard.ts';
import { sampleArticle } from '../articles/sample-article.ts';

/** Texts and in how many stories each stands; all other stories of the archive are about something else. */
const TEXTS: readonly [stories: number, text: string][] = [
  // A noun and its plural in the same stories.
  [5, 'زار المسجد وقال إن المساجد مفتوحة في المسجد'],
  [5, 'أعلن الوزير اجتماع الوزراء'],
  [4, 'أكد القانون أن القوانين نافذة'],
  [3, 'ضم الجزء الأول كل الأجزاء'],
  [4, 'احتج الكردي مع الأكراد'],
  // Two words of the same pattern that are never in one story.
  [5, 'رفع العلم فوق القصر'],
  [5, 'حرية الإعلام والصحافة'],
  // A plural that meets its noun no more often than chance has it.
  [1, 'قرأ الكتاب والكتب'],
  // Words that take no article.
  [4, 'قلم وأقلام'],
  // Two spellings of a name, each newsroom its own.
  [4, 'قال ترامب للصحافيين'],
  [4, 'قال ترمب للصحافيين'],
  [4, 'أعلنت غوغل Google خدمة'],
  [4, 'أعلنت جوجل خدمة'],
  // Words that sound alike, of which one is no name.
  [4, 'مدينة مدريد'],
  [4, 'عاد المدريد بعد مدريدي'],
  // A Latin name, and one that stands apart from the Arabic it could be.
  [4, 'أطلقت ناسا NASA مسبارا'],
  [4, 'فيلم Milan الجديد'],
  [4, 'فاز ميلان أمس'],
  // A name that is too rare.
  [2, 'قال زيلينسكي'],
  [2, 'قال زيلنسكي'],
  [60, 'خبر آخر'],
];

describe('links that an archive bears out', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nashra-links-'));
  const cache = new DiskCache(folder);
  /** By the two words. */
  const links = new Map<string, number>();
  const grade = (from: string, to: string) => links.get(`${foldWord(from)} ${foldWord(to)}`);

  /** The stories in shards of a size. */
  async function shardsOf(size: number): Promise<ShardFile[]> {
    const texts = TEXTS.flatMap(([stories, text]) => Array.from({ length: stories }, () => text));
    const records = texts.map((body, index) => {
      const article = sampleArticle({ path: `/2022/09/n${index}/`, title: 'عنوان' });
      return indexedStory(article, undefined, [], `${body} ${index}`, 'UTC').record;
    });
    const shards: ShardFile[] = [];
    for (let at = 0; at < records.length; at += size) {
      const name = `${size}-${at}`;
      cache.write(name, packShard(readShard(await pagefindIndex(records.slice(at, at + size)))));
      shards.push(ShardFile.open(cache, name) ?? expect.fail());
    }
    return shards;
  }

  beforeAll(async () => {
    for (const key of mineLinks(await shardsOf(1000))) {
      const link = linkOfKey(key) ?? expect.fail(key);
      links.set(`${link.from} ${link.to}`, link.grade);
    }
  });
  afterAll(async () => {
    await closePagefind();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['مسجد', 'مساجد'],
    ['وزير', 'وزراء'],
    ['قانون', 'قوانين'],
    ['جزء', 'أجزاء'],
    ['كردي', 'أكراد'],
  ])('are those of a noun and its broken plural in the same stories: %s, %s', (singular, plural) => {
    expect(grade(singular, plural)).toBeGreaterThanOrEqual(6);
    expect(grade(plural, singular)).toBe(grade(singular, plural));
  });

  it.each([
    ['ترامب', 'ترمب'],
    ['غوغل', 'جوجل'],
  ])('are those of two spellings of a name, which need not meet: %s, %s', (one, other) => {
    expect(grade(one, other)).toBe(6);
    expect(grade(other, one)).toBe(6);
  });

  it.each([
    ['google', 'غوغل'],
    ['nasa', 'ناسا'],
  ])('are those of a name in Latin letters beside its Arabic: %s, %s', (latin, arabic) => {
    expect(grade(latin, arabic)).toBe(9);
    expect(grade(arabic, latin)).toBe(9);
  });

  it.each([
    ['a word and a plural that never meet', 'علم', 'إعلام'],
    ['a pair that meets but once', 'كتاب', 'كتب'],
    ['words without an article', 'قلم', 'أقلام'],
    ['a name and an Arabic word that never meet', 'milan', 'ميلان'],
    ['spellings of a name that is too rare', 'زيلينسكي', 'زيلنسكي'],
    ['two plurals', 'مساجد', 'وزراء'],
    ['words that no rule makes of one another', 'مسجد', 'وزراء'],
    ['words that are in the same stories all the same', 'مسجد', 'مفتوحة'],
  ])('are not those of %s: %s, %s', (_what, one, other) => {
    expect(grade(one, other)).toBeUndefined();
    expect(grade(other, one)).toBeUndefined();
  });

  it('are never of a word and itself, and weigh 1 to 9', () => {
    for (const [pair, value] of links) {
      const [from, to] = pair.split(' ');
      expect(from).not.toBe(to);
      expect(value).toBeGreaterThanOrEqual(1);
      expect(value).toBeLessThanOrEqual(9);
    }
  });

  it('are no others than these, in both directions', () => {
    expect(links.size).toBe(2 * (5 + 2 + 2));
  });

  it('are the same however the archive is cut into shards', async () => {
    const [whole, cut] = [mineLinks(await shardsOf(1000)), mineLinks(await shardsOf(37))];
    expect(cut.toSorted()).toEqual(whole.toSorted());
  });

  it('are none in an empty archive', () => {
    expect(mineLinks([])).toEqual([]);
  });
});
