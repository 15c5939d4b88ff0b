import { addresses } from '../addresses.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { cardName, cardStyleOf, type Card, type CardStyle } from '../cards/card.ts';
import { articleCard, listCards, listPath } from '../cards/page-cards.ts';
import { projectPaths } from '../paths.ts';
import { SHARE_SIZE } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';
import type { PageHead } from './head.ts';

/** A picture that stands for a page where it is shared. */
export interface SharePicture {
  /** Complete address. */
  url: string;
  /** What it shows. */
  alt: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

const known = new WeakMap<Newsroom, { style: CardStyle; lists: Map<string, Card> }>();

/** The style of the cards and the cards of lists, found once for a newsroom. */
function cardsOf(room: Newsroom) {
  let cards = known.get(room);
  if (!cards) {
    cards = { style: cardStyleOf(site(), projectPaths()), lists: listCards(room, site()) };
    known.set(room, cards);
  }
  return cards;
}

/**
 * The picture shown when a page is shared: the card of an article or of a list (src/cards/), which is drawn apart
 * from the pages (src/building/publish-files.ts); for pages of other kinds the newspaper's own.
 */
export function sharePicture(
  { article, path }: Pick<PageHead, 'article' | 'path'>,
  room: Newsroom,
): SharePicture {
  const { style, lists } = cardsOf(room);
  const card = article
    ? articleCard(article, room.section(article.section), site())
    : lists.get(listPath(path));
  if (!card) return { url: absolute(site().sharePicture), alt: site().name, ...SHARE_SIZE };
  return { url: absolute(addresses.card(cardName(card, style))), alt: card.headline, ...SHARE_SIZE };
}
