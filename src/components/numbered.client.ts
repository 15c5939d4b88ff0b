/** Leads who comes to `/?p=12` or `/?page_id=12`, former addresses by number, to what was there; asks for nothing where there is no number. */
async function follow(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const number = query.get('p') ?? query.get('page_id');
  const list = document.querySelector<HTMLElement>('[data-numbered]')?.dataset.numbered;
  if (number === null || list === undefined) return;
  const response = await fetch(list);
  const paths = (await response.json()) as Partial<Record<string, string>>;
  const path = Object.hasOwn(paths, number) ? paths[number] : undefined;
  // The old address is no place to come back to.
  if (path !== undefined) location.replace(path);
}

// Without the list the reader is on the home page, where every story can be found.
follow().catch(() => undefined);
