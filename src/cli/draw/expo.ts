import { Canvas } from './brush.ts';
import { cloud, glow, shimmer, sky } from './land.ts';
import { pavilions } from './pavilions.ts';
import { curve, disc, edges, line, oval, path, rect, times, type Point } from './shapes.ts';

/** The points of an oval between two angles, degrees. */
function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  return Array.from({ length: 61 }, (_, i) => {
    const a = ((from + ((to - from) * i) / 60) * Math.PI) / 180;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });
}

/** A stretch of the ring's timber wall: posts and beams below the roof's edge. */
function lattice(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  tall: number,
  count: number,
  wood: readonly [string, string],
): string {
  const top = arc(cx, cy, rx, ry, from, to);
  const foot = top.map(([x, y]) => [x, y + tall] as const);
  const wall = path(`${edges(top)}${edges(foot.toReversed()).replace('M', 'L')}Z`, wood[1]);
  const beams = [0.12, 0.38, 0.64].map((part) =>
    line(edges(top.map(([x, y]) => [x, y + tall * part] as const)), wood[0], tall * 0.055),
  );
  const posts = times(count, (i) => {
    const a = ((from + ((to - from) * (i + 0.5)) / count) * Math.PI) / 180;
    const [x, y] = [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
    return line(`M${x} ${y}V${y + tall}`, wood[0], 3 + 4 * Math.abs(Math.sin(a)));
  });
  return wall + beams.join('') + posts;
}

/** Expo Osaka's great wooden ring from above the bay, pavilions and a grove inside it. */
export function woodenRing(): string {
  const c = new Canvas(53);
  c.add(
    sky(c, ['#6fb3cf', '#a9d3da', '#f6e9cf', '#f9d8ae']),
    glow(c, 1120, 220, 520, '#fffbe6', 0.9),
    cloud(300, 140, 160, '#fff', 'opacity="0.7"'),
    cloud(1250, 110, 200, '#fff', 'opacity="0.6"'),
  );
  c.add(
    path(
      curve([
        [-10, 300],
        [180, 250],
        [340, 286],
        [560, 240],
        [760, 288],
        [1000, 256],
        [1240, 290],
        [1440, 250],
        [1610, 286],
      ]) + 'V340H-10Z',
      '#9db8c0',
    ),
  );
  c.add(times(36, (i) => rect(i * 46, 320 - c.between(8, 50), c.between(20, 36), 60, '#b9c6c2')));
  c.add(
    rect(0, 322, 1600, 678, c.linear(['#a9d8d6', '#5fb0bc', '#2f8799', '#226f86'])),
    shimmer(c, 1120, 260, 330, 480, '#fffbe0'),
  );
  c.add(
    times(40, () =>
      line(
        `M${c.between(0, 1600)} ${c.between(800, 990)}h${c.between(30, 110)}`,
        '#bfe6e2',
        3,
        'opacity="0.4"',
      ),
    ),
  );
  c.add(oval(800, 600, 770, 326, '#d9c49a'), oval(800, 592, 770, 322, '#efe0bd'));
  const wood = ['#8a5530', '#c98a50'] as const;
  c.add(oval(800, 560, 610, 232, '#e9d6a8'));
  c.add(lattice(800, 500, 590, 226, 180, 360, 74, 54, ['#7a4a2a', '#a86c3c']));
  c.add(oval(800, 590, 590, 200, '#dfe0b0'), oval(800, 600, 420, 130, '#c3d29a'));
  c.add(
    times(70, () => {
      const [a, r] = [c.random() * 6.283, Math.sqrt(c.random())];
      const [x, y] = [800 + Math.cos(a) * r * 210, 590 + Math.sin(a) * r * 70];
      return (
        oval(x + 6, y + 10, 24, 8, '#5f7d4a', 'opacity="0.35"') +
        disc(x, y - 12, c.between(16, 27), c.pick(['#5f9a62', '#7fb572', '#447f58', '#98c27c']))
      );
    }),
  );
  c.add(pavilions(c));
  c.add(
    times(90, () => {
      const [a, r] = [c.random() * 6.283, c.between(0.55, 0.95)];
      return disc(
        800 + Math.cos(a) * r * 560,
        610 + Math.sin(a) * r * 150,
        3.5,
        c.pick(['#b5443f', '#35587c', '#fff', '#5a3a2a']),
      );
    }),
  );
  const outer = arc(800, 500, 700, 290, 0, 360);
  const inner = arc(800, 500, 590, 226, 360, 0);
  c.add(lattice(800, 500, 700, 290, 0, 180, 108, 72, wood));
  c.add(
    path(`${edges(outer)}Z${edges(inner)}Z`, c.linear(['#f3d7a2', '#e9bd7a', '#d99f5c'])),
    path(`${edges(arc(800, 494, 668, 270, 0, 360))}Z${edges(arc(800, 496, 618, 242, 360, 0))}Z`, '#93b56f'),
  );
  c.add(
    line(`${edges(outer)}Z`, '#fdf0d0', 6),
    line(`${edges(inner)}Z`, '#fdf0d0', 5),
    line(`${edges(arc(800, 495, 643, 256, 0, 360))}Z`, '#f6e8c8', 7),
  );
  c.add(
    times(120, (i) => {
      const a = i * 0.0524 + c.between(-0.02, 0.02);
      return disc(
        800 + Math.cos(a) * 643,
        491 + Math.sin(a) * 256,
        4,
        c.pick(['#b5443f', '#35587c', '#5a3a2a', '#d9603b']),
      );
    }),
  );
  return c.toString();
}
