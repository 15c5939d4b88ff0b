import { existsSync } from 'node:fs';
import path from 'node:path';
import { sourcePath, type BodySummary } from '../articles/body.ts';
import { topicsOf } from '../articles/topics.ts';
import { isPublished, published } from '../articles/visibility.ts';
import type { Content } from '../loading/content.ts';
import { readTextFile } from '../loading/text-file.ts';
import { HEADING_PREFIX } from '../markdown/anchors.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';

/** First parts of paths that the site fills by itself; what is below them is not judged here. */
const OF_THE_SITE = new Set(
  'archive search feeds corrections digest cards s pictures media assets pagefind _astro rss.xml atom.xml feed.json feed.css feeds.opml breaking.json robots.txt site.webmanifest 404'.split(
    ' ',
  ),
);

/** Everything of ours that a link may lead to. */
export interface LinkTargets {
  /** Addresses of stories, former ones of stories and pages, with their source and whether a reader finds it now. */
  stories: ReadonlyMap<string, { file: string; isPublic: boolean }>;
  /** Addresses of lists and standing pages; pages and feeds of a list lie below its own. */
  pages: ReadonlySet<string>;
  /** Anchors of a source's body, by its shown name. */
  anchors: ReadonlyMap<string, readonly string[]>;
  /** The project: what lies in its `public` folder is published as it is. */
  paths: ProjectPaths;
}

/** All that a link may lead to. */
export function linkTargets(
  content: Content,
  bodies: ReadonlyMap<string, BodySummary>,
  now: number,
  paths: ProjectPaths,
): LinkTargets {
  const { articles, sections, authors, series, pages } = content;
  const shown = published(articles, now);
  const stories = new Map<string, { file: string; isPublic: boolean }>();
  for (const { aliases, file } of [...articles, ...pages])
    for (const alias of aliases) stories.set(alias, { file, isPublic: true });
  for (const article of articles)
    stories.set(article.path, { file: article.file, isPublic: isPublished(article, now) });
  const known = [
    '/',
    '/series/',
    ...sections.map(({ slug }) => `/sections/${slug}/`),
    ...authors.map(({ slug }) => `/authors/${slug}/`),
    ...series.map(({ slug }) => `/series/${slug}/`),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...[...topicsOf(shown).values()].map(({ slug }) => `/topics/${slug}/`),
    ...shown.flatMap(({ path: at }) => [at.slice(0, 6), at.slice(0, 9)]),
  ];
  const anchors = new Map([...bodies].map(([file, body]) => [file, body.anchors]));
  return { stories, pages: new Set(known), anchors, paths };
}

/** A part of an address as letters; as it stands where it is not percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is wrong with a path, if anything. */
function faultOf(at: string, { stories, pages, paths }: LinkTargets): string | undefined {
  const story = stories.get(at);
  if (story) return story.isPublic ? undefined : `رابط إلى مقال لم يُنشر بعد: ${at}`;
  if (/^\/\d{4}\/\d{2}\/(?!\d{2}\/)[^/]+\/$/u.test(at)) return `رابط إلى مقال غير موجود: ${at}`;
  const [first = '', second] = at.slice(1).split('/');
  if (pages.has(at) || OF_THE_SITE.has(first) || /^sitemap[\w-]*\.xml$/u.test(first)) return undefined;
  if (second !== undefined && pages.has(`/${first}/${second}/`) && !/^\d+$/u.test(first)) return undefined;
  // Days of the archive are as their months; what they hold is not judged.
  if (/^\/\d{4}\/\d{2}\/\d{2}\/$/u.test(at) && pages.has(at.slice(0, 9))) return undefined;
  if (at.length > 1 && existsSync(path.join(paths.root, 'public', at))) return undefined;
  return stories.has(`${at}/`) || pages.has(`${at}/`)
    ? `عنوان بلا شرطة في آخره: ${at}`
    : `رابط إلى صفحة غير موجودة: ${at}`;
}

/** What is wrong with the anchor of a link to a story, if anything. */
function anchorFault(at: string, anchor: string, { stories, anchors }: LinkTargets): string | undefined {
  const ids = anchors.get(stories.get(at)?.file ?? '');
  if (!ids || anchor === '' || anchor.startsWith(':~:') || ids.includes(anchor)) return undefined;
  const meant = HEADING_PREFIX + anchor.toLowerCase();
  return ids.includes(meant)
    ? `العنوان الفرعي في ${at} رابطه #${meant} لا #${anchor}`
    : `لا عنوان فرعي «#${anchor}» في ${at}`;
}

/** The line of a file on which a link stands, from 1: the first that holds one of its spellings whole. */
function lineOf(file: string, spellings: readonly string[], paths: ProjectPaths): number | undefined {
  const source = readTextFile(sourcePath(file, paths), file);
  if ('problem' in source) return undefined;
  const whole = spellings.map((one) => `${RegExp.escape(one)}(?=[\\s)\\]"'>]|$)`).join('|');
  const index = source.text.split('\n').findIndex((line) => new RegExp(whole, 'u').test(line));
  return index < 0 ? undefined : index + 1;
}

/** Links of a body to pages, anchors and files that do not exist, or that no reader can see yet. */
export function linkProblems(
  { links }: Pick<BodySummary, 'links'>,
  file: string,
  base: string,
  targets: LinkTargets,
): Problem[] {
  const problems: Problem[] = [];
  for (const link of links) {
    const href = link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
    const [address = '', anchor = ''] = href.split('#');
    const isFile = /^\.{1,2}\/.*\.md$/u.test(href);
    const below = (address.split('?')[0] ?? '').slice(base.length);
    const at = `/${decoded(below)}`.normalize('NFC');
    const message = isFile
      ? `رابط إلى ملف لا إلى صفحة: ${href}`
      : (faultOf(at, targets) ?? anchorFault(at, decoded(anchor), targets));
    if (message === undefined) continue;
    const remedy = isFile ? 'اكتب عنوان المقال في الموقع، مثل /2022/09/slug/' : 'صحّح العنوان أو احذف الرابط.';
    const rest = href.slice(address.split('?')[0]?.length ?? 0);
    const spellings = isFile ? [href] : [`/${below}${rest}`, `${at}${decoded(rest)}`];
    const line = lineOf(file, spellings, targets.paths);
    problems.push({ severity: 'warning', file, line, rule: 'broken-link', message, remedy });
  }
  return problems;
}

/** Links of the navigation and the foot that lead nowhere. */
export function navigationProblems({ site }: Content, targets: LinkTargets): Problem[] {
  return (['navigation', 'footer'] as const).flatMap((field) =>
    site[field].flatMap((item): Problem[] => {
      if ('section' in item || !/^\/(?!\/)/u.test(item.href)) return [];
      const message = faultOf(decoded(item.href.split(/[?#]/u)[0] ?? '').normalize('NFC'), targets);
      const remedy = 'صحّح العنوان أو احذف الرابط.';
      const file = 'content/site.yaml';
      return message === undefined
        ? []
        : [{ severity: 'warning', file, field, rule: 'broken-link', message, remedy }];
    }),
  );
}
