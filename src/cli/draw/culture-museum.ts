import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { panels, pyramid } from './culture-masonry.ts';
import { glow, hills, rays, sky } from './land.ts';
import { curve, disc, group, line, oval, path, place, type Point, poly, times } from './shapes.ts';

/** A palm tree standing on 0, 0, 260 high. */
export function palm(fill: string): string {
  const fronds = times(9, (i) => {
    const a = -195 + i * 26;
    const [dx, dy] = [Math.cos((a * Math.PI) / 180) * 96, Math.sin((a * Math.PI) / 180) * 70];
    return path(
      `M0 -250Q${dx * 0.6} ${-262 + dy} ${dx} ${-226 + dy * 0.6}Q${dx * 0.5} ${-240 + dy * 0.6} 0 -240Z`,
      fill,
    );
  });
  return path('M-9 0Q-2 -130 -5 -250H6Q8 -130 10 0Z', '#7d5236') + fronds;
}

/** A museum front of repeating stone triangles in a low sun, with three pyramids behind it. */
export const museumFront: Scene = () => {
  const c = new Canvas(360);
  c.add(sky(c, ['#4fa3b8', '#9bcdc8', '#fbe3b4', '#f8c98a']), rays(800, 296, 1500, 22, 0, 360, '#fff6da22'));
  c.add(glow(c, 800, 296, 560, '#fff7d8', 0.95), disc(800, 296, 88, '#fffbea'));
  c.add(pyramid(c, 1420, 720, 240, 330), pyramid(c, 1110, 720, 330, 470), pyramid(c, 390, 720, 390, 550));
  c.add(hills(c, 690, 16, 5, c.linear(['#e9b775', '#d29657'])));
  const front: Point[] = [
    [-20, 830],
    [-20, 600],
    [520, 470],
    [1080, 440],
    [1620, 560],
    [1620, 830],
  ];
  c.add(poly(front, c.linear(['#d9a567', '#b97f49'])));
  const big: string[] = [];
  const tops: Point[] = [
    [-40, 596],
    [180, 546],
    [400, 492],
    [640, 458],
    [960, 440],
    [1190, 458],
    [1400, 506],
    [1640, 556],
  ];
  for (let i = 0; i < tops.length - 1; i++) {
    const a: Point = tops[i] ?? [0, 0];
    const b: Point = tops[i + 1] ?? [0, 0];
    const foot: Point = [(a[0] + b[0]) / 2, 830];
    const next: Point = tops[i + 2] ?? [b[0] + 220, b[1]];
    big.push(
      panels(c, foot, a, b, 6),
      poly([b, foot, [(b[0] + next[0]) / 2, 830]], i % 2 ? '#c58d55' : '#b87f4b'),
    );
    big.push(group(panels(c, b, foot, [(b[0] + next[0]) / 2, 830], 5), 'opacity="0.62"'));
  }
  c.add(
    group(big.join(''), c.clip(poly(front, '#000'))),
    line('M-20 600L520 470L1080 440L1620 560', '#fff3d0', 9),
  );
  const door = 'M640 830L800 470L960 830Z';
  c.add(
    path('M606 830L800 396L994 830Z', '#fff3d6'),
    path(door, c.linear(['#5b3a3a', '#a2643f', '#f1b765'])),
    glow(c, 800, 810, 190, '#ffe9a8', 0.85),
    line('M606 830L800 396L994 830', '#b98a54', 5),
  );
  c.add(
    group(
      times(7, (i) => line(`M640 ${560 + i * 44}H960`, '#f3cf8e', 3, 'opacity="0.5"')) +
        times(3, (i) => line(`M${720 + i * 80} 470V830`, '#f3cf8e', 3, 'opacity="0.4"')),
      c.clip(path(door, '#000')),
    ),
  );
  c.add(
    path('M-10 826H1610V1010H-10Z', c.linear(['#f6dcaa', '#e2b177'])),
    path('M660 830H940L1180 1010H420Z', '#fff1cf', 'opacity="0.75"'),
  );
  c.add(times(5, (i) => line(`M${-20} ${850 + i * i * 9}H1620`, '#c98f55', 2, 'opacity="0.4"')));
  const coats = ['#a8452d', '#1f6f7a', '#2d4a6d', '#e08a3a', '#7d2f4a', '#f5efe0'];
  c.add(
    times(26, (i) => {
      const x = i < 18 ? c.between(480, 1120) : c.between(60, 1540);
      const s = 0.5 + c.random() * 0.5;
      const y = 842 + s * s * 92;
      return place(
        oval(26, 0, 46, 5, '#7d4a2a', 'opacity="0.35"') +
          path('M-15 0L-13 -50C-13 -66 13 -66 13 -50L15 0Z', c.pick(coats)) +
          disc(0, -74, 10.5, c.pick(['#8d5a3b', '#c68a5e', '#5f3b2a'])),
        x,
        y,
        s,
      );
    }),
  );
  c.add(
    place(palm('#2f7a5e'), 190, 930, 1.12),
    place(palm('#256a54'), 70, 955, 0.92),
    place(palm('#2f7a5e'), 1420, 932, 1.12),
    place(palm('#256a54'), 1540, 955, 0.92),
  );
  c.add(
    path(
      `${curve([
        [-10, 960],
        [400, 985],
        [800, 992],
        [1200, 985],
        [1610, 958],
      ])}V1010H-10Z`,
      '#c98f55',
      'opacity="0.5"',
    ),
  );
  return c.toString();
};
