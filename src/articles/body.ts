import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, StandingPage } from './article.ts';
import { digestOf } from '../digest.ts';
import { DiskCache } from '../disk-cache.ts';
import { bodyFrom } from '../loading/front-matter.ts';
import { readTextFile } from '../loading/text-file.ts';
import type { ProjectPaths } from '../paths.ts';
import { ContentError } from '../problems.ts';
import { renderMarkdown, type Rendered } from '../markdown/render.ts';

/** Sources that decide what a rendering looks like. */
const RENDERER = ['src/markdown', 'src/arabic', 'src/pictures', 'src/labels.ts', 'package-lock.json'];

let version: string | undefined;

/** A digest of the renderer's own sources: when they change, nothing cached is used. */
function rendererVersion(root: string): string {
  if (version) return version;
  const digests: string[] = [];
  for (const name of RENDERER) {
    const whole = path.join(root, name);
    const files = name.includes('.') ? [whole] : readdirSync(whole).map((one) => path.join(whole, one));
    for (const file of files.sort()) digests.push(digestOf(readFileSync(file)));
  }
  version = digestOf(digests.join());
  return version;
}

/** Whether a cached rendering still fits the files beside the article. */
function stillFits(rendered: Rendered, paths: ProjectPaths): boolean {
  const sources = [
    ...rendered.pictures.map(({ file, digest }) => ({ file, digest })),
    ...rendered.media.map(({ file, name }) => ({ file, digest: path.parse(name).name })),
  ];
  try {
    return sources.every(
      ({ file, digest }) => digestOf(readFileSync(path.join(paths.content, file))) === digest,
    );
  } catch {
    return false;
  }
}

/** Whether a parsed cache entry has the shape of a rendering. */
function isRendered(value: unknown): value is Rendered {
  const entry = value as Partial<Rendered> | undefined;
  return typeof entry?.html === 'string' && typeof entry.text === 'string' && Array.isArray(entry.pictures);
}

/** The absolute path of a source from its shown name, `content/…`. */
export function sourcePath(shown: string, paths: ProjectPaths): string {
  return path.join(paths.content, ...shown.split('/').slice(1));
}

/**
 * The rendered body of an article or standing page: from the cache when source, renderer and pictures are unchanged.
 * Renderings with problems are not cached, so that every run tells them.
 * @param base the site's base path, with both slashes
 * @throws ContentError when the source can no longer be read
 */
export async function renderBody(
  source: Pick<Article | StandingPage, 'file' | 'bodyLine'>,
  base: string,
  paths: ProjectPaths,
): Promise<Rendered> {
  const file = sourcePath(source.file, paths);
  const text = readTextFile(file, source.file);
  if ('problem' in text) throw new ContentError([text.problem]);
  const body = bodyFrom(text.text, source.bodyLine, source.file);
  if (typeof body !== 'string') throw new ContentError([body.problem]);

  const cache = new DiskCache(path.join(paths.cache, 'markdown'));
  const where = path.dirname(path.relative(paths.content, file));
  const key = digestOf([rendererVersion(paths.root), base, where, body].join('\0'), 32);
  const known = cache.readJson(`${key}.json`);
  if (isRendered(known) && stillFits(known, paths)) return known;
  const rendered = await renderMarkdown(body, {
    file: source.file,
    folder: path.dirname(file),
    bodyLine: source.bodyLine,
    base,
    folders: paths,
  });
  if (rendered.problems.length === 0) cache.write(`${key}.json`, JSON.stringify(rendered));
  return rendered;
}
