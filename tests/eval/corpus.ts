import { z } from 'zod';
import { isSlug, normalizeSlug, slugIdentity, topicSlug } from '../../src/arabic/slugs.ts';
import { stripInvisible } from '../../src/arabic/fold.ts';
import { digestOf } from '../../src/digest.ts';
import { parseDate } from '../../src/loading/dates.ts';
import { BENCH_NOW } from '../bench/corpus.ts';
import { Fault } from './fault.ts';
import { readJsonLines } from './json-lines.ts';

/** A story as both engines get it. */
export interface Story {
  /** As the corpus and the queries name it. */
  id: string;
  /** Last part of its address: the id where that can be one. */
  slug: string;
  title: string;
  /** The text's lines; each is a paragraph. */
  paragraphs: string[];
  /** ISO 8601, as the loader reads it. */
  date: string;
  /** Slug of the section. */
  section: string;
  /** What the section is called. */
  sectionName: string;
  /** Topics. */
  tags: string[];
}

/** A corpus, and what had to be done to it. */
export interface Corpus {
  stories: Story[];
  /** Stories without a date that can be read. */
  spread: number;
  /** The moment at which all of them are published, ISO 8601. */
  now: string;
}

/** Dates without a zone are read in it. */
export const TIME_ZONE = 'Asia/Kuwait';

/** What a headline may not hold (src/articles/schema.ts); an author would take it out. */
// eslint-disable-next-line no-control-regex -- these are the very characters
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu;

/** What the loader drops from a file (src/loading/text-file.ts), and NUL, for which it refuses the file. */
// eslint-disable-next-line no-control-regex -- these are the very characters
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

const text = z.string().nullish();

const storySchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z.string(),
  body: z.string(),
  category: text,
  source: text,
  date: z.union([z.string(), z.number()]).nullish(),
});

/** An address's part for a name: the name itself where that can be one, which tells it best. */
function slugFor(name: string, taken: ReadonlySet<string>): string {
  const slug = normalizeSlug(name);
  // One or two digits are a day of the archive.
  const fits = slug === name && isSlug(slug) && !/^\d{1,2}$/u.test(slug) && !taken.has(slugIdentity(slug));
  return fits ? slug : `story-${digestOf(name, 12)}`;
}

/** A section's slug; names that differ by case or tashkeel are one section. */
function sectionSlug(name: string): string {
  const slug = topicSlug(name);
  return isSlug(slug) ? slug : `section-${digestOf(name, 8)}`;
}

/**
 * Reads a corpus. Its category is the section (the source where there is none), its source a topic where it says
 * something else.
 * @param bytes the file's, gzipped or plain
 * @throws Fault with file and line
 */
export function readCorpus(file: string, bytes: Buffer): Corpus {
  const lines = readJsonLines(file, bytes, storySchema);
  const benchNow = Date.parse(BENCH_NOW);
  const step = (10 * 365.25 * 86_400_000) / lines.length;
  const ids = new Map<string, string>();
  const slugs = new Set<string>();
  const sections = new Map<string, string>();
  let spread = 0;
  let latest = benchNow;
  const stories = lines.map(({ value, at }, index): Story => {
    const { id } = value;
    const twin = ids.get(id);
    if (twin !== undefined) throw new Fault(`${at}: id: «${id}» is the id of ${twin} too.`);
    ids.set(id, at);
    const slug = slugFor(id, slugs);
    slugs.add(slugIdentity(slug));
    const title = value.title.replace(HIDDEN, '').trim();
    const category = stripInvisible(value.category ?? '')
      .replace(HIDDEN, '')
      .trim();
    const source = stripInvisible(value.source ?? '')
      .replace(HIDDEN, '')
      .trim();
    const named = category || source || 'news';
    const section = sectionSlug(named);
    if (!sections.has(section)) sections.set(section, named);
    const asWritten = typeof value.date === 'string' ? value.date.trim() : '';
    const read = parseDate(asWritten, TIME_ZONE, benchNow);
    if ('epochMs' in read) latest = Math.max(latest, read.epochMs);
    else spread += 1;
    return {
      id,
      slug,
      title: stripInvisible(title).trim() === '' ? id : title,
      paragraphs: value.body
        .replace(CONTROL, '')
        .split(/[\r\n]+/u)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      date:
        'epochMs' in read
          ? asWritten
          : new Date(benchNow - (lines.length - index) * step).toISOString().replace(/\.\d+Z$/u, 'Z'),
      section,
      sectionName: sections.get(section) ?? named,
      tags: source !== category && isSlug(topicSlug(source)) ? [source] : [],
    };
  });
  // A story whose date is still to come would be under embargo, and not published.
  return { stories, spread, now: new Date(latest).toISOString().replace(/\.\d+Z$/u, 'Z') };
}
