import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardStyleOf, type Card } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { headlinePlace, setHeadline, type SetHeadline } from '../../src/cards/headline.ts';
import { LEADING } from '../../src/cards/places.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { connectBrowser } from './chromium.ts';
import { columns, inkOf, likeness, total, type Area } from './ink.ts';

/** The headline of a share picture is compared with Chromium's own setting of it, line by line. */

const LONG =
  'الرياض تفوز باستضافة معرض إكسبو 2030 الدولي بعد حصولها على 119 صوتا من الجولة الأولى في اقتراع الجمعية العامة للمكتب الدولي للمعارض في باريس متقدمة على بوسان الكورية الجنوبية وروما عاصمة إيطاليا القديمة';

const HEADLINES: readonly (readonly [what: string, headline: string])[] = [
  ['200 characters', LONG.slice(0, 200)],
  ['more than fits', `${LONG} ${LONG} ${LONG}`],
  ['doubled parentheses', 'الكويت تستضيف ورشة ((TFTC)) عن العملات الافتراضية'],
  ['digits of both kinds', 'ارتفاع الأسعار 24 في المئة في 2022 و٢٤ في المئة في ٢٠٢٣، بحسب 3.5 مليون استبانة'],
  ['guillemets', 'رواية «زقاق المدق» لنجيب محفوظ تعود إلى «رفوف المكتبات»'],
  ['a number in parentheses', 'إصابات (كوفيد-19) تتراجع إلى أدنى مستوى منذ عامين'],
  ['a telephone number', 'خط ساخن للمتضررين من السيول +965 2222-3333 على مدار الساعة'],
  ['Latin first', 'NASA تطلق مسبارا إلى قمر المشتري «أوروبا»'],
  ['Latin last', 'صور جديدة للسديم من تلسكوب James Webb'],
  ['tashkeel', 'شَرْحٌ مُفَصَّلٌ لِأَحْكَامِ التَّنْوِينِ وَالشَّدَّةِ فِي اللُّغَةِ الْعَرَبِيَّةِ الفُصْحَى'],
  ['one word', 'زلزال'],
  ['emoji', 'احتفالات بالفوز 🎉 في شوارع الرباط 👨‍👩‍👧 حتى الفجر'],
  ['an address', 'سجّل في https://example.org/register/ قبل نهاية الشهر'],
  ['negative numbers and dates', 'حرارة -5 في 2022-09-19 تربك مطارات C++ و@handle'],
  ['two Latin words with a mark between', 'صحيفة The Times: World تنشر تحقيقا عن Tesla, Inc. وأسهمها'],
  [
    'ligatures and kashida',
    'الله أكبر، لا إله إلا الله: لآلئ الإسلام في الأندلس ومحـــمد بن عبد الرحمن الداخل',
  ],
  ['Persian and Maghrebi letters', 'ڤيينا تستقبل پاريس وگوگل في تشيلي وچاد'],
];

/** What lines of the same letters have at least in common, and those of others have not. */
const ALIKE = 0.97;

let browser: Browser;
let page: Page;
let picture: Picture;
let content: string;

const style = cardStyleOf(
  { name: 'نشرة', colours: { accent: '#0b5563', accentDark: '#7cc7d3' } },
  { root: process.cwd() },
);

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  content = mkdtempSync(path.join(tmpdir(), 'nashra-cards-'));
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#101010' } })
    .jpeg()
    .toFile(path.join(content, 'dark.jpg'));
  picture = { file: 'dark.jpg', digest: 'dark', width: 900, height: 600 };
});

afterAll(() => browser.close());

