import type { BreakingItem } from '../articles/breaking.ts';
import { isolatedNodes } from './bidi.client.ts';

/** Under this name the session remembers the stories whose strip the reader has closed. */
const CLOSED = 'nashra-breaking-closed';

/** The closed stories; none where storage is closed to us. */
function closedStories(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(CLOSED) ?? '[]') as string[];
  } catch {
    return [];
  }
}

/** Remembers closed stories for this session, where that is possible. */
function rememberClosed(hrefs: readonly string[]): void {
  try {
    sessionStorage.setItem(CLOSED, JSON.stringify(hrefs));
  } catch {
    // Closed for this page only.
  }
}

/** One line of the strip. The headline is set as text, never as HTML. */
function line(item: BreakingItem): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = item.href;
  link.append(...isolatedNodes(item.title));
  entry.append(link);
  return entry;
}

/**
 * Shows the newest breaking stories on a page of any age, and lowers each on time even when nobody rebuilds the site.
 */
export function showBreaking(items: readonly BreakingItem[]): void {
  const strip = document.querySelector<HTMLElement>('[data-breaking]');
  const list = strip?.querySelector('ul');
  if (!strip || !list) return;
  let closed = closedStories();

  const show = (): void => {
    const current = items.filter(
      (item) => Date.parse(item.until) > Date.now() && !closed.includes(item.href),
    );
    strip.hidden = current.length === 0;
    list.replaceChildren(...current.map(line));
    const next = Math.min(...current.map((item) => Date.parse(item.until)));
    // A timer holds at most 2^31 - 1 milliseconds.
    if (Number.isFinite(next)) setTimeout(show, Math.min(next - Date.now() + 500, 2_147_000_000));
  };
  strip.querySelector('button')?.addEventListener('click', () => {
    closed = items.map((item) => item.href);
    rememberClosed(closed);
    show();
  });
  show();
}
