import path from 'node:path';
import { labels } from '../labels.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { ProjectPaths } from '../paths.ts';
import { wordsMissing, wordsOf } from './html/words.ts';

/**
 * Renders what was written as the site will, and compares: every word of the source must be in it, and no other.
 * @param file from the content folder
 * @param words the words of the source
 * @returns words lost and added, and what the site's own checker will say of the body
 */
export async function roundTrip(
  file: string,
  markdown: string,
  words: readonly string[],
  base: string,
  paths: ProjectPaths,
): Promise<{ differ: string[]; problems: string[] }> {
  const rendered = await renderMarkdown(markdown, {
    file: `content/${file}`,
    folder: path.dirname(path.join(paths.content, file)),
    bodyLine: 1,
    base,
    reduced: false,
    folders: paths,
  });
  // A video shows a caption of our own where it has none.
  const text = rendered.html.includes('class="video"')
    ? rendered.text.replaceAll(labels.video, ' ')
    : rendered.text;
  const shown = wordsOf(text);
  const lost = wordsMissing(words, shown).map((word) => `-${word}`);
  const added = wordsMissing(shown, words).map((word) => `+${word}`);
  return {
    differ: [...lost, ...added],
    problems: rendered.problems.map(({ message }) => message),
  };
}
