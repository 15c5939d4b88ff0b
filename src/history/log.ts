import { git } from './git.ts';

/** What a commit did to a file. */
export interface FileChange {
  /** Added, changed, renamed (and maybe changed), deleted. */
  kind: 'A' | 'M' | 'R' | 'D';
  /** Path from the content folder. */
  path: string;
  /** Its path before it was renamed. */
  from?: string;
  /** The object that holds its bytes now. */
  blob: string;
}

/** A commit that touched articles. */
export interface Commit {
  /** When its author made it, milliseconds UTC. */
  atMs: number;
  /** The author's name. */
  author: string;
  /** Whether it says that it only mends spelling: `[typo]` in its message. */
  isTypo: boolean;
  /** What it did. */
  files: FileChange[];
}

/** How alike two files must be, in percent, for one to be the other renamed: front matter alone makes any two alike. */
const ALIKE = 60;

/** Before each commit; no message, name or path can hold it, since git ends them with a NUL. */
const HEADER = '\u0001';

/** The mark of a commit that is no update. */
const TYPO = /\[typo\]/iu;

/** The commits of git's answer. */
function parseLog(text: string): Commit[] {
  const commits: Commit[] = [];
  // Names are compared as the loader has them: macOS writes marks apart from their letters.
  const tokens = text.split('\0');
  const pathAt = (at: number) => (tokens[at] ?? '').normalize('NFC');
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').replace(/^\n+/u, '');
    if (token.startsWith(HEADER)) {
      const [seconds, author = '', ...message] = token.slice(1).split('\n');
      const isTypo = TYPO.test(message.join('\n'));
      commits.push({ atMs: Number(seconds) * 1000, author, isTypo, files: [] });
    } else if (token.startsWith(':')) {
      // `:<mode> <mode> <object> <object> <status>`, then one path, or two of a rename (git-diff(1), "RAW OUTPUT FORMAT").
      const [, mode = '', , blob = '', status = ''] = token.slice(1).split(' ');
      const first = pathAt((at += 1));
      const isRename = status.startsWith('R');
      const path = isRename ? pathAt((at += 1)) : first;
      // What is no plain file, such as a link, is no article.
      const kind =
        !mode.startsWith('100') || status === 'D' ? 'D' : isRename ? 'R' : status === 'A' ? 'A' : 'M';
      commits.at(-1)?.files.push({ kind, path, blob, ...(isRename && { from: first }) });
    }
  }
  return commits;
}

/**
 * The commits that touched articles, oldest first, in one process of git's. Along the first parents only: what was
 * written on a branch became public when the branch was merged, as one change.
 * @param folder the content folder
 * @param head the newest commit
 * @param since the newest commit that is known already; all when undefined
 * @returns undefined when git fails
 */
export function readLog(folder: string, head: string, since: string | undefined): Commit[] | undefined {
  const range = since === undefined ? head : `${since}..${head}`;
  const said = git(folder, [
    ...['log', '--first-parent', '-m', '--reverse', '--no-notes', '--no-mailmap', '--encoding=UTF-8'],
    ...['--raw', '--no-abbrev', `-M${String(ALIKE)}%`, '-z', '--relative'],
    ...[`--format=%x01%at%n%an%n%B`, range, '--', 'articles'],
  ]);
  return said && parseLog(said.toString('utf8'));
}

/** Whether a commit is among the first parents of another: then only what lies between them is new. */
export function isEarlier(folder: string, earlier: string, head: string): boolean {
  const said = git(folder, ['rev-list', '--first-parent', '--parents', '--reverse', `${earlier}..${head}`]);
  const [, parent] = said?.toString('latin1').split('\n')[0]?.split(' ') ?? [];
  return parent === earlier;
}
