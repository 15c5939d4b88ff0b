import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Article, Author, Section, Series, StandingPage } from '../articles/article.ts';
import { sourcePath, type BodyOf } from '../articles/body.ts';
import { authorSchema, sectionSchema, seriesSchema } from '../articles/schema.ts';
import { fileDigest } from '../file-digest.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import { ContentError, hasErrors, type Problem } from '../problems.ts';
import { siteSchema, type SiteConfig } from '../site-schema.ts';
import { readArticleFile, slugOfFile, type ArticleFile } from './article-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readPages } from './pages.ts';
import { policyProblems } from './policies.ts';
import { resolveReferences, type LineOfField } from './references.ts';
import type { SourceStore } from './source-store.ts';
import { readTextFile } from './text-file.ts';
import { nearest } from './validate.ts';
import { walk } from './walk.ts';
import { readYamlFile, readYamlFolder } from './yaml-files.ts';

/** The whole of a newsroom's content, checked, in the order of file names. */
export interface Content {
  /** content/site.yaml. */
  site: SiteConfig;
  /** Sections by their place, then by name. */
  sections: Section[];
  /** Authors. */
  authors: Author[];
  /** Series. */
  series: Series[];
  /** All articles: drafts and embargoed ones too. Only `published` says which a reader may see. */
  articles: Article[];
  /** Standing pages. */
  pages: StandingPage[];
  /** Every Markdown file that has a body, those with wrong fields too: what is to be checked. */
  bodies: BodyOf[];
}

/** What lies directly in content/. */
const KNOWN_ENTRIES = ['site.yaml', 'articles', 'sections', 'authors', 'series', 'pages'];

/** Files and folders of content/ that nobody reads: a folder's name misspelt would lose all that is in it. */
function strayEntries(paths: ProjectPaths): Problem[] {
  return readdirSync(paths.content)
    .filter((name) => !name.startsWith('.') && !KNOWN_ENTRIES.includes(name))
    .map((name) => {
      const meant = nearest(name, KNOWN_ENTRIES);
      return {
        severity: 'error',
        file: `content/${name}`,
        message: 'لا يقرأ الموقع هذا، فلن يُنشر ما فيه.',
        remedy: meant ? `لعلك تقصد: content/${meant}` : `المعروف في content: ${KNOWN_ENTRIES.join('، ')}.`,
      };
    });
}

/**
 * Reads only content/site.yaml.
 * @throws ContentError when it has errors
 */
export function loadSite(paths: ProjectPaths): SiteConfig {
  const { value, problems } = readYamlFile(path.join(paths.content, 'site.yaml'), siteSchema, paths);
  if (!value) throw new ContentError(problems);
  return value;
}

/** The line of a field of a file's front matter, found only when it is asked for. */
function lineInFile(file: string, shown: string): NonNullable<ArticleFile['lineOf']> {
  return (field) => {
    const source = readTextFile(file, shown);
    const parts = 'problem' in source ? source : splitFrontMatter(source.text, shown);
    return 'yaml' in parts ? parts.yaml.lineOf(field) : undefined;
  };
}

/** Reads an article's file, or takes what an earlier run read when its bytes and its lead picture are the same. */
async function readArticle(
  file: string,
  site: SiteConfig,
  now: number,
  paths: ProjectPaths,
  store: SourceStore | undefined,
): Promise<ArticleFile> {
  const source = store && fileDigest(file);
  if (source === undefined) return readArticleFile(file, site, now, paths);
  const shown = displayPath(file, paths);
  const known = store?.get(shown, source);
  const picture = known?.article?.image?.picture;
  if (known?.article && (!picture || fileDigest(path.join(paths.content, picture.file)) === picture.digest)) {
    store?.keep(shown, known);
    // References are resolved on a copy: what is kept must not hold what other files say.
    const article = { ...known.article };
    const { bodyLine, live } = article;
    return { article, problems: [], bodyLine, live, lineOf: lineInFile(file, shown) };
  }
  const read = await readArticleFile(file, site, now, paths);
  const { article, words } = read;
  if (article) store?.keep(shown, { source, article: { ...article }, words });
  return read;
}

