import { stripMarks } from '../arabic/fold.ts';
import { wordsOf } from '../arabic/words.ts';
import type { Archive } from './archive.client.ts';
import type { Expanded } from './expand.ts';
import type { Ranked } from './rank.ts';

/** What is asked of the archive. */
type Known = Pick<Archive, 'meta' | 'hits' | 'story'>;

/** A word, which is letters, digits and marks, where it is not part of another. */
function wholeWord(word: string): RegExp {
  const literal = word.replace(/[,٬.]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'u');
}

/**
 * The query with its mistyped words as a story of the archive spells them: only where a story has them beside all the
 * other words.
 */
export async function suggestionFor(
  query: string,
  expanded: readonly Expanded[],
  ranked: readonly Ranked[],
  archive: Known,
): Promise<string | undefined> {
  const complete = new Set(ranked.filter(({ share }) => share === 1).map(({ story }) => story));
  let suggested = query.trim();
  for (const { asked, meant } of expanded) {
    if (meant === undefined) continue;
    const hits = await archive.hits(meant);
    if (!hits.some(({ story }) => complete.has(story))) return undefined;
    const spelling = await spellingOf(meant, archive);
    suggested = suggested.replace(wholeWord(asked.typed), () => spelling);
  }
  return suggested === query.trim() ? undefined : suggested;
}

/** A folded word as the story that is most about it spells it. */
async function spellingOf(word: string, archive: Known): Promise<string> {
  const [hit] = await archive.hits(word);
  if (!hit) return word;
  const { content, meta } = await archive.story(archive.meta.ids[hit.story] ?? '');
  const text = `${meta.title}\n${content}`;
  const found = wordsOf(text).find((one) => one.word === word);
  return found ? stripMarks(text.slice(found.start, found.end)) : word;
}
