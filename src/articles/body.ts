import path from 'node:path';
import type { Article, StandingPage } from './article.ts';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { fileDigest } from '../file-digest.ts';
import { bodyFrom } from '../loading/front-matter.ts';
import { readTextFile } from '../loading/text-file.ts';
import type { MediaFile } from '../markdown/context.ts';
import type { LiveUpdate } from '../markdown/live-updates.ts';
import { Pack } from '../pack.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from '../pictures/picture.ts';
import { ContentError } from '../problems.ts';
import { renderMarkdown, type Rendered } from '../markdown/render.ts';
import { edition } from './edition.ts';

/** Sources that decide what a rendering looks like. */
const RENDERER = [
  'src/markdown',
  'src/arabic',
  'src/pictures',
  'src/clock.ts',
  'src/labels.ts',
  'package-lock.json',
];

/** What is known of a rendered body without reading its HTML: what checks, page keys and file lists ask for. */
export interface BodySummary {
  /** Name of the rendering where the build keeps it. */
  key: string;
  /** Digest of the HTML and the plain text. */
  digest: string;
  /** The first words of the plain text; undefined when it has none. */
  opening?: string | undefined;
  /** Pictures of the body, in order. */
  pictures: Picture[];
  /** Videos of the body. */
  media: MediaFile[];
  /** Addresses that the body links to and that may be ours: those below the base path, and those of files. */
  links: string[];
  /** Names of places in the body that a link may lead to. */
  anchors: string[];
  /** When the updates of live coverage were, and where they stand. */
  updates?: Pick<LiveUpdate, 'atMs' | 'line'>[] | undefined;
}

/** What a body is rendered of. */
export type BodyOf = Pick<Article | StandingPage, 'file' | 'bodyLine'> & Pick<Article, 'live'>;

/** What a source's rendering depends on besides its text. */
export interface RenderSettings {
  /** The site's base path, with both slashes. */
  base: string;
  /** Whether pictures come in one width: see src/pictures/variants.ts. */
  reduced: boolean;
}

/** Whether pictures and videos are still the files that were measured. */
export function sourcesFit(
  { pictures, media }: Pick<BodySummary, 'pictures' | 'media'>,
  paths: ProjectPaths,
): boolean {
  const current = (file: string) => fileDigest(path.join(paths.content, file));
  return (
    pictures.every(({ file, digest }) => current(file) === digest) &&
    media.every(({ file, name }) => current(file) === path.parse(name).name)
  );
}

/** Whether a parsed entry has the shape of a rendering. */
function isRendered(value: unknown): value is Rendered {
  const entry = value as Partial<Rendered> | undefined;
  return typeof entry?.html === 'string' && typeof entry.text === 'string' && Array.isArray(entry.pictures);
}

/** The absolute path of a source from its shown name, `content/…`. */
export function sourcePath(shown: string, paths: ProjectPaths): string {
  return path.join(paths.content, ...shown.split('/').slice(1));
}

/** The folder of the pack in which a build keeps its renderings. */
export function bodyFolder(paths: ProjectPaths): string {
  return path.join(paths.cache, 'bodies');
}

/**
 * Renders the body of an article or standing page.
 * @returns the rendering, and the name under which a build keeps it: a digest of all that it depends on
 * @throws ContentError when the source can no longer be read
 */
export async function renderBody(
  source: BodyOf,
  { base, reduced }: RenderSettings,
  paths: ProjectPaths,
): Promise<Rendered & { key: string }> {
  const file = sourcePath(source.file, paths);
  const text = readTextFile(file, source.file);
  if ('problem' in text) throw new ContentError([text.problem]);
  const body = bodyFrom(text.text, source.bodyLine, source.file);
  if (typeof body !== 'string') throw new ContentError([body.problem]);
  const rendered = await renderMarkdown(body, {
    file: source.file,
    folder: path.dirname(file),
    bodyLine: source.bodyLine,
    base,
    reduced,
    live: source.live,
    folders: paths,
  });
  const where = path.dirname(path.relative(paths.content, file));
  const files = [...rendered.pictures.map(({ digest }) => digest), ...rendered.media.map(({ name }) => name)];
  const parts = [
    codeDigest(paths.root, RENDERER),
    base,
    where,
    String(reduced),
    JSON.stringify(source.live ?? null),
    ...files,
    body,
  ];
  return { ...rendered, key: digestOf(parts.join('\0'), 32) };
}

/** The links of a body that may lead to pages or files of ours, from its HTML. */
function ownLinks(html: string, base: string): string[] {
  const found = new Set<string>();
  for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/gu)) {
    if (href.startsWith(base) || /^\.{1,2}\/.*\.md$/u.test(href)) found.add(href);
  }
  return [...found];
}

/** The anchors of a body, from its HTML. */
function anchorsIn(html: string): string[] {
  return Array.from(html.matchAll(/ id="([^"]*)"/gu), ([, id = '']) => id);
}

/** What is kept of a rendering beside its cache entry. */
export function summarize(rendered: Rendered & { key: string }, base: string): BodySummary {
  const { key, html, text, opening, pictures, media } = rendered;
  return {
    key,
    digest: digestOf(`${html}\0${text}`),
    opening,
    pictures,
    media,
    links: ownLinks(html, base),
    anchors: anchorsIn(html),
    updates: rendered.updates?.map(({ atMs, line }) => ({ atMs, line })),
  };
}

let kept: Pack | undefined;

/**
 * The body as this build has rendered it: read by the name that the build's first step noted, without reading the source
 * again. In `npm run dev`, and should the entry have been taken away meanwhile, it is rendered.
 */
export async function bodyOf(source: BodyOf, base: string, paths: ProjectPaths): Promise<Rendered> {
  const current = edition();
  const summary = current?.bodies.get(source.file);
  if (summary) {
    kept ??= new Pack(bodyFolder(paths));
    const known = kept.readJson(summary.key);
    if (isRendered(known)) return known;
  }
  return renderBody(source, { base, reduced: current?.reduced.has(source.file) ?? false }, paths);
}
