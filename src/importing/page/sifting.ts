import type { KnownWords, PageDate, Tell } from './story.ts';
import type { Block } from './blocks.ts';

/** What the lines of a page have told so far, and the lines that are left. */
export interface Sifting {
  /** What is still thought to be the story. */
  blocks: Block[];
  /** The headline, when it is known or found. */
  title: string | undefined;
  kicker: string | undefined;
  published: PageDate | undefined;
  updated: PageDate | undefined;
  sections: string[];
  bylines: string[];
  source: string | undefined;
  place: string | undefined;
  tags: string[];
  /** Lines that were taken for furniture of the page: told, since one of them may be a sentence after all. */
  dropped: string[];
  known: KnownWords;
  /** The import's moment, milliseconds UTC. */
  now: number;
  tell: Tell;
}

/** What is asked while lines are looked at. */
export type SiftContext = Pick<Sifting, 'known' | 'now' | 'tell'>;

/** A page before its lines are looked at. @param title the headline, where the page's own data name it */
export function newSifting(
  blocks: Block[],
  { known, now, tell }: SiftContext,
  title: string | undefined,
): Sifting {
  return {
    ...{ blocks, known, now, tell, title, kicker: undefined, published: undefined, updated: undefined },
    ...{ sections: [], bylines: [], source: undefined, place: undefined, tags: [], dropped: [] },
  };
}

/** Names the source; a second one that differs is told. */
export function setSource(sifting: Sifting, source: string): void {
  if (sifting.source === undefined) sifting.source = source;
  else if (
    sifting.source !== source &&
    !sifting.source.includes(source) &&
    !source.includes(sifting.source)
  ) {
    sifting.tell('claims-differ', `source: ${sifting.source} ≠ ${source}`);
  }
}
