import { describe, expect, it } from 'vitest';
import { breakingItems } from '../../../src/articles/breaking.ts';
import { sampleArticle } from './sample-article.ts';

const NOW = Date.UTC(2022, 8, 19, 12);
const breaking = (path: string, breakingUntilMs?: number) => sampleArticle({ path, breakingUntilMs });
const href = (path: string) => `/news${path}`;

describe('breakingItems', () => {
  it('shows what is breaking until its moment, and nothing else', () => {
    const articles = [
      breaking('/2022/09/a/', NOW + 1),
      breaking('/2022/09/over/', NOW),
      breaking('/2022/09/long-over/', NOW - 1),
      breaking('/2022/09/usual/'),
      breaking('/2022/09/b/', NOW + 3_600_000),
    ];
    expect(breakingItems(articles, NOW, href)).toEqual([
      { title: 'عنوان', href: '/news/2022/09/a/', until: '2022-09-19T12:00:00.001Z' },
      { title: 'عنوان', href: '/news/2022/09/b/', until: '2022-09-19T13:00:00.000Z' },
    ]);
  });
});
