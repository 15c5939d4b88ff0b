import type { ProjectPaths } from '../paths.ts';
import { layOut, type Paragraph } from './diff-layout.ts';
import type { ArticleChange } from './history.ts';
import { openTexts } from './store.ts';
import type { VersionText } from './version-text.ts';
import { changedWords, diffWords } from './word-diff.ts';

/** What changed in one part of an article. */
export interface ChangedPart {
  /** Which part. */
  name: keyof VersionText;
  /** What is shown of it. */
  paragraphs: Paragraph[];
}

const PARTS = ['title', 'summary', 'body'] as const;

/** Opened once for the pages of a build, whose texts were all written before. */
let texts: ReturnType<typeof openTexts> | undefined;

/** What a change did to each part of an article, those it left alone left out. */
export function changedParts({ before, after }: ArticleChange, paths: ProjectPaths): ChangedPart[] {
  texts ??= openTexts(paths);
  const [old, current] = [texts(before), texts(after)];
  return PARTS.flatMap((name) => {
    const runs = diffWords(old[name], current[name]);
    return runs.every(({ kind }) => kind === 'same') ? [] : [{ name, paragraphs: layOut(runs) }];
  });
}

/** How many words a change added and removed. */
export function wordsChanged({ before, after }: ArticleChange, read: (name: string) => VersionText): number {
  const [old, current] = [read(before), read(after)];
  return PARTS.reduce((sum, name) => sum + changedWords(diffWords(old[name], current[name])), 0);
}
