import type { Published } from './published.ts';

/** What others are to be told of: complete addresses, in the order of the alphabet. */
export interface Changes {
  /** Feeds with something new in them. */
  feeds: string[];
  /** Stories that are new, were changed, or are no more. */
  stories: string[];
}

type Entries = Published['feeds'];

/** Addresses whose digests differ. @param gone whether those that are no more are among them */
function differing(now: Entries, before: Entries, gone: boolean): string[] {
  const found = Object.keys(now).filter((address) => now[address]?.digest !== before[address]?.digest);
  const lost = gone ? Object.keys(before).filter((address) => !(address in now)) : [];
  return [...found, ...lost].sort();
}

/** What changed between two publications. IndexNow wants to know of what is gone, too; a hub cannot fetch it. */
export function changesBetween(now: Published, before: Published): Changes {
  return {
    feeds: differing(now.feeds, before.feeds, false),
    stories: differing(now.stories, before.stories, true),
  };
}

/** What was published, updated or corrected at a moment or after it (milliseconds UTC). */
export function changesSince(now: Published, since: number): Changes {
  const recent = (entries: Entries) =>
    Object.keys(entries)
      .filter((address) => (entries[address]?.at ?? 0) >= since)
      .sort();
  return { feeds: recent(now.feeds), stories: recent(now.stories) };
}

/** The state after some of the changes were told: the others are told next time. */
export function stateAfter(now: Published, before: Published, told: Changes): Published {
  const after = (current: Entries, former: Entries, addresses: readonly string[]): Entries => {
    const entries = { ...former };
    for (const address of addresses) {
      const entry = current[address];
      if (entry) entries[address] = entry;
      else Reflect.deleteProperty(entries, address);
    }
    return entries;
  };
  const feeds = after(now.feeds, before.feeds, told.feeds);
  // Feeds that are no more have nobody to be told of them.
  for (const address of Object.keys(feeds))
    if (!(address in now.feeds)) Reflect.deleteProperty(feeds, address);
  return { feeds, stories: after(now.stories, before.stories, told.stories) };
}

/** A state in which some changes are yet to be told: what to begin with where nobody knows what was told. */
export function stateWithout(now: Published, changes: Changes): Published {
  const without = (entries: Entries, addresses: readonly string[]): Entries => {
    const apart = new Set(addresses);
    return Object.fromEntries(Object.entries(entries).filter(([address]) => !apart.has(address)));
  };
  return { feeds: without(now.feeds, changes.feeds), stories: without(now.stories, changes.stories) };
}
