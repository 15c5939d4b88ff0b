import { slugIdentity } from '../arabic/slugs.ts';
import type { Article, StandingPage } from '../articles/article.ts';
import { isNumbered } from '../articles/moved.ts';
import type { Problem } from '../problems.ts';
import { normalizePath } from './article-file.ts';
import { nearest } from './validate.ts';

/** First parts of addresses that the site itself uses. */
export const RESERVED = new Set(
  '404 _astro archive assets authors breaking cards corrections digest feeds index media pagefind pictures s search sections series topics'.split(
    ' ',
  ),
);

/** Stands for a slug that several articles have in different months. */
const AMBIGUOUS = '';

/** What articles may refer to, besides one another. */
export interface KnownNames {
  /** Slugs of the sections' files. */
  sections: readonly string[];
  /** Slugs of the authors' files. */
  authors: readonly string[];
  /** Slugs of the series' files. */
  series: readonly string[];
  /** Standing pages. */
  pages: readonly StandingPage[];
  /** Slugs of articles that have faults of their own, and are told of there. */
  broken: ReadonlySet<string>;
  /** What those articles say of sections and authors, where it could be read. */
  faulty?: readonly { file: string; section?: string | undefined; authors?: readonly string[] | undefined }[];
}

/** Where a field of a file stands, line from 1. */
export type LineOfField = (file: string, field: string) => number | undefined;

/** A path of plain folders: no file name, no query, nothing that climbs. */
export const PAGE_PATH = /^\/(?:[^/?#.\s][^/?#.]*\/)+$/u;

/** Paths of the date archive. */
export const ARCHIVE_PATH = /^\/\d{4}\/(?:\d{2}\/){0,2}$/u;

function fault(file: string, field: string | undefined, message: string, remedy: string): Problem {
  return { severity: 'error', file, field, message, remedy };
}

/** Two articles at one address, or at addresses that differ only by case or tashkeel, are errors that name both. */
function addressProblems(articles: readonly Article[], pages: readonly StandingPage[]): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, Article>();
  const ids = new Map<string, Article>();
  for (const article of articles) {
    const identity = slugIdentity(article.path);
    const other = taken.get(identity);
    if (other) {
      const message = `عنوان الصفحة ${article.path} مستعمل: ${other.file}`;
      problems.push(fault(article.file, 'slug', message, 'غيّر اسم أحد الملفين أو الحقل slug فيه.'));
    } else taken.set(identity, article);
    const twin = ids.get(article.id);
    if (twin && !other) {
      const message = `المعرّف ${article.id} مستعمل: ${twin.file}`;
      problems.push(fault(article.file, 'id', message, 'اكتب لأحد المقالين معرّفا آخر في الحقل id.'));
    } else ids.set(article.id, article);
  }
  const ofTheSite = new Set([...RESERVED, ...pages.map((page) => slugIdentity(page.slug))]);
  for (const article of articles) {
    for (const alias of article.aliases) {
      if (!isNumbered(alias) && (!PAGE_PATH.test(alias) || ARCHIVE_PATH.test(alias))) {
        const message = `العنوان القديم ${alias} ليس عنوان مقال.`;
        problems.push(fault(article.file, 'aliases', message, 'اكتب مسار صفحة، مثل /2022/09/old-slug/'));
        continue;
      }
      if (ofTheSite.has(slugIdentity(alias.split('/')[1] ?? ''))) {
        const message = `العنوان القديم ${alias} لصفحة من صفحات الموقع.`;
        problems.push(fault(article.file, 'aliases', message, 'احذف هذا العنوان من aliases.'));
        continue;
      }
      const other = taken.get(slugIdentity(alias));
      if (other) {
        const message = `العنوان القديم ${alias} هو عنوان ${other.file}`;
        problems.push(fault(article.file, 'aliases', message, 'احذف هذا العنوان من aliases.'));
      } else taken.set(slugIdentity(alias), article);
    }
  }
  return problems;
}

/** An unknown name, with the known ones and the one that was probably meant. */
function unknown(
  file: string,
  field: string,
  name: string,
  known: readonly string[],
  folder: string,
): Problem {
  const meant = nearest(name, known);
  const list = known.length > 0 ? known.join('، ') : 'لا شيء بعد';
  return fault(
    file,
    field,
    `«${name}» غير معروف. المعروف: ${list}.`,
    meant ? `لعلك تقصد: ${meant}` : `اكتب اسما من المعروف، أو أضف الملف content/${folder}/${name}.yaml`,
  );
}

/**
 * Checks what articles say of one another and of sections, authors, series and pages, and turns `related` into paths.
 * @param lineOf where the fields of the articles' files stand
 * @returns the problems; `articles` are changed in place
 */
export function resolveReferences(
  articles: readonly Article[],
  known: KnownNames,
  lineOf: LineOfField = () => undefined,
): Problem[] {
  const problems = addressProblems(articles, known.pages);
  const paths = new Map<string, string>();
  for (const article of articles) {
    for (const address of [article.path, ...article.aliases]) paths.set(address, article.path);
    const slug = article.path.split('/').at(-2);
    if (slug) paths.set(slug, paths.has(slug) ? AMBIGUOUS : article.path);
  }
  for (const { file, section, authors = [] } of [...articles, ...(known.faulty ?? [])]) {
    if (section !== undefined && !known.sections.includes(section)) {
      problems.push(unknown(file, 'section', section, known.sections, 'sections'));
    }
    for (const author of authors) {
      if (!known.authors.includes(author)) {
        problems.push(unknown(file, 'authors', author, known.authors, 'authors'));
      }
    }
  }
  for (const { file, series } of articles) {
    if (series !== undefined && !known.series.includes(series)) {
      problems.push(unknown(file, 'series', series, known.series, 'series'));
    }
  }
  for (const article of articles) {
    article.related = article.related.flatMap((name) => {
      const found = paths.get(normalizePath(name)) ?? paths.get(name.normalize('NFC'));
      if (found === AMBIGUOUS) {
        const remedy = 'اكتب العنوان كله، مثل /2022/09/slug/';
        problems.push(fault(article.file, 'related', `أكثر من مقال اسمه «${name}».`, remedy));
        return [];
      }
      if (found && found !== article.path) return [found];
      if (known.broken.has(normalizePath(name).split('/').at(-2) ?? '')) return [];
      problems.push(
        fault(
          article.file,
          'related',
          `لا مقال عنوانه «${name}».`,
          'اكتب عنوان المقال كما في المتصفح، مثل /2022/09/slug/',
        ),
      );
      return [];
    });
  }
  const slugs = new Map<string, StandingPage>();
  for (const page of known.pages) {
    const identity = slugIdentity(page.slug);
    const other = slugs.get(identity);
    if (other) {
      const message = `عنوان الصفحة /${page.slug}/ مستعمل: ${other.file}`;
      problems.push(fault(page.file, undefined, message, 'غيّر اسم أحد الملفين.'));
    } else slugs.set(identity, page);
    if (RESERVED.has(identity) || /^\d+$/u.test(page.slug)) {
      problems.push(fault(page.file, undefined, `العنوان /${page.slug}/ محجوز للموقع.`, 'غيّر اسم الملف.'));
    }
  }
  return problems.map((problem) => ({
    ...problem,
    line: problem.field === undefined ? undefined : lineOf(problem.file, problem.field),
  }));
}
