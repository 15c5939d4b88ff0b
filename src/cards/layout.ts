import type { Node } from '@takumi-rs/core';
import { SHARE_SIZE } from '../pictures/variants.ts';
import type { Card, CardStyle } from './card.ts';
import { cardColours } from './colours.ts';
import { drawableText, drawableWords } from './drawable.ts';
import { fitText, type Fitted, type TextSpace } from './fit.ts';
import { FONT, measureWords } from './renderer.ts';

/** Where things stand on a share picture, in pixels. */

/** The strip at the foot with the newspaper's name. */
const STRIP = 92;

/** The lead picture, at the far end of the line; the headline stands beside it and never on it. */
export const PICTURE = { width: 568, height: SHARE_SIZE.height - STRIP } as const;

/** The largest logo. */
export const LOGO = { width: 420, height: 52 } as const;

/** From the card's edges to its words. */
const MARGIN = 64;

/** From the lead picture and the strip to the headline. */
const INSET = 44;

/** Tashkeel and descenders of neighbouring lines do not touch. */
export const LEADING = 1.42;

/** The label's line with its distance to the headline. */
const LABEL = 64;

/** The newspaper's initial on cards without a picture. */
const MARK = { size: 620, top: -70, end: 40, opacity: 0.1 } as const;

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

type Style = NonNullable<Node['style']>;

/** A box; its boxes stand in a row from the reading direction's start unless told otherwise. */
const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  dir: 'rtl',
  style: { display: 'flex', direction: 'rtl', ...style },
  children,
});

/** A text in one paragraph from right to left, whatever it begins with. */
const text = (content: string, style: Style): Node => ({
  type: 'text',
  dir: 'rtl',
  text: content,
  style: { direction: 'rtl', textAlign: 'start', ...style },
});

/** A line that is never broken: a label, the name, the date. */
const line = (content: string, style: Style): Node =>
  text(drawableWords(drawableText(content)).join(' '), {
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    ...style,
  });

/** The first letter of the newspaper's name without its article, or nothing for one that is drawn in no font of ours. */
export function initial(newspaper: string): string {
  return /\p{L}\p{M}*/u.exec(drawableText(newspaper).replace(/^ال(?=\p{L}{2})/u, ''))?.[0] ?? '';
}

/**
 * The newspaper's initial, large and faint behind the words of a card that has no picture. It stands at the end of a
 * row, since takumi 2.16 takes `inset-inline-end` for the right.
 */
const mark = (newspaper: string, color: string): Node =>
  box({ position: 'absolute', top: MARK.top, width: SHARE_SIZE.width, justifyContent: 'flex-end' }, [
    text(initial(newspaper), {
      fontSize: MARK.size,
      lineHeight: 1,
      fontWeight: 700,
      color,
      opacity: MARK.opacity,
      marginInlineEnd: MARK.end,
    }),
  ]);

/** A logo's pixels. */
export interface LogoPixels {
  width: number;
  height: number;
  data: Buffer;
}

/** The tree of boxes of a card; the place of its lead picture is left empty. */
export async function layOut(card: Card, style: CardStyle, logo: LogoPixels | undefined): Promise<Node> {
  const { ground, onGround, paper, name, soft } = cardColours(style.accent);
  const { text: headline, size, width } = await setHeadline(card, style);
  const room = headlineSpace(card);
  const label =
    card.label === undefined
      ? []
      : [
          box({ alignItems: 'center', height: LABEL, width: room.width }, [
            box({ width: 40, height: 6, marginInlineEnd: 18, backgroundColor: onGround, flexShrink: 0 }, []),
            line(card.label, { fontSize: 32, lineHeight: 1.5, fontWeight: 700, color: onGround }),
          ]),
        ];
  const masthead: Node = logo
    ? { type: 'image', src: logo, width: logo.width, height: logo.height }
    : line(style.newspaper, { fontSize: 46, lineHeight: 1.5, fontWeight: 700, color: name, maxWidth: 720 });
  return box({ ...SHARE_SIZE, flexDirection: 'column', backgroundColor: ground, fontFamily: FONT }, [
    ...(card.picture ? [] : [mark(style.newspaper, onGround)]),
    box(
      {
        height: PICTURE.height,
        flexDirection: 'column',
        justifyContent: 'center',
        paddingInlineStart: MARGIN,
      },
      [
        ...label,
        text(headline, {
          width,
          fontSize: size,
          lineHeight: LEADING,
          fontWeight: 700,
          color: onGround,
          overflowWrap: 'anywhere',
        }),
      ],
    ),
    box(
      {
        height: STRIP,
        paddingInline: MARGIN,
        alignItems: 'center',
        justifyContent: 'space-between',
        backgroundColor: paper,
      },
      [masthead, line(card.note ?? '', { fontSize: 30, lineHeight: 1.5, color: soft })],
    ),
  ]);
}
