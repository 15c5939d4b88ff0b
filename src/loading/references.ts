import type { Article, StandingPage } from '../articles/article.ts';
import type { Problem } from '../problems.ts';
import { addressProblems, fault } from './address-problems.ts';
import { normalizePath } from './article-file.ts';
import { nearest } from './validate.ts';

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
 * @param lineOf where the fields of the files stand
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
  return problems.map((problem) => ({
    ...problem,
    line: problem.field === undefined ? undefined : lineOf(problem.file, problem.field),
  }));
}
