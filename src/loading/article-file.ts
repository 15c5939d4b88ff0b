import path from 'node:path';
import { addresses } from '../addresses.ts';
import { calendarDay } from '../arabic/dates.ts';
import { isSlug, normalizeSlug } from '../arabic/slugs.ts';
import type { Article } from '../articles/article.ts';
import { tellingWords, type TellingWords } from '../articles/telling-words.ts';
import { isNumbered, numberOf } from '../articles/moved.ts';
import { articleSchema, type ArticleFrontMatter } from '../articles/schema.ts';
import { digestOf, shortId } from '../digest.ts';
import type { LiveCoverage } from '../markdown/live-time.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import type { SiteConfig } from '../site-schema.ts';
import { readPicture, readTags } from './article-fields.ts';
import { Complaints } from './complaints.ts';
import { readCoverage } from './coverage.ts';
import { isDateOnly, parseDate } from './dates.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validate.ts';

/** An article, when enough of it is right, and all that is wrong with its file. */
export interface ArticleFile {
  /** The article; its references to others are not yet checked. Undefined when there are errors. */
  article: Article | undefined;
  /** Every problem of the file. */
  problems: Problem[];
  /** The line on which the body begins, from 1, where there is one: it can be checked though a field is wrong. */
  bodyLine?: number;
  /** Set where it is live coverage. */
  live?: LiveCoverage | undefined;
  /** The article's telling words. */
  words?: TellingWords;
  /** What a faulty file says of sections and authors. */
  refers?: { file: string; section?: string | undefined; authors?: string[] | undefined };
  /** The line of a field of the front matter, from 1. */
  lineOf?: (path: readonly PropertyKey[]) => number | undefined;
}

/** The slug that a file's place gives: its name, or its folder's name for `index.md`. */
export function slugOfFile(file: string): string {
  const name = path.basename(file, '.md');
  return name === 'index' ? path.basename(path.dirname(file)) : name;
}

/**
 * A path from the site's root, with its slashes, as letters and not percent-encoded: `/2022/09/x/`. Of the two spellings
 * of an address by number the one is `/?p=12`.
 */
export function normalizePath(written: string): string {
  let address = written.replace(/^https?:\/\/[^/]+/iu, '');
  const number = numberOf(address);
  if (number !== undefined) return `/?p=${number}`;
  try {
    address = decodeURI(address);
  } catch {
    // Not percent-encoded: the address is as it stands.
  }
  return `/${address.replace(/^\/+|\/+$/gu, '').normalize('NFC')}/`.replace('//', '/');
}

/** Front matter of which some fields may be missing. */
type SoundFields = { [Name in keyof ArticleFrontMatter]?: ArticleFrontMatter[Name] | undefined };

/** The fields that are right where others are wrong: they are checked on, so that an author sees all faults at once. */
function soundFields(raw: Partial<ArticleFrontMatter>, problems: readonly Problem[]): SoundFields {
  const wrong = new Set(problems.map(({ field }) => field?.split('.')[0]));
  const sound = Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name)));
  return articleSchema.partial().safeParse(sound).data ?? {};
}

/**
 * Reads one article's file and checks all that can be checked without the others.
 * @param file absolute path
 * @param now the build's moment, milliseconds UTC
 */
