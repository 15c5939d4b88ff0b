import path from 'node:path';
import { readFileSync } from 'node:fs';
import { slugIdentity } from '../../arabic/slugs.ts';
import { isoInZone } from '../../clock.ts';
import { digestOf } from '../../digest.ts';
import { articleText, fieldText } from '../fields.ts';
import { dropLeadPicture } from '../html/body.ts';
import { toMarkdown } from '../html/markdown.ts';
import { findElement, property } from '../html/tree.ts';
import { readableText, wordsOf } from '../html/words.ts';
import { roundTrip } from '../round-trip.ts';
import type { Outcome } from '../writer.ts';
import { blocksOf, pictureIn } from './blocks.ts';
import { authorsOf, sectionOf, tagsOf } from './filing.ts';
import { fieldDate } from './moments.ts';
import { wordsOfPicture, type PageMedia } from './page-media.ts';
import type { PageRun } from './page-run.ts';
import { freePlace, slugFor } from './place.ts';
import type { PageStory } from './saved-page.ts';
import type { Tell } from './story.ts';

/** A story with what belongs to its file. */
export interface ReadPage {
  /** The file's name as it was given. */
  source: string;
  story: PageStory;
  media: PageMedia;
  /** The text of the file, from which a story without an address has its identity. */
  text: string;
}

/** What stays the same when one page is saved again: its address and headline; else the text itself. */
function identityOf({ story, text }: ReadPage): string {
  return story.address === undefined
    ? `text:${digestOf(text)}`
    : `${story.address} ${digestOf(story.title, 8)}`;
}

/** Stories of fewer words are told: something of the page may have been taken for its story, or left out of it. */
const SHORT = 20;

interface Lead {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
}

/** The picture above the text, where the page's data name none and the text has none: large ones alone. */
async function leadAbove(
  { src, alt, caption }: NonNullable<PageStory['above']>,
  media: PageMedia,
  tell: Tell,
): Promise<Lead | undefined> {
  const fate = await media.above(src, { alt, caption });
  if (!fate) return undefined;
  tell('lead-guessed', fate.file);
  return { src: fate.file, alt: fate.alt ?? '', ...wordsOfPicture(fate.caption ?? '') };
}

/** The lead picture: the page's own where it was saved with it, else the one above the text. */
async function leadOf({ story, media }: ReadPage, tell: Tell): Promise<Lead | undefined> {
  const own = story.image === undefined ? undefined : await media.lead(story.image);
  const [first] = blocksOf(story.tree);
  const above = first && pictureIn(first.node);
  const src = own ?? (above ? property(above, 'src') : undefined);
  if (src === undefined) return story.above && leadAbove(story.above, media, tell);
  const shown = findElement(story.tree, (node) => node.tagName === 'img' && property(node, 'src') === src);
  if (own === undefined) tell('lead-guessed', src);
  if (dropLeadPicture(story.tree, src)) tell('lead-double', src);
  const caption = fieldText(shown ? property(shown, 'title') : '');
  return { src, alt: shown ? fieldText(property(shown, 'alt')) : '', ...wordsOfPicture(caption) };
}

/** The date that the file has: found, kept from an earlier run, or the import's moment. */
function dateOf(run: PageRun, { story }: ReadPage, written: string | undefined, tell: Tell) {
  const { site, now } = run;
  const { published, updated } = story;
  const found = fieldDate(published, site.timeZone, now);
  if (found) return { ...found, isPlaceholder: false };
  if (published && 'hijri' in published) tell('date-hijri', published.text);
  else if (published) tell('date-unreadable', published.text);
  const later = fieldDate(updated, site.timeZone, now);
  if (later) {
    tell('date-updated-only', updated?.text);
    return { ...later, isPlaceholder: false };
  }
  tell('date-import');
  const before = written === undefined ? undefined : /^date: ([\d-]+T[\d:]+)/mu.exec(written)?.[1];
  const value = before ?? isoInZone(now, site.timeZone).slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const epochMs = Temporal.PlainDateTime.from(value).toZonedDateTime(site.timeZone).epochMilliseconds;
  return { value, epochMs, isPlaceholder: true };
}

