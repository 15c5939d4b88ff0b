import type { Fate } from './fate.ts';

/** What is to be done with one item, decided before anything is written. */
export interface Plan {
  /** Its identity in the ledger. */
  key: string;
  fate: Fate;
  /** Milliseconds UTC; where there was no date, one that is plainly none of the story's. */
  dateMs: number;
  hasDate: boolean;
  /** The address's last part. */
  slug: string;
  /** The path it is to have; of a renamed file the one it has. */
  path: string;
  /** Whether a file that no import knows has one of its addresses: it was renamed, or written by hand. */
  held: boolean;
}
