import type { Node } from '@takumi-rs/core';
import { SHARE_SIZE } from '../pictures/variants.ts';
import type { Card, CardStyle } from './card.ts';
import { cardColours } from './colours.ts';
import { drawableText, drawableWords } from './drawable.ts';
import { headlineSpace, setHeadline } from './headline.ts';
import { LABEL, LEADING, MARGIN, PICTURE, STRIP } from './places.ts';
import { FONT, measureWords } from './renderer.ts';

/** The newspaper's initial on cards without a picture. */
const MARK = { size: 620, width: 460, end: 40, opacity: 0.1 } as const;

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
 * row, since takumi 2.16 takes `inset-inline-end` for the right; the box keeps it off the strip.
 */
async function mark(style: CardStyle, color: string): Promise<Node> {
  const letter = initial(style.newspaper);
  const { words } = await measureWords([letter], style);
  const size = Math.round(Math.min(MARK.size, MARK.width / (words[0] ?? 1)));
  return box(
    {
      position: 'absolute',
      top: 0,
      width: SHARE_SIZE.width,
      height: PICTURE.height,
      overflow: 'hidden',
      justifyContent: 'flex-end',
      alignItems: 'center',
    },
    [
      text(letter, {
        fontSize: size,
        lineHeight: 1,
        fontWeight: 700,
        color,
        opacity: MARK.opacity,
        marginInlineEnd: MARK.end,
        flexShrink: 0,
      }),
    ],
  );
}

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
    ...(card.picture ? [] : [await mark(style, onGround)]),
    box(
      {
        height: PICTURE.height,
        flexDirection: 'column',
        justifyContent: 'center',
        paddingInlineStart: MARGIN,
        // Painted after the mark, which stands apart from the flow.
        position: 'relative',
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
