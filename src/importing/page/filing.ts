import { fold } from '../../arabic/fold.ts';
import { topicKey } from '../../arabic/slugs.ts';
import type { KnownNames } from '../existing.ts';
import { fieldText } from '../fields.ts';
import type { FoundStory, Tell } from './story.ts';

/** What the command line says of all files of a run. */
export interface FilingChoice {
  /** Slug of the section of stories that name none that is known. */
  section?: string | undefined;
  /** Slug of the author of stories that name none that is known. */
  author?: string | undefined;
}

/** A name without the article: «الاقتصاد» and «اقتصاد» are one section. */
const keyOf = (name: string) => fold(name).replace(/^ال/u, '');

/** The slug of a name, the article or not. */
export function slugCalled(name: string, known: KnownNames): string | undefined {
  const wanted = keyOf(name);
  for (const [folded, slug] of known.byName) {
    if (folded.replace(/^ال/u, '') === wanted || slug === wanted) return slug;
  }
  return undefined;
}

/**
 * The section of a story: that of its own names which this newsroom has, else the one on the command line, else the
 * first there is, which is told. Every article has one.
 * @param fallback the first section, when there is any
 */
export function sectionOf(
  story: FoundStory,
  sections: KnownNames,
  choice: FilingChoice,
  fallback: string | undefined,
  tell: Tell,
): string | undefined {
  const known = story.sections.flatMap((name) => slugCalled(name, sections) ?? []);
  const [found] = known;
  if (found !== undefined) {
    const other = known.find((slug) => slug !== found);
    if (other !== undefined) tell('claims-differ', `section: ${found} ≠ ${other}`);
    if (choice.section !== undefined && choice.section !== found) tell('section-other', found);
    return found;
  }
  if (story.sections.length > 0) tell('section-unknown', story.sections.join('، '));
  if (choice.section !== undefined) return choice.section;
  tell('no-section', fallback);
  return fallback;
}

/** The authors of a story that this newsroom knows; others are told. */
export function authorsOf(
  story: FoundStory,
  authors: KnownNames,
  choice: FilingChoice,
  tell: Tell,
): string[] {
  const found: string[] = [];
  for (const name of story.bylines) {
    const slug = authors.byName.get(fold(name));
    if (slug === undefined) tell('author-unknown', name);
    else if (!found.includes(slug)) found.push(slug);
  }
  return found.length === 0 && choice.author !== undefined ? [choice.author] : found;
}

/** Topics, each once; what can be no topic is told. */
export function tagsOf(story: FoundStory, tell: Tell): string[] {
  const byKey = new Map<string, string>();
  for (const tag of story.tags.map(fieldText)) {
    const key = topicKey(tag);
    if (key === '' || tag.length > 60) tell('tag-dropped', tag);
    else if (!byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()];
}