export async function readArticleFile(
  file: string,
  site: SiteConfig,
  now: number,
  paths: ProjectPaths,
): Promise<ArticleFile> {
  const shown = displayPath(file, paths);
  const source = readTextFile(file, shown);
  if ('problem' in source) return { article: undefined, problems: [source.problem] };
  const parts = splitFrontMatter(source.text, shown);
  if ('problem' in parts) return { article: undefined, problems: [parts.problem] };
  const { yaml } = parts;
  const checked = validate(articleSchema, yaml, shown);
  const complaints = new Complaints(shown, yaml);
  complaints.problems.push(...yaml.problems, ...checked.problems);

  const raw = (yaml.data ?? {}) as Partial<ArticleFrontMatter>;
  const readDate = (value: unknown, at: readonly PropertyKey[]): number | undefined => {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const parsed = parseDate(value, site.timeZone, now);
    if ('epochMs' in parsed) return parsed.epochMs;
    complaints.add(at, parsed.message, parsed.remedy);
    return undefined;
  };
  const dateMs = readDate(raw.date, ['date']);
  const updatedMs = readDate(raw.updated, ['updated']);
  const endedMs = readDate(raw.ended, ['ended']);
  const slug = normalizeSlug(typeof raw.slug === 'string' ? raw.slug : slugOfFile(file));
  const slugRemedy = 'استعمل حروفا وأرقاما تفصل بينها شرطة واحدة، مثل kuwait-workshop أو ورشة-الكويت.';
  if (!isSlug(slug)) {
    if (raw.slug === undefined) {
      complaints.problems.push({
        severity: 'error',
        file: shown,
        message: `اسم الملف «${slug}» لا يصلح عنوانا للصفحة.`,
        remedy: `غيّر اسم الملف أو أضف الحقل slug: ${slugRemedy}`,
      });
    } else complaints.add(['slug'], `«${slug}» لا يصلح عنوانا للصفحة.`, slugRemedy);
  } else if (/^\d{1,2}$/u.test(slug)) {
    complaints.add(['slug'], `«${slug}» رقم يوم، وعنوانه لأرشيف ذلك اليوم.`, 'أضف كلمة إلى الاسم.');
  }

  const front: SoundFields = checked.value ?? soundFields(raw, checked.problems);
  const breakingUntilMs = readDate(front.breaking?.until, ['breaking', 'until']);
  const corrections = (front.corrections ?? []).flatMap((correction, index) => {
    const at = readDate(correction.date, ['corrections', index, 'date']);
    return at === undefined ? [] : [{ dateMs: at, text: correction.text }];
  });
  const tags = readTags(front.tags ?? [], complaints);
  const image = await readPicture(front, file, paths, complaints);
  if (dateMs !== undefined && updatedMs !== undefined && updatedMs < dateMs) {
    const { year, month, day } = calendarDay(dateMs, site.timeZone);
    const update = calendarDay(updatedMs, site.timeZone);
    const sameDay = update.year === year && update.month === month && update.day === day;
    if (!sameDay || !isDateOnly(raw.updated)) {
      complaints.add(['updated'], 'التحديث أقدم من النشر.', 'اجعل updated بعد date أو احذفه.');
    }
  }
  const told = front.kind ?? (raw.kind === undefined ? 'news' : undefined);
  const coverage = readCoverage(told, { dateMs, endedMs }, raw.ended, site, complaints);
  const { live } = coverage;
  const { bodyLine } = parts;
  if (complaints.problems.length > 0 || dateMs === undefined || !checked.value) {
    const { section, authors } = front;
    return {
      article: undefined,
      problems: complaints.problems,
      bodyLine,
      live,
      refers: { file: shown, section, authors },
      lineOf: yaml.lineOf,
    };
  }

  const { year, month } = calendarDay(dateMs, site.timeZone);
  const address = addresses.article(year, month, slug);
  const aliases = (front.aliases ?? []).map(normalizePath);
  const {
    title,
    section,
    series,
    kind = 'news',
    summary,
    kicker,
    source: agency,
    place,
    pin,
  } = checked.value;
  const article: Article = {
    file: shown,
    bodyLine,
    digest: digestOf(`${source.text}\0${image?.picture.digest ?? ''}`),
    id: front.id ?? shortId(aliases.find((alias) => !isNumbered(alias)) ?? address),
    path: address,
    dateMs,
    dateOnly: { published: isDateOnly(raw.date), updated: isDateOnly(raw.updated) },
    authors: [...new Set(front.authors)],
    tags,
    corrections: corrections.sort((a, b) => a.dateMs - b.dateMs),
    withoutHistory: front.history === false ? true : undefined,
    draft: front.draft ?? false,
    aliases,
    related: front.related ?? [],
    ...{ title, section, series, kind, summary, kicker, source: agency, place, pin, image, breakingUntilMs },
    ...coverage,
    // A day alone is no earlier than the hour of publication on it.
    updatedMs: updatedMs === undefined ? undefined : Math.max(updatedMs, dateMs),
  };
  const words = tellingWords(article, parts.body);
  return { article, problems: [], bodyLine, live, words, lineOf: yaml.lineOf };
}
