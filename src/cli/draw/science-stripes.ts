import { Canvas } from './brush.ts';
import { earth } from './earth.ts';
import { glow } from './land.ts';
import { disc, group, oval, rect, times } from './shapes.ts';

/** Yearly means from 1880 to 2023 against 1951-1980, in hundredths of a degree (after NASA's GISTEMP). */
const YEARS: readonly number[] =
  `-17 -9 -11 -18 -28 -33 -31 -36 -18 -11 -35 -22 -27 -31 -30 -23 -11 -11 -27 -18 -8 -15 -28 -37 -47 -26 -22 -38 -43 -48
  -43 -44 -36 -34 -15 -14 -36 -46 -30 -28 -27 -19 -28 -26 -27 -22 -11 -22 -20 -36 -16 -9 -16 -29 -13 -20 -15 -3 0 -2
  13 19 7 9 20 9 -7 -3 -11 -11 -17 -7 1 8 -13 -14 -19 5 6 3 -3 6 3 5 -20 -11 -6 -2 -8 5
  3 -8 1 16 -7 -1 -10 18 7 16 26 32 14 31 16 12 18 32 39 27 45 40 22 23 31 45 33 46 61 38
  39 53 63 62 53 68 64 66 54 66 72 61 65 68 74 90 101 92 85 98 101 85 89 117`
    .trim()
    .split(/\s+/)
    .map(Number);

/** From the coldest year's colour to the warmest one's. */
const WARMTH = [
  '#1b4a86',
  '#2f6fb0',
  '#5c9bcb',
  '#94c3df',
  '#c9deea',
  '#efe6df',
  '#f9cdb5',
  '#f5a284',
  '#ea6f56',
  '#d0413c',
  '#a81f32',
  '#7d1029',
];

/** A globe made of warming stripes, one for each year from 1880 to 2023, blue turning red. */
export function warmingStripes(): string {
  const c = new Canvas(52);
  const stripes = (from: number, to: number) =>
    times(YEARS.length, (i) => {
      const part = ((YEARS[i] ?? 0) + 48) / 165;
      const wide = (to - from) / YEARS.length;
      return rect(
        from + i * wide,
        0,
        wide + 0.8,
        1000,
        WARMTH[Math.min(11, Math.round(part * 11.4))] ?? '#eee',
      );
    });
  c.add(stripes(0, 1600), rect(0, 0, 1600, 1000, '#fbf1e4', 'opacity="0.74"'));
  c.add(
    glow(c, 800, 500, 640, '#fffaf2', 0.9),
    oval(815, 918, 330, 26, '#6a3a44', `opacity="0.3" ${c.blur(16)}`),
  );
  const ball = disc(800, 490, 400, '#fff');
  c.add(group(stripes(400, 1200), c.clip(ball)));
  c.add(
    group(
      earth(c, [800, 490], 400, [40, 18], { sea: ['#ffffff 0', '#ffffff 0'], land: '#fffaf0' }),
      'opacity="0.4"',
    ),
  );
  c.add(
    disc(
      800,
      490,
      400,
      c.radial(['#ffffff 0.4', '#ffffff 0 0.45', '#2a1230 0 0.7', '#2a1230 0.34'], 0.4, 0.3, 0.8),
    ),
  );
  c.add(disc(800, 490, 401, 'none', 'stroke="#fff8ec" stroke-width="5" opacity="0.8"'));
  return c.toString();
}
