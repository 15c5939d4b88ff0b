import { SHARE_SIZE } from '../pictures/variants.ts';
import type { Card, CardStyle } from './card.ts';
import { drawableText, drawableWords } from './drawable.ts';
import { fitText, type Fitted, type TextSpace } from './fit.ts';
import { INSET, LABEL, LEADING, MARGIN, PICTURE } from './places.ts';
import { measureWords } from './renderer.ts';

/** The sizes of headlines in pixels: of a list's name, alone on the card, beside a picture. */
const SIZES = {
  list: [120, 108, 96, 84, 72, 64, 56, 48, 42],
  plain: [112, 100, 92, 84, 76, 70, 64, 58, 53, 48, 44, 40],
  beside: [64, 58, 53, 48, 44, 40, 37, 34, 31],
} as const;

/** The space for a card's headline. */
export function headlineSpace({ shape, label, picture }: Card): TextSpace {
  const width = picture ? SHARE_SIZE.width - PICTURE.width - MARGIN - INSET : SHARE_SIZE.width - 2 * MARGIN;
  const height = PICTURE.height - 2 * INSET - (label === undefined ? 0 : LABEL);
  const sizes = shape === 'list' ? SIZES.list : picture ? SIZES.beside : SIZES.plain;
  return { width, height, sizes, leading: LEADING, ...(shape === 'list' && { oneLineFrom: 72 }) };
}

/** A headline as it is set. */
export interface SetHeadline extends Fitted {
  /** The text with its marks for display. */
  text: string;
}

/** Sets a card's headline. */
export async function setHeadline(card: Card, style: CardStyle): Promise<SetHeadline> {
  const words = drawableWords(drawableText(card.headline));
  const fitted = fitText(await measureWords(words, style), headlineSpace(card));
  const shown = words.slice(0, fitted.shown).join(' ');
  const text = fitted.shown < words.length ? `${shown.replace(/[\s،؛:.,(«-]+$/u, '')}…` : shown;
  return { ...fitted, text };
}

/** Where a set headline stands on its card, in pixels from the card's top and its far end (the left). */
export function headlinePlace(card: Card, { size, width, lines }: Fitted) {
  const height = lines * size * LEADING;
  const label = card.label === undefined ? 0 : LABEL;
  return {
    left: SHARE_SIZE.width - MARGIN - width,
    top: (PICTURE.height - height - label) / 2 + label,
    width,
    height,
  };
}
