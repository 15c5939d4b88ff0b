import type { Commit, FileChange } from './log.ts';

/** A text that a file had, from one commit on. */
export interface Version {
  /** The object that holds its bytes. */
  blob: string;
  /** When its author made the commit, milliseconds UTC. */
  atMs: number;
  /** The author's name. */
  author: string;
  /** Whether the commit only mends spelling. */
  isTypo: boolean;
}

/** The versions of each file that is there now, oldest first, by path from the content folder. */
export type Chains = Map<string, Version[]>;

/** The versions of a file after a commit. */
function extended(before: Chains, file: FileChange, commit: Commit): Version[] {
  const { atMs, author, isTypo } = commit;
  const known = file.kind === 'A' ? [] : (before.get(file.from ?? file.path) ?? []);
  if (known.at(-1)?.blob === file.blob) return known;
  return [...known, { blob: file.blob, atMs, author, isTypo }];
}

/**
 * Goes on with the versions of files: a renamed file takes its own with it; one that was deleted and written again begins
 * anew, since nobody knows whether it is the same story.
 * @param chains changed in place
 * @param commits oldest first
 */
export function extendChains(chains: Chains, commits: readonly Commit[]): void {
  for (const commit of commits) {
    const files = commit.files.filter(({ path }) => path.endsWith('.md'));
    // First what all become, then what is gone: two files may have changed their names for one another's.
    const next = files.map((file) => [file, extended(chains, file, commit)] as const);
    for (const { kind, path, from } of commit.files) chains.delete(kind === 'R' ? (from ?? path) : path);
    for (const [{ kind, path }, versions] of next) if (kind !== 'D') chains.set(path, versions);
  }
}
