import { Canvas } from './brush.ts';
import { cloud, glow, hills, sky } from './land.ts';
import { curve, disc, line, path, place, times } from './shapes.ts';

/** A wind turbine standing at a place; `turn` sets its blades. */
function turbine(c: Canvas, x: number, foot: number, size: number, turn: number): string {
  const tower = c.linear(['#ffffff', '#e9eef0', '#a7b7c2'], 0);
  const blade =
    path('M-7 0C-26 -40 -24 -90 -12 -170L4 -330C10 -250 18 -60 8 0Z', '#fdfefe') +
    path('M2 -10C8 -120 8 -220 4 -330C10 -250 18 -60 8 0Z', '#b4c3cd');
  return place(
    path('M-15 0L-8 -520H8L15 0Z', tower) +
      times(3, (i) => place(blade, 0, -528, 1, turn + i * 120)) +
      disc(0, -528, 22, '#f4f7f8') +
      disc(0, -528, 11, '#90a5b3'),
    x,
    foot,
    size,
  );
}

/** Wind turbines on desert dunes in front of a great rising sun. */
export function windOverDesert(): string {
  const c = new Canvas(51);
  c.add(
    sky(c, ['#3f93a5', '#8fc3bd', '#f6e2b3', '#fbc483', '#f39a63']),
    glow(c, 800, 560, 760, '#fff0bd', 0.9),
  );
  c.add(disc(800, 545, 235, c.linear(['#fffdf0', '#ffe9a6', '#ffbf5f'])));
  for (const [x, y, r] of [
    [330, 240, 120],
    [1330, 180, 150],
    [1130, 330, 80],
  ] as const)
    c.add(cloud(x, y, r, '#fff', 'opacity="0.45"'));
  c.add(hills(c, 690, 26, 9, c.linear(['#e6a57b', '#cf8064'])));
  for (const [x, s, t] of [
    [150, 0.42, 10],
    [330, 0.5, 66],
    [1290, 0.5, 32],
    [1470, 0.4, 95],
  ] as const)
    c.add(turbine(c, x, 722, s, t));
  c.add(hills(c, 740, 30, 5, c.linear(['#efb27e', '#c9765a'])));
  c.add(turbine(c, 1090, 840, 0.74, 38), turbine(c, 470, 825, 0.66, 82));
  c.add(turbine(c, 775, 850, 0.9, 4));
  c.add(
    path(
      'M-10 880C240 870 560 810 790 772C860 762 900 790 960 800C1180 836 1420 850 1610 790V1010H-10Z',
      c.linear(['#f9d39a', '#e09462']),
    ),
  );
  c.add(
    path(
      'M790 772C860 762 900 790 960 800C1180 836 1420 850 1610 790V1010H1010C1060 930 860 900 900 850C920 822 850 790 790 772Z',
      c.linear(['#d98e62', '#b9654c']),
    ),
  );
  c.add(
    path(
      `${curve([
        [-10, 900],
        [300, 850],
        [700, 880],
        [1000, 850],
        [1320, 905],
        [1610, 870],
      ])}V1010H-10Z`,
      c.linear(['#f3b878', '#c26f4e']),
    ),
  );
  c.add(
    times(9, (i) =>
      line(
        curve([
          [i * 190 - 60, 925 + (i % 3) * 20],
          [i * 190 + 30, 915 + (i % 3) * 20],
          [i * 190 + 150, 928 + (i % 3) * 20],
        ]),
        '#ffe0ab',
        3,
        'opacity="0.5"',
      ),
    ),
  );
  return c.toString();
}
