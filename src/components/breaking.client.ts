import type { BreakingItem } from '../articles/breaking.ts';

/** Under this name the session remembers which strip the reader has closed. */
const CLOSED = 'nashra-breaking-closed';

/** One line of the strip. The headline is set as text, never as HTML. */
function line(item: BreakingItem): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = item.href;
  link.textContent = item.title;
  entry.append(link);
  return entry;
}

/**
 * Asks for the newest breaking stories (a small static file), so that old pages show them too, and lowers each on time
 * even when nobody rebuilds the site.
 */
export async function showBreaking(): Promise<void> {
  const strip = document.querySelector<HTMLElement>('[data-breaking]');
  const list = strip?.querySelector('ul');
  if (!strip?.dataset.breaking || !list) return;
  const response = await fetch(strip.dataset.breaking).catch(() => undefined);
  if (!response?.ok) return;
  const items = (await response.json()) as BreakingItem[];

  const show = (): void => {
    const current = items.filter((item) => Date.parse(item.until) > Date.now());
    const key = current.map((item) => item.href).join(' ');
    let closed = false;
    try {
      closed = sessionStorage.getItem(CLOSED) === key;
    } catch {
      // Storage can be closed to us: the strip shows.
    }
    strip.hidden = current.length === 0 || closed;
    list.replaceChildren(...current.map(line));
    strip.querySelector('button')?.addEventListener('click', () => {
      strip.hidden = true;
      try {
        sessionStorage.setItem(CLOSED, key);
      } catch {
        // Closed for this page only.
      }
    });
    const next = Math.min(...current.map((item) => Date.parse(item.until)));
    // A timer holds at most 2^31 - 1 milliseconds.
    if (Number.isFinite(next)) setTimeout(show, Math.min(next - Date.now() + 500, 2_147_000_000));
  };
  show();
}
