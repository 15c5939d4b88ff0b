import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Runs git in a folder; undefined when it fails, as it does outside of a repository and without git. */
function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return undefined;
  }
}

/**
 * What is wrong where git is asked and there is no repository.
 * @param option what asked for it
 */
export function noRepository(option: string): { fault: string; remedy: string } {
  const remedy = `سمّ الملفات بدل ${option}، أو ابدأ مستودعا: git init`;
  return { fault: 'المجلد ليس في مستودع git، فلا يُعرف ما تغيّر.', remedy };
}

/** The names in what git says with `-z`, which quotes none. */
export function namesIn(output: string): string[] {
  return output.split('\0').filter((name) => name !== '');
}

const names = (output: string | undefined) => namesIn(output ?? '');

/**
 * The files of a folder that git says changed: staged, unstaged and untracked, and with `since` those that differ from
 * where the branch left that commit too (`git diff --merge-base`). Deleted files are none.
 * @param folder absolute
 * @returns absolute paths; or what is wrong, in Arabic
 */
export function changedFiles(
  folder: string,
  since?: string,
): { files: string[] } | { fault: string; remedy: string } {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.trim();
  if (top === undefined) {
    return noRepository('--changed');
  }
  const hasHead = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) !== undefined;
  const diff = ['diff', '--name-only', '--diff-filter=d', '--no-renames', '-z'];
  const found: string[] = [];
  if (since !== undefined) {
    // An option in its place would be read as one.
    if (
      since.startsWith('-') ||
      git(folder, ['rev-parse', '--verify', '--quiet', `${since}^{commit}`]) === undefined
    ) {
      const remedy = 'اكتب فرعا أو وسما أو إيداعا من المستودع، مثل --changed=main';
      return { fault: `لا يعرف git المرجع «${since}».`, remedy };
    }
    const output = git(folder, [...diff, '--merge-base', since, '--', '.']);
    // A shallow clone may lack the place where the branch left.
    found.push(...names(output ?? git(folder, [...diff, since, '--', '.'])));
  }
  if (hasHead) found.push(...names(git(folder, [...diff, 'HEAD', '--', '.'])));
  // Before the first commit everything is new.
  else found.push(...names(git(folder, ['ls-files', '-z', '--full-name', '--cached', '--', '.'])));
  found.push(
    ...names(git(folder, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--', '.'])),
  );
  return { files: [...new Set(found)].sort().map((name) => path.join(top, name)) };
}
