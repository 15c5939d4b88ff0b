import { Canvas } from './brush.ts';
import { glow, shimmer, sky } from './land.ts';
import { disc, edges, line, path, place, type Point, poly, rect } from './shapes.ts';

/** A glacier's blue front breaking into a melt lake below its mountains. */
export function glacierFront(): string {
  const c = new Canvas(53);
  c.add(
    sky(c, ['#5fa9c9', '#a5d3df', '#f3e9d6', '#fbd9b0']),
    glow(c, 1010, 260, 560, '#fff6d8', 0.9),
    disc(1010, 250, 62, '#fffbe9'),
  );
  const peak = (points: readonly Point[], lit: string, dark: string, top: Point, split: readonly Point[]) =>
    poly(points, lit) + poly([top, ...split, points.at(-1) ?? top], dark);
  c.add(
    peak(
      [
        [-160, 800],
        [180, 260],
        [300, 330],
        [700, 800],
      ],
      '#93aebf',
      '#6f8fa8',
      [180, 260],
      [
        [220, 400],
        [170, 500],
        [300, 800],
      ],
    ),
  );
  c.add(
    peak(
      [
        [900, 800],
        [1260, 300],
        [1420, 190],
        [1820, 800],
      ],
      '#8ba8bb',
      '#65859f',
      [1420, 190],
      [
        [1370, 340],
        [1430, 430],
        [1340, 800],
      ],
    ),
  );
  c.add(
    path('M180 260L110 372L160 350L190 400L232 352L270 380L300 330Z', '#fdfefe'),
    path('M1420 190L1290 284L1330 300L1370 370L1420 310L1470 350L1508 322Z', '#fdfefe'),
  );
  c.add(
    path(
      'M560 330C640 310 760 320 830 345C960 330 1040 360 1090 420C1190 480 1330 530 1420 600L1640 800H-40L200 600C320 540 430 480 500 420Z',
      c.linear(['#ffffff', '#e3f3f8', '#b9dfec']),
    ),
  );
  for (const [d, w] of [
    ['M640 325C600 420 470 500 330 575', 7],
    ['M760 322C740 420 640 500 560 590', 8],
    ['M870 345C890 430 880 510 870 590', 8],
    ['M980 348C1040 430 1120 510 1190 585', 7],
  ] as const)
    c.add(line(d, '#8fc4da', w, 'opacity="0.55"'));
  const tops: number[] = [];
  const xs = Array.from({ length: 22 }, (_, i) => 44 + i * 72 + c.between(-16, 16));
  const ice = [
    ['#f7fdff', '#a4dbed', '#4fa3c8'],
    ['#dff4fb', '#7fc4df', '#3585b0'],
    ['#ffffff', '#c3e8f3', '#6fb9d6'],
  ].map((stops) => c.linear(stops));
  for (const [i, x] of xs.entries()) {
    const next = xs[i + 1] ?? 1630;
    const lift = 175 - Math.abs(x - 800) * 0.16;
    const [top, end] = [tops.at(-1) ?? 770 - lift, 770 - lift - c.between(0, 62)];
    tops.push(end);
    const middle = x + (next - x) * c.between(0.35, 0.65);
    c.add(
      poly(
        [
          [x, top],
          [middle, end - 16],
          [middle, 790],
          [x, 790],
        ],
        ice[i % 3] ?? '#fff',
      ),
      poly(
        [
          [middle, end - 16],
          [next, end],
          [next, 790],
          [middle, 790],
        ],
        ice[(i + 1) % 3] ?? '#fff',
      ),
    );
    c.add(line(`M${middle} ${end - 8}L${middle + c.between(-9, 9)} 780`, '#2f7da8', 3, 'opacity="0.5"'));
    c.add(
      line(
        edges([
          [x, top],
          [middle, end - 16],
          [next, end],
        ]),
        '#fff',
        6,
      ),
    );
  }
  c.add(
    rect(0, 775, 1600, 225, c.linear(['#5fb6cb', '#2f8db0', '#1a6690'])),
    shimmer(c, 900, 420, 792, 985, '#e9fbff'),
  );
  c.add(
    path('M0 640L90 668L170 730L270 792L0 806Z', '#5f7183'),
    path('M0 640L90 668L110 800L0 806Z', '#788a9b'),
    path('M1600 620L1500 660L1420 735L1320 792L1600 806Z', '#566a7e'),
    path('M1600 620L1500 660L1520 800L1600 806Z', '#465a70'),
  );
  for (const [x, y, s] of [
    [330, 868, 0.8],
    [1180, 900, 1.15],
    [700, 842, 0.45],
  ] as const) {
    const berg =
      path('M-120 0L-80 -66L-20 -100L30 -52L74 -70L130 0Z', '#f4fcff') +
      path('M-20 -100L-36 -40L10 0L130 0L74 -70L30 -52Z', '#9fd6e8') +
      path('M-120 0L130 0L70 42L-70 34Z', '#7ccbd9', 'opacity="0.55"');
    c.add(place(berg, x, y, s));
  }
  return c.toString();
}
