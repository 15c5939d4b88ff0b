import { readFileSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import { Renderer } from '@takumi-rs/core';
import { SHARE_SIZE } from '../pictures/variants.ts';
import { FONT_WEIGHTS, type CardStyle } from './card.ts';
import type { MeasuredText } from './fit.ts';

/**
 * takumi (https://takumi.kane.tw/docs/), which lays out and paints a tree of boxes and texts without a browser: its
 * shaping and bidi are Chromium's, tests/browser/cards.test.ts compares them.
 */

/** The family under which the fonts are known to it. */
export const FONT = 'Nashra Sans';

/** In which words are measured, in pixels. */
const MEASURED_AT = 100;

const renderers = new Map<string, Promise<Renderer>>();

async function open(fonts: readonly string[]): Promise<Renderer> {
  const renderer = new Renderer();
  for (const [index, weight] of FONT_WEIGHTS.entries()) {
    await renderer.registerFont({ data: readFileSync(fonts[index] ?? ''), name: FONT, weight });
  }
  return renderer;
}

/** The renderer with the newspaper's fonts, made once a process. */
function rendererOf({ fonts, digest }: Pick<CardStyle, 'fonts' | 'digest'>): Promise<Renderer> {
  let renderer = renderers.get(digest);
  if (!renderer) renderers.set(digest, (renderer = open(fonts)));
  return renderer;
}

/** A tree of boxes painted: PNG, or four bytes for each pixel. */
export async function paint(node: Node, format: 'png' | 'raw', style: CardStyle): Promise<Buffer> {
  const renderer = await rendererOf(style);
  return renderer.render(node, { ...SHARE_SIZE, format, lang: 'ar', fontFamilies: [FONT] });
}

/** Widths of bold words in em. */
async function widths(words: readonly string[], style: CardStyle): Promise<number[]> {
  const renderer = await rendererOf(style);
  const { children } = await renderer.measure(
    {
      type: 'container',
      dir: 'rtl',
      style: { display: 'flex', direction: 'rtl', fontFamily: FONT, fontSize: MEASURED_AT, fontWeight: 700 },
      children: words.map((text) => ({
        type: 'text',
        text,
        dir: 'rtl',
        style: { whiteSpace: 'nowrap', flexShrink: 0, direction: 'rtl' },
      })),
    },
    { lang: 'ar', fontFamilies: [FONT] },
  );
  return children.map(({ width }) => width / MEASURED_AT);
}

/** Words of a headline, measured; one call, since each costs about as much as a line of text. */
export async function measureWords(words: readonly string[], style: CardStyle): Promise<MeasuredText> {
  const [pair = 0, one = 0, ellipsis = 0, ...rest] = await widths(['ا ا', 'ا', '…', ...words], style);
  return { words: rest, space: pair - 2 * one, ellipsis };
}
