import type { BreakingItem } from '../articles/breaking.ts';
import type { EditionLine } from '../edition-lines.ts';

/** What a page of any age asks for: a small static file that each build writes. */
export interface Fresh {
  /** Breaking stories, newest first. */
  items: BreakingItem[];
  /** The masthead's date, today's and the coming days', oldest first. */
  editions: EditionLine[];
}

/** The newest of it, or undefined when it cannot be had. */
export async function askFresh(): Promise<Fresh | undefined> {
  const address = document.querySelector<HTMLElement>('[data-breaking]')?.dataset.breaking;
  if (address === undefined) return undefined;
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Fresh) : undefined;
  } catch {
    return undefined;
  }
}
