/** Parts that are held: about 60 MB of Arabic mark-up; an archive beyond that begins anew. */
const MOST = 24_000;

const parts = new Map<string, string>();

/** HTML of parts that stand on many pages, by a name that holds all they show: see Once.astro. */
export const made = {
  get: (name: string): string | undefined => parts.get(name),
  set: (name: string, html: string): void => {
    if (parts.size >= MOST) parts.clear();
    parts.set(name, html);
  },
};
