import type { Canvas } from './brush.ts';
import { curve, disc, group, line, path, type Point } from './shapes.ts';

/** Coarse coasts as longitude and latitude: Africa, then Europe with Asia, then islands. */
const COASTS: readonly string[] = [
  '-17,15 -16,21 -13,28 -10,30 -6,36 10,37 11,33 20,31 25,32 32,31 34,27 37,21 39,15 43,11.5 51,12 47,4 41,-2 39,-7 40,-15 35,-20 35,-24 32,-29 27,-34 18,-34 15,-27 12,-17 13,-8 9,-1 9,4 4,6 -4,5 -8,4.5 -13,8 -17,12',
  '-9,37 -9,43 -2,43 -1,46 -5,48 2,51 8,54 10,57 12,55 20,55 24,59 30,60 22,61 24,65 18,61 16,56 12,59 6,58 5,62 14,68 25,71 40,67 60,69 80,73 105,78 140,73 178,69 178,64 162,60 157,52 155,59 143,59 135,54 141,52 130,42 127,39 129,35 126,35 122,40 118,38 122,31 117,23 109,21 106,18 109,12 105,9 100,13 103,2 99,9 98,16 91,22 87,21 80,15 77,8 73,18 67,25 57,26 51,29 48,30 51,25 56,26 59,22 52,16 44,12.5 39,20 35,28 34,31 36,36 28,37 27,40 35,42 41,41 40,47 33,46 28,43 23,40 24,37 20,40 13,45 18,40 16,38 10,44 3,43 0,39 -5,36',
  '-6,50 1,51 0,54 -3,58 -6,57 -5,54',
  '44,-17 50,-15 47,-25 44,-24',
  '130,31 136,34 141,36 142,43 139,39 132,35',
  '96,5 104,-4 106,-6 99,1',
  '109,1 117,6 118,0 114,-4',
  '114,-22 122,-17 131,-12 136,-12 141,-11 146,-19 153,-27 149,-38 138,-35 129,-32 116,-35',
  '-45,60 -52,65 -56,73 -68,77 -40,83 -20,80 -22,71 -38,65',
];

/** The Earth as a disc, turned so that the given longitude and latitude face the reader. */
export function earth(
  c: Canvas,
  [cx, cy]: Point,
  r: number,
  [lon0, lat0]: Point,
  colours: { sea: readonly string[]; land: string; lines?: string },
): string {
  const radian = Math.PI / 180;
  const project = (lon: number, lat: number): { at: Point; seen: boolean } => {
    const [l, p, p0] = [(lon - lon0) * radian, lat * radian, lat0 * radian];
    const x = Math.cos(p) * Math.sin(l);
    const y = Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l);
    const seen = Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(l) > 0;
    const reach = seen ? 1 : 1.03 / Math.max(Math.hypot(x, y), 0.001);
    return { at: [cx + r * x * reach, cy - r * y * reach], seen };
  };
  const lands = COASTS.map((coast) => {
    const points = coast.split(' ').map((pair) => {
      const [lon = 0, lat = 0] = pair.split(',').map(Number);
      return project(lon, lat);
    });
    return points.some(({ seen }) => seen)
      ? path(
          curve(
            points.map(({ at }) => at),
            true,
          ),
          colours.land,
        )
      : '';
  });
  const grid: string[] = [];
  for (let lon = -180; lon < 180; lon += 30) {
    const run: Point[] = [];
    for (let lat = -90; lat <= 90; lat += 10) {
      const { at, seen } = project(lon, lat);
      if (seen) run.push(at);
    }
    if (run.length > 1) grid.push(curve(run));
  }
  for (let lat = -60; lat <= 80; lat += 20) {
    const run: Point[] = [];
    for (let lon = -95; lon <= 95; lon += 5) {
      const { at, seen } = project(lon0 + lon, lat);
      if (seen) run.push(at);
    }
    if (run.length > 1) grid.push(curve(run));
  }
  const ball = disc(cx, cy, r, '#fff');
  return (
    disc(cx, cy, r, c.radial(colours.sea, 0.38, 0.32, 0.75)) +
    group(
      lands.join('') +
        (colours.lines === undefined ? '' : line(grid.join(''), colours.lines, r / 130, 'opacity="0.5"')),
      c.clip(ball),
    ) +
    disc(cx, cy, r, c.radial(['#fff 0.28', '#fff 0 0.45', '#0a2740 0 0.7', '#0a2740 0.38'], 0.36, 0.3, 0.8))
  );
}
