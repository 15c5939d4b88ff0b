import type { Article } from '../articles/article.ts';

/** A change of an article's words after its publication. */
export interface ArticleChange {
  /** When readers first saw it, milliseconds UTC. */
  atMs: number;
  /** Who made it, as git knows them; shown only where site.yaml says so. */
  author: string;
  /** Whether all that it is made of only mends spelling. */
  isTypo: boolean;
  /** Name of the text before it, in the build's cache (store.ts). */
  before: string;
  /** Name of the text after it. */
  after: string;
}

/** What an edition knows of its articles' history. */
export interface EditionHistory {
  /**
   * `whole`: all is known. `off`: site.yaml wants none. `none`: there is no git, or no repository. `shallow`: cloned
   * without its history. `broken`: git failed, or something is missing. Only of `whole` anything is shown.
   */
  state: 'whole' | 'off' | 'none' | 'shallow' | 'broken';
  /** The changes of each article that has any, oldest first, by the source's shown name. */
  changes: ReadonlyMap<string, readonly ArticleChange[]>;
}

/** The changes that readers are shown of an article, oldest first: none where its author wants none. */
export function shownChanges(
  article: Pick<Article, 'file' | 'withoutHistory'>,
  history: EditionHistory | undefined,
): readonly ArticleChange[] {
  return article.withoutHistory ? [] : (history?.changes.get(article.file) ?? []);
}
