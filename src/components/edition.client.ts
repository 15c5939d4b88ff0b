import type { DateStyle } from '../arabic/dates.ts';
import type { EditionLine } from '../edition-lines.ts';

const DAY = 86_400_000;

/** Today's date as the last build wrote it; worked out here when that build is too old. */
async function today(lines: readonly EditionLine[], style: string): Promise<string> {
  const line = lines.findLast(({ from }) => from <= Date.now());
  if (line && Date.now() - line.from < DAY) return line.text;
  const { formatEdition } = await import('../arabic/dates.ts');
  return formatEdition(Date.now(), JSON.parse(style) as DateStyle);
}

/** Prints today's edition date in the masthead: pages of the archive were made on another day. */
export async function showEdition(lines: readonly EditionLine[]): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-edition]');
  if (place?.dataset.edition) place.textContent = await today(lines, place.dataset.edition);
}
