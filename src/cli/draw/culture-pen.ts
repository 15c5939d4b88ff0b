import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { dot, nib } from './culture-nib.ts';
import { glow, sky } from './land.ts';
import { group, line, oval, path, place, type Point, rect, times } from './shapes.ts';

/** A reed pen that has just drawn a broad black stroke across a sheet, and an inkwell beside it. */
export const reedPen: Scene = () => {
  const c = new Canvas(330);
  c.add(sky(c, ['#2f7a78', '#3d938b', '#246664'], 50), glow(c, 700, 300, 900, '#a8dcc4', 0.55));
  c.add(place(rect(-640, -400, 1280, 860, '#0d3d3d', `opacity="0.4" ${c.blur(22)}`), 780, 540, 1, -3));
  const page =
    rect(-640, -400, 1280, 860, c.linear(['#fffaec', '#f6e8c9'], 60), 'rx="4"') +
    rect(-604, -364, 1208, 788, 'none', 'stroke="#c99a45" stroke-width="6"') +
    rect(-590, -350, 1180, 760, 'none', 'stroke="#2f7a78" stroke-width="2.5"');
  c.add(place(page, 760, 520, 1, -3));
  const swash = nib(
    [
      [1110, 330, 0.5],
      [1140, 470],
      [1080, 620],
      [900, 720],
      [640, 735],
      [430, 660],
      [340, 520, 0.95],
      [370, 410, 0.75],
      [452, 372, 0.55],
    ],
    122,
    '#17181d',
    62,
  );
  const gleam = nib(
    [
      [1080, 600],
      [900, 690],
      [650, 706],
      [450, 640],
    ],
    14,
    '#5b6a78',
    62,
  );
  c.add(swash, group(gleam, `opacity="0.55" ${c.blur(4)}`), dot(730, 500, 128, '#b8352b'));
  c.add(dot(1150, 840, 40, '#17181d'), dot(1092, 850, 40, '#17181d'), dot(1034, 858, 40, '#17181d'));
  const cane = c.linear(['#f9dfa6', '#d79c51', '#8c5526']);
  const pen =
    path('M40 -34L980 -44V44L40 34C10 30 -40 18 -92 22L-104 -26C-60 -20 10 -30 40 -34Z', cane) +
    path(
      'M40 34C10 30 -40 18 -92 22L-104 -26C-84 -24 -60 -22 -40 -24C-10 -4 20 10 120 12L120 35Z',
      '#f6e3b8',
    ) +
    path('M-92 22L-104 -26C-90 -24 -70 -24 -50 -22L-44 17C-60 18 -76 20 -92 22Z', '#17181d') +
    line('M-94 0L60 6', '#5f3818', 3) +
    [330, 660, 900]
      .map(
        (x) =>
          rect(x, -41, 13, 82, '#8c5526', 'rx="6"') + rect(x + 13, -41, 5, 82, '#fbe7bb', 'opacity="0.7"'),
      )
      .join('');
  c.add(
    place(path('M-60 30L980 -10V70L-40 60Z', '#4a2a12', `opacity="0.35" ${c.blur(16)}`), 540, 400, 1, -35),
    place(pen, 528, 316, 1, -35),
  );
  const well =
    path(
      'M-150 -70C-170 20 -160 110 -120 150H120C160 110 170 20 150 -70Z',
      c.linear(['#173f63', '#3f86b8', '#7fc0dd', '#2a689a', '#12375a'], 0),
    ) +
    times(6, (i) =>
      path(
        'M0 -34L16 0L0 34L-16 0Z',
        '#f3d27e',
        `opacity="0.9" transform="translate(${(i - 2.5) * 50} ${52 - Math.abs(i - 2.5) * 4})"`,
      ),
    ) +
    oval(0, -70, 150, 46, '#e9c069') +
    oval(0, -70, 128, 36, '#12375a') +
    oval(0, -62, 118, 28, '#0b0d13') +
    oval(-34, -66, 46, 8, '#8fa9c0', 'opacity="0.55"');
  c.add(oval(1330, 860, 220, 46, '#0d3d3d', `opacity="0.5" ${c.blur(14)}`), place(well, 1310, 720, 1.1));
  return c.toString();
};

/** Square Kufic-like glazed bricks: one ribbon of right angles, as broad as the gaps it leaves, turned four times. */
export const kufic: Scene = () => {
  const c = new Canvas(341);
  const [size, cell] = [9, 53];
  const dark = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const carve = (x: number, y: number, run: Point): void => {
    const row = dark[y];
    if (row) row[x] = true;
    const ways = (
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const
    )
      .map((way) => ({ way, rank: c.random() - (way[0] === run[0] && way[1] === run[1] ? 0.35 : 0) }))
      .toSorted((a, b) => a.rank - b.rank);
    for (const {
      way: [dx, dy],
    } of ways) {
      if (dark[y + 2 * dy]?.[x + 2 * dx] !== false) continue;
      const middle = dark[y + dy];
      if (middle) middle[x + dx] = true;
      carve(x + 2 * dx, y + 2 * dy, [dx, dy]);
    }
  };
  carve(size - 1, size - 1, [-1, 0]);
  c.add(sky(c, ['#f0dfb8', '#e3c890'], 60));
  const quarter = (fill: string) =>
    group(
      dark
        .flatMap((row, y) =>
          row.map((on, x) =>
            on
              ? rect((x - size) * cell + cell / 2, (y - size) * cell + cell / 2, cell + 0.6, cell + 0.6, fill)
              : '',
          ),
        )
        .join(''),
      '',
    );
  const turned = (fill: string, turns: readonly number[]) =>
    turns.map((turn) => place(quarter(fill), 0, 0, 1, turn)).join('');
  const medal =
    turned('#12657f', [0, 180]) +
    turned('#1b4468', [90, 270]) +
    rect(-cell / 2, -cell / 2, cell, cell, '#c9502f');
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1]) c.add(place(medal, 800 + dx * 18 * cell, 500 + dy * 18 * cell));
  for (const dx of [-1, 1])
    for (const dy of [-1, 1])
      c.add(place(rect(-16, -16, 32, 32, '#c9502f'), 800 + dx * 9 * cell, 500 + dy * 9 * cell, 1, 45));
  c.add(rect(0, 0, 1600, 1000, c.linear(['#fff4d0 0.35', '#fff 0 0.5', '#3a1a10 0.22'], 40)));
  return c.toString();
};
