import type { VFile } from 'vfile';
import type { ProjectPaths } from '../paths.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Problem } from '../problems.ts';
import type { LiveCoverage } from './live-time.ts';
import type { LiveHeadingNode } from './live-updates.ts';

/** A sound or moving picture that is copied as it is. */
export interface MediaFile {
  /** Path of the source from the content folder. */
  file: string;
  /** Name under /media/, made from the content. */
  name: string;
}

/** What the renderer must know of the file it renders. */
export interface RenderContext {
  /** The source's shown name, for problems. */
  file: string;
  /** The folder that pictures are named from, absolute. */
  folder: string;
  /** The line of the file on which the Markdown begins, from 1. */
  bodyLine: number;
  /** The site's base path, with both slashes: `/` or `/news/`. */
  base: string;
  /** Whether pictures come in one width: see src/pictures/variants.ts. */
  reduced: boolean;
  /** Set where the body is live coverage, whose headings may begin updates: src/markdown/live-updates.ts. */
  live?: LiveCoverage | undefined;
  /** The content folder (pictures outside it are refused) and the cache folder, absolute. */
  folders: Pick<ProjectPaths, 'content' | 'cache'>;
}

/** What one rendering found on its way; the plugins fill it. */
export interface Findings {
  /** Pictures of the body, in order. */
  pictures: Picture[];
  /** Videos of the body. */
  media: MediaFile[];
  /** What an author must mend. */
  problems: Problem[];
}

/** Context and findings together, as each plugin gets them. */
export interface Rendering extends RenderContext, Findings {
  /** Whether the body holds HTML. */
  rawHtml: boolean;
  /** Headings that begin updates of live coverage, in order. */
  updates: LiveHeadingNode[];
}

/** The rendering that a file is part of: processors are made once, and so know no file. */
export function renderingOf(file: VFile): Rendering {
  return (file.data as { rendering: Rendering }).rendering;
}

/** Adds a problem at a line of the body. */
export function complain(
  rendering: Rendering,
  severity: Problem['severity'],
  bodyLine: number | undefined,
  message: string,
  remedy: string,
): void {
  const line = bodyLine === undefined ? undefined : bodyLine + rendering.bodyLine - 1;
  rendering.problems.push({ severity, file: rendering.file, line, message, remedy });
}