/**
 * Reads all content.
 * @param now the build's moment, milliseconds UTC
 * @param options.store what earlier runs have read
 * @param options.onFile called after each article's file, with the number read and of all
 * @returns the content and its problems; when any is an error, the content is only what could be read
 * @throws ContentError when content/site.yaml has errors, since nothing can be read without it
 */
export async function loadContent(
  paths: ProjectPaths,
  now: number,
  options: {
    store?: (site: SiteConfig) => SourceStore;
    onFile?: (read: number, all: number) => void;
  } = {},
): Promise<{ content: Content; problems: Problem[] }> {
  const site = loadSite(paths);
  const store = options.store?.(site);
  const sections = readYamlFolder('sections', sectionSchema, paths);
  const authors = readYamlFolder('authors', authorSchema, paths);
  const series = readYamlFolder('series', seriesSchema, paths);
  const pages = readPages(paths);
  const found = walk(path.join(paths.content, 'articles'), '.md', paths);
  const files: ArticleFile[] = [];
  for (const file of found.files) {
    files.push(await readArticle(file, site, now, paths, store));
    options.onFile?.(files.length, found.files.length);
  }
  const articles = files.flatMap(({ article }) => (article ? [article] : []));
  const problems = [
    ...strayEntries(paths),
    ...sections.problems,
    ...authors.problems,
    ...series.problems,
    ...pages.problems,
    ...found.problems,
    ...files.flatMap((file) => file.problems),
  ];
  for (const field of ['logo', 'sharePicture'] as const) {
    const name = site[field];
    if (name === undefined || existsSync(path.join(paths.root, 'public', name))) continue;
    const message = `الملف «${name}» غير موجود في public.`;
    const remedy = 'ضع الملف في مجلد public أو صحّح الاسم.';
    problems.push({ severity: 'error', file: 'content/site.yaml', field, message, remedy });
  }
  const lines = new Map([
    ...files.flatMap(({ article, refers, lineOf }) => {
      const file = article?.file ?? refers?.file;
      return file !== undefined && lineOf ? [[file, lineOf] as const] : [];
    }),
    ...pages.pages.map(({ file }) => [file, lineInFile(sourcePath(file, paths), file)] as const),
  ]);
  const lineOf: LineOfField = (file, field) => lines.get(file)?.([field]);
  // A name is known though its file has a fault: one fault must not be told as many.
  const broken = new Set(
    found.files.filter((_file, index) => files[index]?.article === undefined).map(slugOfFile),
  );
  const known = {
    sections: sections.names,
    authors: authors.names,
    series: series.names,
    pages: pages.pages,
    broken,
    faulty: files.flatMap(({ refers }) => refers ?? []),
  };
  problems.push(...resolveReferences(articles, known, lineOf), ...policyProblems(site, pages.pages));
  for (const [index, item] of [...site.navigation, ...site.footer].entries()) {
    if (!('section' in item) || sections.names.includes(item.section)) continue;
    problems.push({
      severity: 'error',
      file: 'content/site.yaml',
      field: index < site.navigation.length ? 'navigation' : 'footer',
      message: `«${item.section}» ليس قسما معروفا.`,
      remedy: `الأقسام: ${sections.names.join('، ')}`,
    });
  }
  if (!hasErrors(problems) && articles.length !== found.files.length) {
    throw new Error(`files counted: ${found.files.length}, articles read: ${articles.length}`);
  }
  const bodies = files.flatMap(({ bodyLine, live }, index) =>
    bodyLine === undefined ? [] : [{ file: displayPath(found.files[index] ?? '', paths), bodyLine, live }],
  );
  const byOrder = (a: Section, b: Section) => a.order - b.order || (a.slug < b.slug ? -1 : 1);
  return {
    content: {
      site,
      sections: sections.entries.sort(byOrder),
      authors: authors.entries,
      series: series.entries,
      articles,
      pages: pages.pages,
      bodies: [...bodies, ...pages.pages],
    },
    problems,
  };
}
