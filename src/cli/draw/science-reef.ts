import { Canvas } from './brush.ts';
import { seaWater, staghorn } from './science-water.ts';
import { curve, disc, group, line, oval, path, place, type Point, times } from './shapes.ts';
import { branching, limbs } from './trees.ts';

/** A dome of coral with winding furrows. */
function brainCoral(
  c: Canvas,
  x: number,
  y: number,
  r: number,
  stops: readonly string[],
  furrow: string,
): string {
  const dome = path(
    `M${x - r} ${y}C${x - r} ${y - r * 1.15} ${x + r} ${y - r * 1.15} ${x + r} ${y}Z`,
    c.radial(stops, 0.36, 0.2, 0.95),
  );
  const winding = times(9, (row) =>
    line(
      curve(
        Array.from({ length: 20 }, (_, i): Point => [
          x - r + (i * r) / 9.5,
          y - row * r * 0.11 + (i % 2 === 0 ? -1 : 1) * r * 0.045 + c.between(-5, 5),
        ]),
      ),
      furrow,
      r * 0.035,
      'opacity="0.7"',
    ),
  );
  return (
    dome +
    group(
      winding,
      c.clip(path(`M${x - r} ${y}C${x - r} ${y - r * 1.15} ${x + r} ${y - r * 1.15} ${x + r} ${y}Z`, '#fff')),
    )
  );
}

/** A yellow butterflyfish of the Red Sea, its nose towards larger x, as long as about 240. */
function butterflyfish(c: Canvas): string {
  const body =
    'M118 8C104 -8 92 -20 78 -34C50 -92 -40 -106 -88 -62C-100 -48 -104 -24 -104 0C-104 26 -98 52 -84 66C-40 104 50 92 80 38C94 26 104 20 118 8Z';
  const tail =
    path('M-92 -26L-142 -42C-134 -14 -134 14 -142 42L-92 26Z', '#f6b52c') +
    path('M-142 -42C-134 -14 -134 14 -142 42L-130 38C-124 14 -124 -14 -130 -38Z', '#fff3c0');
  const bars = times(11, (i) =>
    line(`M${56 - i * 14} -96Q${66 - i * 14} 0 ${52 - i * 14} 96`, '#e58a24', 3.4, 'opacity="0.75"'),
  );
  return (
    tail +
    path(body, c.linear(['#fff09a', '#ffd23d', '#f2a62a'])) +
    group(bars, c.clip(path(body, '#fff'))) +
    path('M84 -28C64 -46 44 -34 34 -6C40 14 62 20 76 6C84 -4 88 -16 84 -28Z', '#3f5c86') +
    disc(76, -12, 13, '#1d2c46') +
    disc(80, -16, 4, '#fff') +
    path('M-10 14C-40 6 -52 30 -34 44C-20 38 -10 28 -10 14Z', '#ffe88a') +
    line('M-84 -62C-40 -104 48 -92 78 -36', '#fff6c9', 4)
  );
}

/** A small orange anthias, its nose towards larger x. */
function anthias(tone: string): string {
  return (
    path('M60 0C40 -28 -10 -26 -40 -4L-78 -26C-66 -8 -66 8 -78 26L-40 4C-10 24 40 24 60 0Z', tone) +
    path('M20 -20C0 -40 -24 -34 -34 -14Z', tone) +
    disc(38, -5, 5, '#3b2340') +
    path('M50 5C20 18 -10 16 -34 4C0 8 30 6 50 5Z', '#fff', 'opacity="0.4"')
  );
}

/** A coral reef in sunlit water with two yellow butterflyfish and a shoal of anthias. */
export function reefWithFish(): string {
  const c = new Canvas(61);
  c.add(seaWater(c, ['#b9f0e4', '#49bfc6', '#1c86a6', '#115c86']));
  const far = '#2a8fae';
  c.add(
    path(
      'M-10 640C120 560 230 640 340 600C470 540 560 700 700 690C860 680 960 560 1120 600C1260 630 1380 520 1610 590V1010H-10Z',
      far,
      'opacity="0.75"',
    ),
  );
  for (const x of [180, 430, 1010, 1330])
    c.add(group(staghorn(c, [x, 640], 52, 4, [far, far, '#3aa2bd', '#55b5c9'], 26), 'opacity="0.8"'));
  c.add(
    times(34, () => {
      const [x, y] = [c.between(120, 1250), c.between(110, 330)];
      return place(
        anthias(c.pick(['#ff8f5a', '#f8734f', '#ffad6b'])),
        x,
        y + Math.abs(x - 650) * 0.12,
        c.between(0.3, 0.62),
        c.between(-14, 10),
      );
    }),
  );
  c.add(
    path(
      'M-10 790C150 720 300 800 470 770C640 740 760 830 930 800C1120 760 1300 720 1610 800V1010H-10Z',
      c.linear(['#8a6a8f', '#553c70']),
    ),
  );
  c.add(staghorn(c, [470, 905], 124, 6, ['#a8345f', '#ea6a86', '#ffb2b6', '#ffe6dc'], 44));
  c.add(brainCoral(c, 770, 880, 170, ['#fff0b8', '#e8b656', '#a56a35'], '#8d5a2c'));
  const fan = branching(c, [1170, 870], 96, -90, 7, 48);
  c.add(
    limbs(fan.limbs, '#6b3f9b', (level) => 4 + level * 3),
    limbs(fan.limbs, '#b184d6', (level) => 1 + level * 1.7),
  );
  c.add(
    times(6, (i) => {
      const [x, high, w] = [1000 + i * 44 - (i % 2) * 10, 90 + ((i * 53) % 90), 44];
      return (
        path(
          `M${x} 930L${x - 8} ${900 - high}H${x + w + 8}L${x + w} 930Z`,
          c.linear(['#ffbf6a', '#e0703f', '#9c4238'], 25),
        ) +
        oval(x + w / 2, 900 - high, w / 2 + 8, 14, '#ffd99a') +
        oval(x + w / 2, 901 - high, w / 2 - 3, 8, '#7d3140')
      );
    }),
  );
  c.add(
    staghorn(c, [170, 900], 88, 5, ['#1d7a78', '#3fb9a6', '#a2ecd4', '#eafff4'], 38),
    staghorn(c, [1440, 900], 92, 5, ['#b85a24', '#f39a4a', '#ffd694', '#fff4d8'], 38),
  );
  c.add(
    path(
      'M-10 900C200 850 330 920 560 890C760 868 900 930 1100 900C1300 870 1450 910 1610 880V1010H-10Z',
      c.linear(['#6b4a7d', '#3b2a58']),
    ),
  );
  c.add(
    brainCoral(c, 320, 985, 120, ['#ffd0d8', '#d56f93', '#83345f'], '#7a2c58'),
    brainCoral(c, 1270, 990, 130, ['#c8f3e0', '#4fb09f', '#1d6a70'], '#175a62'),
  );
  c.add(
    place(butterflyfish(c), 905, 520, 1.3, -6),
    place(group(butterflyfish(c), 'transform="scale(-1 1)"'), 1225, 400, 0.85, 8),
  );
  return c.toString();
}
