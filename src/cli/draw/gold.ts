import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { curve, disc, line, oval, path, place, poly, rect, type Point } from './shapes.ts';

/** One gold bar seen from its end and a little from above, 240 wide. */
function bar(c: Canvas): string {
  const front = poly(
    [
      [-120, 0],
      [120, 0],
      [94, -92],
      [-94, -92],
    ],
    c.linear(['#ffe08a', '#eeb040', '#c47f24']),
  );
  const top = poly(
    [
      [-94, -92],
      [94, -92],
      [150, -150],
      [-14, -150],
    ],
    c.linear(['#fff8d6', '#ffe391', '#f3bf4f'], 20),
  );
  const side = poly(
    [
      [120, 0],
      [94, -92],
      [150, -150],
      [178, -62],
    ],
    c.linear(['#c98a2c', '#94561c'], 60),
  );
  const stamp =
    rect(-50, -66, 100, 40, 'none', 'rx="8" stroke="#b5741f" stroke-width="4" opacity="0.7"') +
    disc(0, -46, 9, '#b5741f', 'opacity="0.7"');
  return (
    front + top + side + stamp + line('M-94 -92H94', '#fffbe6', 4) + line('M94 -92L150 -150', '#fffbe6', 2)
  );
}

/** Gold bars in a stack and a gold necklace lying before them on deep green cloth. */
export function goldBarsAndNecklace(): string {
  const c = new Canvas(63);
  c.add(sky(c, ['#2f7f78', '#3f9a8a', '#6fb89a'], 60), glow(c, 620, 320, 720, '#f6f3c9', 0.65));
  c.add(
    path(
      `${curve([
        [-10, 690],
        [400, 660],
        [900, 690],
        [1610, 650],
      ])}V1010H-10Z`,
      c.linear(['#1f6a66', '#174f52']),
    ),
  );
  c.add(
    path(
      `${curve([
        [-10, 830],
        [500, 800],
        [1000, 850],
        [1610, 800],
      ])}V1010H-10Z`,
      '#1b5a5a',
      'opacity="0.7"',
    ),
  );
  c.add(oval(500, 812, 440, 40, '#0b3436', `opacity="0.6" ${c.blur(14)}`));
  for (const [x, y] of [
    [230, 800],
    [470, 800],
    [710, 800],
    [350, 708],
    [590, 708],
    [470, 616],
  ] as const)
    c.add(place(bar(c), x, y, 1.02));
  c.add(oval(1130, 868, 330, 40, '#0b3436', `opacity="0.6" ${c.blur(14)}`));
  const velvet = c.linear(['#fbf0dc', '#ecd6b4', '#b58f72'], 10);
  c.add(
    path(
      'M1062 250C1066 380 1040 440 960 486C880 532 836 600 830 860H1430C1424 600 1380 532 1300 486C1220 440 1194 380 1198 250Z',
      velvet,
    ),
    oval(1130, 252, 68, 20, '#fff8ea'),
    path(
      'M1150 262C1160 400 1230 440 1330 520C1400 580 1420 700 1430 860H1330C1330 640 1270 560 1190 480C1150 430 1140 360 1150 262Z',
      '#8a5a4a',
      `opacity="0.2" ${c.blur(12)}`,
    ),
  );
  const strand = (swing: number, from: Point, to: Point) =>
    Array.from({ length: 41 }, (_, i): Point => {
      const t = i / 40;
      return [
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t + Math.sin(Math.PI * t) ** 0.8 * swing,
      ];
    });
  const bead = (x: number, y: number, r: number) =>
    disc(x + 4, y + 8, r, '#6a3b2c', 'opacity="0.35"') +
    disc(x, y, r, c.radial(['#fffbe0', '#ffd766', '#c47f24'], 0.35, 0.3, 0.8));
  const chain = strand(260, [952, 492], [1308, 492]);
  c.add(...chain.map(([x, y]) => bead(x, y, 14)));
  const inner = strand(150, [1000, 462], [1260, 462]);
  c.add(...inner.map(([x, y]) => bead(x, y, 8)));
  c.add(
    ...[12, 16, 20, 24, 28].map((i, k) => {
      const [x, y] = chain[i] ?? [0, 0];
      const size = [0.72, 0.9, 1.25, 0.9, 0.72][k] ?? 1;
      const drop =
        path('M0 8C34 48 40 74 0 104C-40 74 -34 48 0 8Z', c.linear(['#fff3b8', '#f0b73c', '#b8711f'], 30)) +
        path('M0 36C16 58 18 70 0 86C-18 70 -16 58 0 36Z', k === 2 ? '#c23a3f' : '#1f8a78') +
        disc(-5, 58, 5, '#fff', 'opacity="0.8"');
      return (
        place(drop, x + 5, y + 12, size * 1.05).replace('<g ', '<g opacity="0.3" ') + place(drop, x, y, size)
      );
    }),
  );
  for (const [x, y, r] of [
    [380, 470, 32],
    [800, 650, 20],
    [1130, 800, 26],
    [170, 720, 18],
  ] as const) {
    c.add(
      place(
        path(
          'M0 -1C0.12 -0.12 0.12 -0.12 1 0C0.12 0.12 0.12 0.12 0 1C-0.12 0.12 -0.12 0.12 -1 0C-0.12 -0.12 -0.12 -0.12 0 -1Z',
          '#fffdf0',
        ),
        x,
        y,
        r,
      ),
    );
  }
  return c.toString();
}
