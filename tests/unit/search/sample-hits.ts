import type { Hit } from '../../../src/search/archive.client.ts';
import type { FormHits, Term } from '../../../src/search/rank.ts';

/** A story that has a word once, far from its beginning, with what a test adds. */
export const hit = (story: number, more: Partial<Hit> = {}): Hit => ({
  story,
  share: 0.5,
  places: [100],
  inHeadline: false,
  inAbout: false,
  ...more,
});

/** The stories of a form. */
export const form = (weight: number, ...hits: Hit[]): FormHits => ({ weight, isGuess: false, hits });

/** The stories of what may be meant. */
export const guess = (weight: number, ...hits: Hit[]): FormHits => ({ weight, isGuess: true, hits });

/** A word that is found as it was asked for. */
export const term = (...hits: Hit[]): Term => ({ stories: hits.length, forms: [form(1, ...hits)] });

/** Stories of the archive. */
export const ALL = 1000;

/** Stories are numbered in the order of their dates. */
export const AGES = new Map(Array.from({ length: ALL }, (_, story) => [story, story]));
