import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { describe, expect, it } from 'vitest';
import { drawableText, drawableWords } from '../../../src/cards/drawable.ts';
import { FONT_CHARACTERS } from '../../../src/styles/font-characters.ts';

/** The characters of a TrueType font by its table of format 4 (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const start = font.readUInt32BE(entry + 8);
    const cmap = start + font.readUInt32BE(start + 8);
    expect(font.readUInt16BE(cmap)).toBe(4);
    const segments = font.readUInt16BE(cmap + 6) / 2;
    for (let at = 0; at < segments; at++) {
      const last = font.readUInt16BE(cmap + 14 + at * 2);
      const first = font.readUInt16BE(cmap + 16 + (segments + at) * 2);
      for (let one = first; one <= last && one !== 0xffff; one++) found.add(one);
    }
  }
  return found;
}

describe('FONT_CHARACTERS', () => {
  it.each([400, 700])('are in the font of weight %i, but for marks that are never seen', async (weight) => {
    const file = readFileSync(`src/styles/fonts/nashra-sans-${weight}.woff2`);
    const inFont = charactersOf(await convert(file, 'truetype'));
    const missing = Array.from(FONT_CHARACTERS).filter((one) => !inFont.has(one.codePointAt(0) ?? 0));
    expect(missing.join('')).toBe('\u200C\u200D\u200E\u200F');
  });
});

describe('drawableText', () => {
  it.each([
    'الكويت تستضيف ورشة ((TFTC)) عن «العملات الافتراضية»، 24 و٢٤ و۲۴',
    'شَرْحٌ مُفَصَّلٌ لِلتَّنْوِينِ',
    'C++ و@handle و-5% – «ڤيينا» وپاريس…',
  ])('leaves what the font holds as it is: %s', (text) => {
    expect(drawableText(text)).toBe(text);
  });

  it.each([
    ['فوز 🎉 كبير', 'فوز كبير'],
    ['عائلة 👨‍👩‍👧 (🇰🇼) تسافر', 'عائلة تسافر'],
    ['1️⃣ أولا ✔️', '1 أولا'],
    ['Erdoğan وŁódź وİstanbul', 'Erdogan وLódz وIstanbul'],
    ['محمد ﷺ', 'محمد صلى الله عليه وسلم'],
    ['ڕێژەی', 'ریژهی'],
    ['الصين (中国)', 'الصين'],
    ['اسم\u202Bمحاط\u202C\u2067به\u2069', 'اسممحاطبه'],
    ['  مسافات \u00A0 كثيرة\t', 'مسافات كثيرة'],
  ])('has no character that the font lacks: %s', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });
});

describe('drawableWords', () => {
  it('isolates the runs that a right-to-left paragraph scrambles, and does not break them', () => {
    expect(drawableWords('اتصل +965 2222-3333 الآن')).toEqual([
      'اتصل',
      '\u2066+965\u00A02222-3333\u2069',
      'الآن',
    ]);
  });
});
