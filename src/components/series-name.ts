import { fill, labels, ordinals } from '../labels.ts';
import { number } from '../site.ts';

/** What a part is called: «الجزء الثاني», and from the eleventh on «الجزء 11», since long ordinals are hard to read. */
export function partName(place: number): string {
  return fill(labels.part, ordinals[place - 1] ?? number(place));
}
