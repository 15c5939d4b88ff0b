/** Leads who comes to `/?p=12`, a former address by number, to the story; asks for nothing where there is no number. */
async function follow(): Promise<void> {
  const number = new URLSearchParams(location.search).get('p');
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
