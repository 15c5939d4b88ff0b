import type { Version } from './chains.ts';

/** What a version says of itself. */
export interface VersionFacts {
  /** Its `date`, milliseconds UTC; null where it cannot be read, so that nothing was published of it. */
  dateMs: number | null;
  /** Whether it is a draft. */
  isDraft: boolean;
  /** Digest of its headline, summary and Markdown. */
  source: string;
}

/** A version that readers have seen. */
export interface PublishedVersion extends Version {
  /** Since when, milliseconds UTC. */
  fromMs: number;
}

/**
 * The versions of an article that readers have seen, oldest first. A version was public from the moment at which it was
 * written and due, by its own `date` and by the article's date today, until the next one was written: what was replaced
 * before it was due, what was a draft, and what was written before a story was put under embargo again, was not. Where
 * commits of one moment, or of a moment before the last one's, follow one another, only the last is taken.
 * @param facts what the versions say; undefined for one that could not be read
 * @param dateMs when the article was first published
 * @param now the build's moment
 */
export function publishedVersions(
  chain: readonly Version[],
  facts: (blob: string) => VersionFacts | undefined,
  dateMs: number,
  now: number,
): PublishedVersion[] {
  const seen: PublishedVersion[] = [];
  let onlyTypos = true;
  for (const [index, version] of chain.entries()) {
    onlyTypos &&= version.isTypo;
    const found = facts(version.blob);
    if (!found || found.isDraft || found.dateMs === null) continue;
    const fromMs = Math.max(version.atMs, found.dateMs, dateMs);
    const untilMs = chain[index + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    if (fromMs >= untilMs || fromMs > now) continue;
    // A version with the same words is the one before it.
    const last = seen.at(-1);
    const isSame = last !== undefined && facts(last.blob)?.source === found.source;
    if (!isSame) seen.push({ ...version, isTypo: onlyTypos, fromMs });
    onlyTypos = true;
  }
  return seen;
}
