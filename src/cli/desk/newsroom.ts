import { fold } from '../../arabic/fold.ts';
import type { Article } from '../../articles/article.ts';
import { isPublished } from '../../articles/visibility.ts';
import { buildNow } from '../../clock.ts';
import { loadContent, type Content } from '../../loading/content.ts';
import { SourceStore } from '../../loading/source-store.ts';
import { nearest } from '../../loading/validate.ts';
import { projectPaths, type ProjectPaths } from '../../paths.ts';
import type { Problem } from '../../problems.ts';
import { CommandFailure } from '../failure.ts';

/** What the author's commands know of the newsroom: everything but the rendered bodies. */
export interface Newsroom {
  /** Where things lie. */
  paths: ProjectPaths;
  /** The moment of the command, milliseconds UTC. */
  now: number;
  /** All content that could be read. */
  content: Content;
  /** Every problem of it, but those of the bodies. */
  problems: Problem[];
}

/**
 * Reads the newsroom; what earlier builds read is not read again, and nothing is written.
 * @throws ContentError when content/site.yaml has errors
 */
export async function readNewsroom(): Promise<Newsroom> {
  const paths = projectPaths();
  const now = buildNow();
  const store = { store: (site: Content['site']) => new SourceStore(paths, site, now) };
  return { paths, now, ...(await loadContent(paths, now, store)) };
}

/** What a story is at a moment. */
export type State = 'draft' | 'scheduled' | 'published';

/** What each state is called. */
export const STATES: Readonly<Record<State, string>> = {
  draft: 'مسودة',
  scheduled: 'مؤجل',
  published: 'منشور',
};

/** The state of a story: a draft, one whose moment is to come, or one that readers see. */
export function stateOf(article: Article, now: number): State {
  return article.draft ? 'draft' : isPublished(article, now) ? 'published' : 'scheduled';
}

/** A name without what writers leave out: العلوم and علوم are one section, سلمي and سلمى one author. */
function sameName(name: string): string {
  return fold(name).replace(/^ال/u, '');
}

/**
 * The slug that was meant by a section, author or series given on the command line: by its slug, or by its name.
 * @param option the option's name, without its hyphens
 * @throws CommandFailure (2) with the known ones and the one probably meant
 */
export function slugMeant(
  option: string,
  given: string,
  known: readonly { slug: string; name: string }[],
): string {
  const wanted = sameName(given);
  const found = known.find(({ slug, name }) => slug === given.trim() || sameName(name) === wanted);
  if (found) return found.slug;
  const slugs = known.map(({ slug }) => slug);
  // «سلمى» is no name, but it says who is meant.
  const meant = nearest(given, slugs) ?? known.find(({ name }) => sameName(name).includes(wanted))?.slug;
  const list = known.map(({ slug, name }) => `${slug} (${name})`).join('، ') || 'لا شيء بعد';
  const remedy = meant === undefined ? `المعروف: ${list}` : `لعلك تقصد: ${meant}. المعروف: ${list}`;
  throw CommandFailure.ofUse(`[--${option}] «${given}» غير معروف.`, remedy);
}
