import { execFileSync } from 'node:child_process';

/** A real repository in a folder, whose commits are made at moments of the test's own. */
export interface Repository {
  /** Runs git in it. */
  git: (...args: string[]) => string;
  /** Merges a branch, never without a commit of its own. */
  merge: (branch: string, at: string) => void;
  /** Commits all that is there. */
  commit: (at: string, message?: string, author?: string) => void;
}

/** Makes a folder a repository. */
export function repository(folder: string): Repository {
  const run = (args: string[], more: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...more },
    });
  run(['init', '--quiet', '--initial-branch=main']);
  const signed = (at: string, name: string) =>
    Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, name],
        [`GIT_${role}_EMAIL`, 'desk@example.org'],
        [`GIT_${role}_DATE`, at],
      ]),
    ) as NodeJS.ProcessEnv;
  return {
    git: (...args) => run(args),
    merge: (branch, at) => {
      run(['merge', '--quiet', '--no-ff', '-m', 'دمج', branch], signed(at, 'هدى المحررة'));
    },
    commit: (at, message = 'تعديل', author = 'هدى المحررة') => {
      const env = signed(at, author);
      run(['add', '--all'], env);
      run(['commit', '--quiet', '--allow-empty', '-m', message], env);
    },
  };
}
