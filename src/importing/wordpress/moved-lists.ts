import { addresses } from '../../addresses.ts';
import { topicSlug } from '../../arabic/slugs.ts';
import type { Redirect } from '../report.ts';
import { slugOf } from '../slugs.ts';
import { takeApart } from './addresses.ts';
import type { NamedFile } from './register.ts';
import type { Survey } from './survey.ts';
import type { Terms } from './terms.ts';

/** What is asked of an import that has written its stories. */
export interface MovedListsContext {
  survey: Survey;
  terms: Terms;
  /** The site's base path. */
  base: string;
  /** Names of the published stories' tags, by their (decoded) slug. */
  tags: ReadonlyMap<string, string>;
  /** Whether a section or an author has a page. */
  isWritten: (named: NamedFile) => boolean;
}

/**
 * Where the lists and the feed of the old site are now, by WordPress's usual paths
 * (https://developer.wordpress.org/reference/classes/wp_rewrite/). A list has no file that could hold a former address, so
 * only the host can lead to it. A site whose addresses are queries had none of these paths.
 */
export function movedLists({ survey, terms, base, tags, isWritten }: MovedListsContext): Redirect[] {
  const { channel } = survey;
  if (survey.byOldPath.size === 0) return [];
  const found: Redirect[] = [];
  const add = (old: string, to: string) => {
    const from = takeApart(`${(channel.baseBlog || channel.link).replace(/\/+$/u, '')}${old}`, base)?.path;
    if (from !== undefined && from !== to && !survey.taken.isTaken(from, ''))
      found.push({ from, to, by: 'list' });
  };
  for (const { nicename } of channel.categories) {
    const section = terms.sectionOf(nicename);
    if (isWritten(section)) add(`/category/${terms.pathOf(nicename)}/`, addresses.section(section.slug));
  }
  for (const [slug, name] of tags) add(`/tag/${slug}/`, addresses.topic(topicSlug(name)));
  for (const { login } of channel.authors) {
    const author = terms.signers.bySlug(slugOf(login));
    if (author && isWritten(author)) add(`/author/${slugOf(login)}/`, addresses.author(author.slug));
  }
  add('/feed/', addresses.feed());
  return found;
}