/** Chromium's setting: the same font, size, column and place; isolated runs as the page isolates them. */
async function inChromium(
  headline: SetHeadline,
  area: Area,
  html = headline.text.replaceAll('\u2066', '<bdi dir="ltr">').replaceAll('\u2069', '</bdi>'),
): Promise<Buffer> {
  const font = readFileSync(style.fonts[1] ?? '').toString('base64');
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>
    @font-face { font-family: F; font-weight: 700; src: url(data:font/woff2;base64,${font}) }
    body { margin: 0; background: ${style.accent}; color: #fff }
    p { position: absolute; margin: 0; top: ${area.top}px; left: ${area.left}px; width: ${area.width}px;
        font: 700 ${headline.size}px/${LEADING} F; overflow-wrap: anywhere }
  </style><p>${html}</p></html>`);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

/** The likeness of each line of two pictures. */
async function likenesses(one: Uint8Array, other: Uint8Array, area: Area, lines: number): Promise<number[]> {
  const height = area.height / lines;
  const all: number[] = [];
  for (let line = 0; line < lines; line++) {
    const part = {
      left: area.left - 16,
      width: area.width + 32,
      top: Math.round(area.top + line * height),
      height: Math.floor(height),
    };
    const [a, b] = await Promise.all([inkOf(one, part), inkOf(other, part)]);
    all.push(likeness(columns(a, part.width), columns(b, part.width)));
  }
  return all;
}

const shapes = [
  [
    'alone',
    (headline: string): Card => ({ shape: 'story', headline, label: 'العالم', note: '19 سبتمبر 2022' }),
  ],
  ['beside a picture', (headline: string): Card => ({ shape: 'story', headline, label: 'العالم', picture })],
] as const;

describe.each(shapes)('a headline %s', (_shape, make) => {
  it.each(HEADLINES)(
    'with %s is set as Chromium sets it, and nothing of it is cut off',
    async (_what, headline) => {
      const card = make(headline);
      const set = await setHeadline(card, style);
      const area = headlinePlace(card, set);
      const drawn = await drawCard(card, style, { content });
      const judged = await inChromium(set, area);
      expect(await page.locator('p').evaluate((p) => p.getBoundingClientRect().height)).toBeCloseTo(
        area.height,
        0,
      );
      for (const line of await likenesses(drawn, judged, area, set.lines))
        expect(line).toBeGreaterThan(ALIKE);

      // Chromium's lines are never cut: as much ink means that ours are not. JPEG thins fine strokes a little.
      const whole = { left: 660, top: 0, width: 540, height: 538 };
      const around = card.picture ? whole : { ...whole, left: 0, width: 1200 };
      const label = { left: 800, width: 400, top: Math.round(area.top) - 64, height: 64 };
      const ink = total(await inkOf(drawn, around)) - total(await inkOf(drawn, label));
      const judgedInk = total(await inkOf(judged, around)) - total(await inkOf(judged, label));
      expect(ink / judgedInk).toBeGreaterThan(0.94);
      expect(ink / judgedInk).toBeLessThan(1.06);

      // Air on all sides.
      const edges = [
        { left: 0, top: 0, width: 1200, height: 20 },
        { left: 1200 - 48, top: 0, width: 48, height: 538 },
        { left: around.left - 92 * Number(Boolean(card.picture)), top: 0, width: 24, height: 538 },
        { left: 0, top: 538 - 24, width: 1200, height: 24 },
      ];
      for (const edge of edges) expect(total(await inkOf(drawn, edge))).toBe(0);
    },
  );
});

describe('the comparison', () => {
  const wrong: readonly (readonly [string, string, (text: string) => string])[] = [
    ['letters in the wrong order', HEADLINES[2]?.[1] ?? '', (text) => `<bdo dir="ltr">${text}</bdo>`],
    ['a paragraph from left to right', HEADLINES[7]?.[1] ?? '', (text) => `<bdi dir="ltr">${text}</bdi>`],
    [
      'a telephone number that is not isolated',
      HEADLINES[6]?.[1] ?? '',
      (text) => text.replace(/[\u2066\u2069]/gu, ''),
    ],
    [
      'letters that are not joined',
      HEADLINES[4]?.[1] ?? '',
      (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200C'),
    ],
    ['a line that is broken elsewhere', HEADLINES[4]?.[1] ?? '', (text) => text.replace(' ', '<br>')],
  ];

  it.each(wrong)('finds %s', async (_what, headline, spoil) => {
    const card = shapes[0][1](headline);
    const set = await setHeadline(card, style);
    const area = headlinePlace(card, set);
    const drawn = await drawCard(card, style, { content });
    const judged = await inChromium(set, area, spoil(set.text));
    const lines = await likenesses(drawn, judged, area, set.lines);
    expect(Math.min(...lines)).toBeLessThan(ALIKE - 0.1);
  });
});
