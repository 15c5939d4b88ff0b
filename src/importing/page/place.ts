import { existsSync } from 'node:fs';
import path from 'node:path';
import { addresses } from '../../addresses.ts';
import { calendarDay } from '../../arabic/dates.ts';
import { headlineSlug } from '../../arabic/headline-slug.ts';
import { isSlug, slugIdentity } from '../../arabic/slugs.ts';
import type { ProjectPaths } from '../../paths.ts';
import type { ExistingContent } from '../existing.ts';
import { decodeSlug, freeSlug, slugOf } from '../slugs.ts';
import type { FoundStory } from './story.ts';

/** Where an article goes, from the content folder. */
export interface ArticlePlace {
  /** Its folder with pictures, and its file's name without them. */
  folder: string;
  /** Its address on the site. */
  address: string;
}

/** The last part of a page's address as letters; empty when it is only a number or a program's name. */
function addressSlug(address: string): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const { text, cut } = decodeSlug(last.replace(/\.(?:s?html?|php|aspx?|jsp)$/iu, ''));
  const slug = slugOf(text);
  return !cut && isSlug(slug) && slug.split('-').filter((part) => /\p{L}{2}/u.test(part)).length > 1
    ? slug
    : '';
}

/**
 * The slug that a story would have: that of its old address where that is the newsroom's own or can be read aloud by
 * everybody (Latin letters), else one made of the headline.
 */
export function slugFor(story: FoundStory, siteAddress: string): string {
  const { address, title } = story;
  const old = address === undefined ? '' : addressSlug(address);
  const isOwn = address !== undefined && new URL(address).host === new URL(siteAddress).host;
  return old !== '' && (isOwn || /^[a-z\d-]{8,80}$/u.test(old)) ? old : headlineSlug(title);
}

/** A place that nothing has yet: with a number behind the slug where it is taken. */
export function freePlace(
  slug: string,
  epochMs: number,
  timeZone: string,
  existing: ExistingContent,
  paths: ProjectPaths,
): ArticlePlace {
  const { year, month } = calendarDay(epochMs, timeZone);
  const inMonth = addresses.month(year, month);
  const at = (name: string) => path.join(paths.content, 'articles', ...inMonth.split('/'), name);
  const free = freeSlug(slug, (candidate) => {
    const identity = slugIdentity(`${inMonth}${candidate}/`);
    return existing.addresses.has(identity) || existsSync(at(candidate)) || existsSync(at(`${candidate}.md`));
  });
  return { folder: `articles${inMonth}${free}`, address: `${inMonth}${free}/` };
}
