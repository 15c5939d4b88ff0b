import { addresses } from '../addresses.ts';
import type { Article, Section } from '../articles/article.ts';
import type { Newsroom } from '../articles/newsroom.ts';
import { cardName, cardStyleOf, type Card, type CardStyle } from '../cards/card.ts';
import { articleCard, listCards, listPath } from '../cards/page-cards.ts';
import { projectPaths } from '../paths.ts';
import { SHARE_SIZE } from '../pictures/variants.ts';
import { absolute, site, type Site } from '../site.ts';
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

const styles = new WeakMap<Site, CardStyle>();
const lists = new WeakMap<Newsroom, Map<string, Card>>();

/** The picture that a card is, or the newspaper's own where there is none. */
function pictureOf(card: Card | undefined): SharePicture {
  const current = site();
  if (!card) return { url: absolute(current.sharePicture), alt: current.name, ...SHARE_SIZE };
  const style = styles.get(current) ?? cardStyleOf(current, projectPaths());
  styles.set(current, style);
  return { url: absolute(addresses.card(cardName(card, style))), alt: card.headline, ...SHARE_SIZE };
}

/** The newspaper's own picture, for pages that have no card. */
export function newspaperPicture(): SharePicture {
  return pictureOf(undefined);
}

/** The picture shown when an article is shared. */
export function articlePicture(article: Article, section: Pick<Section, 'name'> | undefined): SharePicture {
  return pictureOf(articleCard(article, section, site()));
}

/**
 * The picture shown when a page is shared: the card of an article or of a list (src/cards/), which is drawn apart
 * from the pages (src/building/publish-files.ts); for pages of other kinds the newspaper's own.
 */
export function sharePicture(
  { article, path }: Pick<PageHead, 'article' | 'path'>,
  room: Newsroom,
): SharePicture {
  if (article) return articlePicture(article, room.section(article.section));
  const cards = lists.get(room) ?? listCards(room, site());
  lists.set(room, cards);
  return pictureOf(cards.get(listPath(path)));
}