function updatedOf(run: PageRun, { story }: ReadPage, publishedMs: number): string | undefined {
  const updated = fieldDate(story.updated, run.site.timeZone, run.now);
  return updated && updated.epochMs > publishedMs && updated.epochMs <= run.now ? updated.value : undefined;
}

/** Writes one story as a draft, beside its pictures. */
export async function importPage(run: PageRun, page: ReadPage, tell: Tell): Promise<string> {
  const { paths, site, existing, choice, ledger, writer, report } = run;
  const { story, media } = page;
  const key = identityOf(page);
  const known = ledger.get(key)?.file;
  const written =
    known === undefined ? undefined : readIfThere(path.join(paths.content, ...known.split('/')));
  const date = dateOf(run, page, written, tell);
  const section = sectionOf(story, existing.sections, choice, run.firstSection, tell);
  const image = await leadOf(page, tell);
  const markdown = toMarkdown(story.tree);
  const isShown = (src: string) =>
    image?.src === src || markdown.includes(`](${src}`) || markdown.includes(`](<${src}`);
  if (image ? image.alt === '' : false) tell('no-alt', image?.src);
  const words = wordsOf(readableText(story.tree));
  if (words.length === 0) tell('no-body');
  else if (words.length < SHORT) tell('body-short');
  if (story.address !== undefined) tell('page-address', decodedAddress(story.address));
  const isOwn = story.address !== undefined && new URL(story.address).host === new URL(site.address).host;
  const place =
    known === undefined
      ? freePlace(slugFor(story, site.address), date.epochMs, site.timeZone, existing, paths)
      : { folder: known.replace(/(?:\/index)?\.md$/u, ''), address: undefined };
  const companions = media.companions(place.folder, isShown);
  const file = known ?? (companions.length > 0 ? `${place.folder}/index.md` : `${place.folder}.md`);
  // Pages told apart by a query (`/details.aspx?id=3`) have no path of their own that could lead on.
  const old = isOwn && story.address !== undefined ? new URL(story.address) : undefined;
  const oldPath = old?.search === '' ? decodedAddress(old.pathname) : undefined;
  const fields = {
    title: fieldText(story.title),
    date: date.value,
    section: section ?? '',
    kicker: story.kicker,
    summary: story.summary,
    updated: updatedOf(run, page, date.epochMs),
    authors: authorsOf(story, existing.authors, choice, tell),
    source: story.source && fieldText(story.source),
    place: story.place && fieldText(story.place),
    tags: tagsOf(story, tell),
    image,
    aliases: oldPath !== undefined && oldPath !== place.address ? [oldPath] : [],
    draft: true,
  };
  const made = articleText(fields, markdown);
  const text = date.isPlaceholder
    ? made.replace(/^date: .*$/mu, (line) => `${line} # ${run.placeholder}`)
    : made;
  const outcome: Outcome = writer.write(key, file, text, { companions });
  report.articles[outcome] += 1;
  if (outcome === 'written') existing.addresses.set(slugIdentity(place.address ?? ''), file);
  if (outcome === 'edited' || outcome === 'gone' || outcome === 'taken') tell(`left-${outcome}`, file);
  else {
    report.unpublished.drafts += 1;
    if (outcome !== 'unchanged') report.pictures.copied += companions.length;
    const { differ, problems } = await roundTrip(file, markdown, words, run.base, paths);
    if (differ.length > 0) tell('words-differ', differ.slice(0, 12).join(' '));
    for (const problem of problems) tell('body-problem', problem);
  }
  report.stories.push({
    ...{ source: page.source, file: `content/${file}`, title: fields.title, outcome },
    ...{ date: fields.date, section: fields.section },
  });
  return file;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** An address as people read it. */
function decodedAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
