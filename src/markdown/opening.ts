/** How long an opening may be, in characters: search engines and messengers cut longer descriptions themselves. */
const LONGEST = 200;

/**
 * The first words of a plain text, cut between two of them: what a page is described by that has no summary.
 * @returns undefined when there are no words
 */
export function openingOf(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return undefined;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}
