import { Canvas } from './brush.ts';
import { dune, glow, hills, sky, stars } from './land.ts';
import { disc, path, times } from './shapes.ts';

/** The phases of the moon in an arc, from crescent to full to crescent, above moonlit dunes. */
export function moonPhases(): string {
  const c = new Canvas(23);
  c.add(
    sky(c, ['#2c3f73', '#4b639a', '#8f9cbf', '#e0c3b4']),
    stars(c, 170, 0, 620),
    glow(c, 800, 300, 560, '#f4e6c6', 0.45),
  );
  const moon = c.radial(['#fffbea', '#f7e9c3', '#e2c893'], 0.4, 0.35, 0.75);
  c.add(
    times(7, (i) => {
      const t = (i - 3) / 3;
      const r = 122 - 62 * Math.abs(t);
      const [x, y] = [800 - t * (720 - 150 * Math.abs(t)), 300 + 170 * t * t];
      const lit = [0.16, 0.5, 0.82, 1, 0.82, 0.5, 0.16][i] ?? 1;
      // The month begins where Arabic reading begins, and a young moon is lit on that side.
      const sweep = i < 3 ? 1 : 0;
      const inner = Math.abs(1 - 2 * lit) * r;
      const bulge = lit > 0.5 ? sweep : 1 - sweep;
      const shape =
        lit === 1
          ? disc(x, y, r, moon)
          : path(
              `M${x} ${y - r}A${r} ${r} 0 0 ${sweep} ${x} ${y + r}A${inner} ${r} 0 0 ${bulge} ${x} ${y - r}Z`,
              moon,
            );
      const spots = [
        [-0.3, -0.25, 0.24],
        [0.22, -0.05, 0.3],
        [-0.1, 0.4, 0.18],
        [0.42, -0.45, 0.12],
        [-0.5, 0.2, 0.12],
      ] as const;
      const marks = spots
        .map(([dx, dy, s]) => disc(x + dx * r, y + dy * r, s * r, '#cdb07c', 'opacity="0.35"'))
        .join('');
      return (
        disc(x, y, r, '#3a4f86', 'opacity="0.75"') +
        glow(c, x, y, r * (1.2 + lit), '#fff3cf', 0.35 * lit) +
        shape +
        (lit > 0.7 ? marks : '')
      );
    }),
  );
  c.add(hills(c, 690, 36, 5, c.linear(['#b98f8a', '#8f6f86'])));
  c.add(
    dune(
      c,
      [
        [-10, 800],
        [250, 745],
        [520, 765],
        [860, 690],
        [1150, 760],
        [1400, 780],
        [1610, 740],
      ],
      c.linear(['#f0c9a0', '#c3917f']),
      c.linear(['#96708a', '#6b5580']),
    ),
  );
  c.add(
    dune(
      c,
      [
        [-10, 900],
        [200, 930],
        [560, 880],
        [330, 880],
        [900, 930],
        [1250, 880],
        [1610, 900],
      ]
        .map(([x = 0, y = 0]) => [x, y] as const)
        .toSorted((a, b) => a[0] - b[0]),
      c.linear(['#d9a988', '#a5787a']),
      c.linear(['#735a80', '#54477a']),
    ),
  );
  return c.toString();
}
