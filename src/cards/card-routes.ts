import { edition } from '../articles/edition.ts';
import { newsroom } from '../articles/newsroom.ts';
import { projectPaths } from '../paths.ts';
import { site } from '../site.ts';
import { cardName, cardStyleOf, type Card } from './card.ts';
import { allCards } from './page-cards.ts';

/** What the routes of share pictures share in `npm run dev`; a build writes them itself (publish-files.ts). */

/** A share picture's route. */
export interface CardProps extends Record<string, unknown> {
  card: Card;
}

/** The share pictures with an ending, `.png` or `.jpg`, of what is shown now; none in a build. */
export async function cardRoutes(ending: string) {
  if (edition()) return [];
  const style = cardStyleOf(site(), projectPaths());
  const named = new Map(allCards(await newsroom(), site()).map((card) => [cardName(card, style), card]));
  return [...named]
    .filter(([name]) => name.endsWith(ending))
    .map(([name, card]) => ({ params: { name: name.slice(0, -ending.length) }, props: { card } }));
}

/** A share picture, drawn when it is asked for. */
export async function cardResponse({ card }: CardProps, type: string): Promise<Response> {
  // The pages of a build tell its address only: what draws is not loaded with them.
  const { cardBytes } = await import('./draw-card.ts');
  const bytes = await cardBytes(card, cardStyleOf(site(), projectPaths()), projectPaths());
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
