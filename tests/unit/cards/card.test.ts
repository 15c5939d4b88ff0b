import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardName, cardStyleOf, type Card } from '../../../src/cards/card.ts';
import { cardColours, contrast } from '../../../src/cards/colours.ts';
import { SmallNewsroom } from '../loading/small-newsroom.ts';

const site = { name: 'نشرة', colours: { accent: '#0b5563', accentDark: '#7cc7d3' } };
const root = process.cwd();
const picture = { file: 'articles/x/lead.jpg', digest: '3f2a3f2a3f2a3f2a', width: 1600, height: 900 };
const card: Card = { shape: 'story', headline: 'خبر', label: 'علوم', note: '19 سبتمبر 2022' };
const style = cardStyleOf(site, { root });

describe('cardName', () => {
  it('is a PNG without a lead picture and a JPEG with one', () => {
    expect(cardName(card, style)).toMatch(/^[0-9a-f]{16}\.png$/u);
    expect(cardName({ ...card, picture }, style)).toMatch(/^[0-9a-f]{16}\.jpg$/u);
  });

  it('is another one whenever anything in the picture is another, and only then', () => {
    const same = [
      cardName(card, style),
      cardName({ ...card }, cardStyleOf(site, { root })),
      cardName(card, cardStyleOf({ ...site, colours: { ...site.colours, accentDark: '#ffffff' } }, { root })),
    ];
    expect(new Set(same).size).toBe(1);
    const others = [
      card,
      { ...card, headline: 'خبر آخر' },
      { ...card, label: 'رياضة' },
      { ...card, note: '20 سبتمبر 2022' },
      { ...card, shape: 'list' as const },
      { ...card, picture },
      { ...card, picture: { ...picture, digest: '0000000000000000' } },
    ].map((one) => cardName(one, style));
    others.push(cardName(card, cardStyleOf({ ...site, name: 'جريدة' }, { root })));
    const red = { accent: '#aa0000', accentDark: '#7cc7d3' };
    others.push(cardName(card, cardStyleOf({ ...site, colours: red }, { root })));
    expect(new Set(others).size).toBe(others.length);
    const moved = { ...picture, file: 'articles/y/lead.jpg' };
    expect(cardName({ ...card, picture: moved }, style)).toBe(cardName({ ...card, picture }, style));
  });

  it('is another one when the logo is drawn anew under its old name', () => {
    const room = new SmallNewsroom();
    writeFileSync(path.join(room.paths.root, 'package.json'), '{"dependencies":{}}');
    const named = (svg: string) => {
      writeFileSync(path.join(room.paths.root, 'public/logo.svg'), svg);
      return cardName(card, cardStyleOf({ ...site, logo: '/logo.svg' }, room.paths));
    };
    expect(named('<svg/>')).not.toBe(named('<svg></svg>'));
  });
});

describe('cardColours', () => {
  it.each(['#0b5563', '#7a1212', '#f4d000', '#9adbe8', '#767676', '#000000', '#ffffff'])(
    'can be read on %s and beside it',
    (accent) => {
      const { ground, onGround, paper, name, soft } = cardColours(accent);
      expect(contrast(ground, onGround)).toBeGreaterThan(4);
      expect(contrast(paper, name)).toBeGreaterThanOrEqual(3);
      expect(contrast(paper, soft)).toBeGreaterThan(4.5);
    },
  );
});
