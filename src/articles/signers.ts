import type { Article, Author } from './article.ts';

/**
 * Who signs an article, in the order of its byline; nobody where the newspaper signs.
 * @param author finds an author by slug: `Newsroom.author`
 */
export function signersOf(
  { authors }: Pick<Article, 'authors'>,
  author: (slug: string) => Author | undefined,
): Author[] {
  return authors.flatMap((slug) => author(slug) ?? []);
}
