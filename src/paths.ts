import path from 'node:path';

/**
 * Where things lie on disk. The defaults are the project's own folders; the environment moves them, so that a test
 * or an evaluation can build another newsroom's content with this code.
 */
export interface ProjectPaths {
  /** The project: where package.json is. */
  root: string;
  /** The newsroom's content (NASHRA_CONTENT). */
  content: string;
  /** Where git knows the content, when `content` is only a copy of it: what the next commit would hold. */
  tracked?: string;
  /** The built site (NASHRA_OUT). */
  out: string;
  /** What may be deleted at any time (NASHRA_CACHE). */
  cache: string;
}

/** The paths of this run, absolute. The project is the working directory, as npm sets it for its scripts. */
export function projectPaths(env: NodeJS.ProcessEnv = process.env): ProjectPaths {
  const root = process.cwd();
  const at = (name: string, fallback: string) => path.resolve(root, env[name] ?? fallback);
  return {
    root,
    content: at('NASHRA_CONTENT', 'content'),
    out: at('NASHRA_OUT', 'dist'),
    cache: at('NASHRA_CACHE', '.cache'),
  };
}

/** A file's name for a reader: relative to the project, with forward slashes; outside it, `content/…` as it is meant. */
export function displayPath(file: string, paths: ProjectPaths): string {
  const relative = path.relative(paths.content, file);
  return ['content', ...relative.split(path.sep)].filter((part) => part !== '').join('/');
}
