import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardName, cardStyleOf, type Card } from '../../../src/cards/card.ts';
import { cardBytes, cardCache, drawCard, MOST_BYTES } from '../../../src/cards/draw-card.ts';
import { PICTURE } from '../../../src/cards/places.ts';
import { measurePicture } from '../../../src/pictures/picture.ts';
import { SmallNewsroom } from '../loading/small-newsroom.ts';

const colours = { accent: '#0b5563', accentDark: '#7cc7d3' };
const style = cardStyleOf({ name: 'نشرة', colours }, { root: process.cwd() });
const card: Card = {
  shape: 'story',
  headline: 'ورشة ((TFTC)) عن «العملات»',
  label: 'علوم',
  note: '19 سبتمبر 2022',
};

/** A newsroom with a picture of noise, which no encoder makes small. */
async function withPicture(width: number, height: number, orientation?: number) {
  const room = new SmallNewsroom();
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .jpeg()
    .toBuffer();
  const picture = await measurePicture(room.write('articles/x/lead.jpg', bytes), room.paths);
  return { room, card: { ...card, picture } };
}

/** A pixel as hexadecimal digits. */
async function pixel(bytes: Buffer, left: number, top: number): Promise<string> {
  const one = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return `#${one.toString('hex')}`;
}

describe('drawCard', () => {
  it('gives a PNG of 1200x630 in the colours of the newspaper', async () => {
    const bytes = await drawCard(card, style, { content: '' });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await pixel(bytes, 1190, 10)).toBe('#0b5563');
    expect(await pixel(bytes, 600, 600)).toBe('#ffffff');
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('keeps the large initial off the strip at the foot', async () => {
    const pale = cardStyleOf(
      { name: 'نشرة', colours: { ...colours, accent: '#f2c230' } },
      { root: process.cwd() },
    );
    const bytes = await drawCard({ ...card, note: undefined }, pale, { content: '' });
    const strip = sharp(bytes).extract({ left: 0, top: PICTURE.height, width: 700, height: 92 });
    const { channels } = await sharp(await strip.removeAlpha().toBuffer()).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it.each([
    [600, 560],
    [4000, 100],
    [60, 3000],
    [1, 1],
    [900, 600],
  ])('gives a JPEG that messengers take with a lead picture of %i x %i', async (width, height) => {
    const { room, card: withLead } = await withPicture(width, height);
    const bytes = await drawCard(withLead, style, room.paths);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('turns the lead picture as the camera was held', async () => {
    const room = new SmallNewsroom();
    const halves = await sharp({ create: { width: 1000, height: 1000, channels: 3, background: '#ff0000' } })
      .composite([
        {
          input: { create: { width: 1000, height: 500, channels: 3, background: '#0000ff' } },
          gravity: 'south',
        },
      ])
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer();
    const picture = await measurePicture(room.write('articles/x/lead.jpg', halves), room.paths);
    const bytes = await drawCard({ ...card, picture }, style, room.paths);
    expect(await pixel(bytes, 100, 60)).toMatch(/^#0[0-9a-f]0[0-9a-f]f/u);
    expect(await pixel(bytes, 100, PICTURE.height - 60)).toMatch(/^#f[0-9a-f]0[0-9a-f]0/u);
  });

  it('draws the same bytes every time, and from its cache', async () => {
    const { room, card: withLead } = await withPicture(900, 600);
    const first = await cardBytes(withLead, style, room.paths);
    expect(await cardBytes(withLead, style, room.paths)).toEqual(first);
    expect(await drawCard(withLead, style, room.paths)).toEqual(first);
    const name = cardName(withLead, style);
    expect(readdirSync(path.join(room.paths.cache, 'cards'))).toEqual([name]);
    cardCache(room.paths).write(name, 'kept');
    expect((await cardBytes(withLead, style, room.paths)).toString()).toBe('kept');
  });

  it.each(['<svg viewBox="0 0 900 100"', '<svg width="10" height="40"'])(
    'shows the logo of a newspaper that has one: %s',
    async (svg) => {
      const { paths } = new SmallNewsroom();
      const logo = path.join(paths.root, 'public/logo.svg');
      await sharp(
        Buffer.from(`${svg} xmlns="http://www.w3.org/2000/svg"><rect width="900" height="100"/></svg>`),
      )
        .png()
        .toFile(logo);
      const bytes = await drawCard(
        card,
        { ...style, logo, digest: `${style.digest}${svg}` },
        { content: '' },
      );
      expect(await pixel(bytes, 1132, 584)).toBe('#000000');
    },
  );

  it.each(['', '🎉', '中国'])('draws a card whose headline has nothing to draw: «%s»', async (headline) => {
    const bytes = await drawCard({ ...card, headline }, style, { content: '' });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
});
