import type { Article, StandingPage } from '../../../src/articles/article.ts';
import { topicKey } from '../../../src/arabic/slugs.ts';
import type { Picture } from '../../../src/pictures/picture.ts';

/** An article of three fields with what a test adds to it. */
export function sampleArticle(more: Partial<Article> = {}): Article {
  return {
    file: 'content/articles/x.md',
    bodyLine: 6,
    digest: '0123456789abcdef',
    id: 'k7m2q9xa',
    path: '/2022/09/x/',
    title: 'عنوان',
    dateMs: Date.UTC(2022, 8, 19, 9),
    section: 'science',
    kind: 'news',
    authors: [],
    tags: [],
    corrections: [],
    draft: false,
    dateOnly: { published: false, updated: false },
    aliases: [],
    related: [],
    ...more,
  };
}

/** A standing page with what a test adds to it. */
export function samplePage(more: Partial<StandingPage> & { slug: string }): StandingPage {
  const file = `content/pages/${more.slug}.md`;
  return { file, bodyLine: 4, digest: '0123456789abcdef', title: 'صفحة', aliases: [], ...more };
}

/** Articles of successive hours, newest first; `make` says what each one has of its own, the oldest being 1. */
export function sampleArticles(count: number, make: (n: number) => Partial<Article> = () => ({})): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const n = count - index;
    const dateMs = Date.UTC(2022, 8, 19) + n * 3_600_000;
    return sampleArticle({ path: `/2022/09/n${n}/`, id: `id${n}`, dateMs, ...make(n) });
  });
}

/** Tags as the loader reads them. */
export function tagsOf(...labels: string[]): Article['tags'] {
  return labels.map((label) => ({ label, key: topicKey(label) }));
}

/** A measured picture that is nowhere on disk. */
export function samplePicture(width = 1600, height = 900): Picture {
  return { file: 'articles/x/lead.jpg', digest: '3f2a3f2a3f2a3f2a', width, height };
}
