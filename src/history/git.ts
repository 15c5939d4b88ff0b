import { spawnSync } from 'node:child_process';

/** Bytes that one answer of git's may have. */
const MOST = 1 << 30;

/** What is wanted of git's own settings: nothing of the machine's may change what a build says. */
const SETTINGS = ['core.quotePath=false', 'log.showSignature=false', 'diff.renameLimit=1000'];

/** The environment without what a hook of git's sets, which would lead to another repository. */
function environment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  // A partial clone must not fetch in the midst of a build; then something is missing, and no history is shown.
  return {
    ...env,
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/**
 * Runs git in a folder.
 * @returns what it says, or undefined when it fails or is not there
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const settings = SETTINGS.flatMap((one) => ['-c', one]);
  const { status, stdout } = spawnSync('git', [...settings, ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: MOST,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}

/**
 * What there is to read: a repository with its whole history; one that was cloned without it (`--depth`), of which
 * nothing is shown, since a part would be told as the whole; or none that git knows, or without any commit.
 */
export type GitState =
  { kind: 'whole'; head: string; prefix: string } | { kind: 'shallow' } | { kind: 'none' };

/**
 * Looks at the repository that a folder lies in.
 * @param folder absolute; it may be the whole repository or a part of it
 */
export function gitState(folder: string): GitState {
  const said = git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD']);
  const [shallow, prefix, head] = said?.toString('utf8').split('\n') ?? [];
  if (prefix === undefined || !head) return { kind: 'none' };
  return shallow === 'true' ? { kind: 'shallow' } : { kind: 'whole', head, prefix };
}

/**
 * Reads files of any commit, in one process.
 * @param blobs their object names
 * @returns their bytes; undefined when any is missing, as in a partial clone
 */
export function readBlobs(folder: string, blobs: readonly string[]): Map<string, Buffer> | undefined {
  const found = new Map<string, Buffer>();
  if (blobs.length === 0) return found;
  const said = git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (!said) return undefined;
  let at = 0;
  for (const blob of blobs) {
    // `<object> blob <bytes>`, the bytes, a line's end (git-cat-file(1), "BATCH OUTPUT").
    const end = said.indexOf(10, at);
    const [, type, length] = said.toString('latin1', at, end).split(' ');
    if (type !== 'blob') return undefined;
    at = end + 1 + Number(length);
    found.set(blob, said.subarray(end + 1, at));
    at += 1;
  }
  return found;
}
