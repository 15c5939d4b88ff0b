import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ProjectPaths } from '../paths.ts';
import { namesIn } from './changed-files.ts';

/** What the next commit would hold of the content, in a folder of its own. */
export interface Staged {
  /** The project's paths with that folder as the content; the repository is still the author's. */
  paths: ProjectPaths;
  /** What the commit changes of the content: absolute paths in that folder. Deleted files are none. */
  files: string[];
  /** Whether the commit takes files of the content away, by deleting or renaming, which can break any other. */
  removes: boolean;
}

/** Signals that end a run in the midst of it; their exit codes are 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs git in a folder. Of what a hook's environment says only the index is heeded: `git commit -a` and
 * `git commit FILE` make one of their own (githooks(5)); the rest would lead away from the folder.
 */
function git(folder: string, args: readonly string[], input?: string): string {
  const { GIT_INDEX_FILE: index, ...others } = process.env;
  const own = Object.entries(others).filter(([name]) => !name.startsWith('GIT_'));
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...Object.fromEntries(own),
      GIT_OPTIONAL_LOCKS: '0',
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
    },
    ...(input !== undefined && { input }),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0] ?? ''}: ${stderr}`);
  return stdout;
}

/** Names by their status, of a diff with `--name-status -z`. */
function statuses(output: string): Map<string, string> {
  const said = namesIn(output);
  return new Map(said.flatMap((one, at) => (at % 2 === 0 ? [[said[at + 1] ?? '', one] as const] : [])));
}

/** Puts a file into the export as a hard link, or, where the disk has none, as a copy; false where there is none. */
function place(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    copyFileSync(from, to);
    return true;
  }
}

/**
 * Fills a folder with the content as the index has it. A file that lies in the author's folder with the same bytes is
 * linked, the others are written by git: ten thousand stories take about half a second.
 * @param top the repository's folder
 * @param content the content's folder, within it
 */
function fill(folder: string, top: string, content: string): void {
  const within = ['--', content];
  const differing = statuses(git(top, ['diff-files', '--no-renames', '--name-status', '-z', ...within]));
  const made = new Set<string>();
  const written: string[] = [];
  for (const entry of new Set(namesIn(git(top, ['ls-files', '-v', '-z', '--full-name', ...within])))) {
    // «H name»; another letter is a file whose state git does not look at (git-ls-files(1), -t and -v).
    const [tag, name] = [entry.charAt(0), entry.slice(2)];
    const status = differing.get(name);
    // `git add --intent-to-add`: not in the commit.
    if (status === 'A') continue;
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (tag !== 'H' || status !== undefined || !place(path.join(top, name), target)) written.push(name);
  }
  if (written.length > 0)
    git(
      top,
      ['checkout-index', '-z', '--stdin', '--force', `--prefix=${folder}/`],
      `${written.join('\0')}\0`,
    );
}

/**
 * Puts what the next commit would hold of the content into a folder in the cache, which is taken away when the process
 * ends, by whichever way; what a killed one left is taken away first, so the caller holds the cache (holdBuild).
 * @returns undefined where there is no repository
 */
export function exportStaged(paths: ProjectPaths): Staged | undefined {
  let top: string;
  let prefix: string;
  try {
    top = git(paths.content, ['rev-parse', '--show-toplevel']).replace(/\n$/u, '');
    prefix = git(paths.content, ['rev-parse', '--show-prefix']).replace(/\n$/u, '');
  } catch {
    return undefined;
  }
  const folder = path.join(paths.cache, 'staged');
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  remove();
  process.once('exit', remove);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  const content = path.resolve(folder, prefix);
  mkdirSync(content, { recursive: true });
  const pathspec = prefix === '' ? '.' : prefix;
  fill(folder, top, pathspec);
  // Against an empty tree where there is no commit yet (git-diff(1), --cached).
  const changes = statuses(
    git(top, ['diff', '--cached', '--no-renames', '--name-status', '-z', '--', pathspec]),
  );
  const files = [...changes].flatMap(([name, status]) => (status === 'D' ? [] : [path.join(folder, name)]));
  return {
    paths: { ...paths, content, tracked: paths.content },
    files: files.sort(),
    removes: [...changes.values()].includes('D'),
  };
}
