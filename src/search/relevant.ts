import type { Ranked } from './rank.ts';

/** From so many stories with all the words on, those that lack some are left out; and from so many near ones, distant forms. */
const ENOUGH_SURE = 10;
const ENOUGH_NEAR = 30;

/** From this nearness on a story surely has all words, in forms of theirs. */
const SURE = 0.45;

/** From this nearness on a story has all words as asked for, but for their clitics. */
export const NEAR = 0.75;

/** Below this nearness a story has a word in a form that may be another word's. */
const DISTANT = 0.25;

/** Of what was asked for, by the words' rarity, the least that a story must have where few have all of it. */
const LEAST_SHARE = 0.5;

/** The ranked stories that are worth showing: as few as leave nothing out that may be meant. */
export function relevant(ranked: readonly Ranked[]): Ranked[] {
  const sure = ranked.filter(({ nearness }) => nearness >= SURE);
  if (sure.length < ENOUGH_SURE) return ranked.filter(({ share }) => share >= LEAST_SHARE);
  const complete = ranked.filter(({ share }) => share === 1);
  const near = complete.filter(({ nearness }) => nearness >= NEAR);
  return near.length < ENOUGH_NEAR ? complete : complete.filter(({ nearness }) => nearness >= DISTANT);
}
