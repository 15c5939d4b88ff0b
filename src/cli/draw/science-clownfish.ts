import { Canvas } from './brush.ts';
import { glow } from './land.ts';
import { seaWater } from './science-water.ts';
import { curve, disc, group, line, path, place, type Point, polar, times } from './shapes.ts';

/** The tentacles of an anemone, spread like a fan around a foot, each with a round tip. */
function tentacles(
  c: Canvas,
  x: number,
  y: number,
  count: number,
  reach: number,
  tones: readonly (readonly [string, string, string])[],
): string {
  return times(count, (i) => {
    const angle = -168 + (156 * (i + c.between(-0.4, 0.4))) / (count - 1);
    const long = reach * c.between(0.72, 1.08);
    const sway = c.between(-30, 30);
    const points: Point[] = [
      [x + (angle + 90) * 3, y],
      polar(x + (angle + 90) * 3, y, long * 0.45, angle + sway * 0.4),
      polar(x + (angle + 90) * 3, y, long * 0.8, angle - sway * 0.3),
      polar(x + (angle + 90) * 3, y, long, angle + sway * 0.5),
    ];
    const [dark, mid, tip] = tones[i % tones.length] ?? ['#7a3f86', '#b974c0', '#ffd9ec'];
    const [tx, ty] = points[3] ?? [x, y];
    return (
      line(curve(points), dark, 46) +
      line(curve(points), mid, 37) +
      line(curve(points.map(([px, py]): Point => [px - 8, py - 3])), '#fff', 7, 'opacity="0.3"') +
      disc(tx, ty, 27, tip) +
      disc(tx - 8, ty - 9, 8, '#fff', 'opacity="0.7"')
    );
  });
}

/** A two-banded clownfish of the Red Sea, its nose towards smaller x, as long as about 620. */
function clownfish(c: Canvas): string {
  const body =
    'M-300 20C-270 -80 -150 -160 0 -158C110 -156 190 -100 240 -44C246 -20 246 40 238 62C180 120 90 164 -10 162C-150 160 -262 110 -300 20Z';
  const fin = c.linear(['#ffc24f', '#f28a2c']);
  const edgeRays = (d: string) => line(d, '#c9641d', 4, 'opacity="0.6"');
  const back =
    path(
      'M-130 -134C-80 -214 40 -220 100 -176C150 -200 210 -150 214 -76L150 -90C60 -140 -40 -150 -130 -134Z',
      fin,
    ) +
    times(8, (i) =>
      edgeRays(`M${-90 + i * 36} ${-146 + i * 4}L${-66 + i * 36} ${-196 + Math.abs(i - 3) * 7}`),
    );
  const belly =
    path('M20 150C60 220 150 214 190 130L120 100Z', fin) +
    path('M-130 134C-120 210 -60 226 -20 200L-40 140Z', fin);
  const tail =
    path('M226 -50C290 -120 350 -110 372 -90C352 -30 352 40 374 100C340 122 280 116 226 60Z', fin) +
    times(5, (i) => edgeRays(`M250 ${-30 + i * 18}L346 ${-78 + i * 42}`));
  const band = (d: string) =>
    path(d, '#2b2036', 'stroke="#2b2036" stroke-width="18" stroke-linejoin="round"') +
    path(d, c.linear(['#ffffff', '#f2f6ff', '#c9d8ea']));
  const bands =
    band('M-148 -170C-176 -70 -176 60 -140 170H-76C-104 70 -104 -70 -70 -170Z') +
    band('M50 -170C74 -70 74 60 50 170H106C132 60 132 -70 112 -170Z');
  const skin = path(body, c.linear(['#8a3f1c', '#f08a2e 1 0.28', '#ffb545 1 0.6', '#ffd36b']));
  const scales = times(6, (row) =>
    times(9, (i) =>
      line(`M${-40 + i * 28} ${-90 + row * 36 + (i % 2) * 14}q12 10 0 22`, '#d9701f', 3, 'opacity="0.4"'),
    ),
  );
  const eye =
    disc(-222, -22, 34, '#2b2036') +
    disc(-222, -22, 27, c.radial(['#ffdd8a', '#e58f2e'])) +
    disc(-224, -22, 17, '#1a1426') +
    disc(-231, -30, 7, '#fff');
  const side =
    path(
      'M-56 10C-10 -30 50 -20 62 24C66 70 10 92 -30 70C-54 56 -64 32 -56 10Z',
      c.linear(['#ffd070', '#ee8129'], 20),
    ) + times(4, (i) => edgeRays(`M-40 ${22 + i * 12}L42 ${4 + i * 22}`));
  return (
    back +
    belly +
    tail +
    skin +
    group(scales + bands, c.clip(path(body, '#fff'))) +
    line('M-296 34Q-270 52 -244 46', '#8a3f1c', 6) +
    eye +
    side
  );
}

/** A clownfish sheltering among the tentacles of a violet anemone. */
export function clownfishInAnemone(): string {
  const c = new Canvas(63);
  c.add(seaWater(c, ['#a9ece0', '#3fb3c2', '#1e7fa3', '#175a86']));
  c.add(
    group(
      path('M-10 780C200 640 420 760 620 700C900 640 1200 740 1610 640V1010H-10Z', '#2b7ea0'),
      `opacity="0.8" ${c.blur(3)}`,
    ),
  );
  c.add(
    tentacles(c, 800, 960, 22, 640, [
      ['#5b2f7e', '#8a54a8', '#d7a3e0'],
      ['#4a2a72', '#7446a0', '#c794da'],
    ]),
  );
  c.add(glow(c, 800, 470, 430, '#ffe9c4', 0.35), place(clownfish(c), 790, 455, 1.12, -7));
  c.add(
    tentacles(c, 800, 1060, 19, 470, [
      ['#8f3f8a', '#cf77bd', '#ffd6e6'],
      ['#a34a86', '#e08fc0', '#fff0f2'],
      ['#7d3a90', '#b868bf', '#f8c3e6'],
    ]),
  );
  return c.toString();
}
