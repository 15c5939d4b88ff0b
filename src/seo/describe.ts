/** How long a description may be, in characters; search engines and cards cut longer ones themselves. */
const LONGEST = 200;

/**
 * A description of a story without a summary: its first words, cut between two of them.
 * @returns undefined when the story has no words
 */
export function describe(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return undefined;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}
