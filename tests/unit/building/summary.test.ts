import { describe, expect, it } from 'vitest';
import { summaryOf, type BuildAccount } from '../../../src/building/summary.ts';

const account: BuildAccount = {
  elapsed: 12_340,
  took: new Map([
    ['read', 800],
    ['bundle', 20],
    ['pages', 6400],
  ]),
  articles: 10_001,
  pages: { written: 13, unchanged: 15_925, removed: 2 },
  search: { shards: 83, indexed: 1 },
  files: 26_000,
  bytes: 257_640_000,
  warnings: 3,
  history: 'whole',
  due: Date.UTC(2026, 11, 1, 6),
};

describe('the summary of a build', () => {
  it('counts articles, pages, shards, bytes, warnings and where the time went', () => {
    expect(summaryOf(account).split('\n')).toEqual([
      'اكتمل البناء في 12.3 ثانية',
      '  المقالات المنشورة: 10001',
      '  الصفحات والخلاصات: كُتبت 13، ولم تتغير 15925، وحُذفت 2',
      '  أجزاء البحث: 83، فُهرس منها 1',
      '  الحجم: 257.6 ميغابايت، الملفات: 26000',
      '  التنبيهات: 3',
      '  الوقت بالثواني: القراءة 0.8، الصفحات 6.4',
      '  الموعد القادم الذي يتغير فيه الموقع وحده: 2026-12-01T06:00:00.000Z',
    ]);
  });

  it.each([
    ['shallow', 'fetch-depth: 0'],
    ['broken', '--filter'],
  ] as const)('says why no changes are shown of a %s repository', (history, remedy) => {
    expect(summaryOf({ ...account, history })).toContain(remedy);
  });

  it('prints no label without a value', () => {
    const text = summaryOf({ ...account, warnings: 0, due: undefined, took: new Map() });
    expect(text).not.toMatch(/التنبيهات|الوقت|الموعد|سجلّ/u);
  });
});
