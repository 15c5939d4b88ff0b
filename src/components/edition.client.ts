import { formatEdition, type DateStyle } from '../arabic/dates.ts';

/** Prints today's edition date in the masthead: pages of the archive were made on another day. */
export function showEdition(): void {
  const place = document.querySelector<HTMLElement>('[data-edition]');
  if (!place?.dataset.edition) return;
  place.textContent = formatEdition(Date.now(), JSON.parse(place.dataset.edition) as DateStyle);
}
