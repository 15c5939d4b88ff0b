import { path, type Point } from './shapes.ts';

/** A stroke of a pen: where it passes, and how hard it presses at each place (1 is the whole nib). */
export type Pull = readonly (readonly [number, number, number?])[];

/** The place and pressure on a soft line through `pull`, `t` counted in its points. */
function along(pull: Pull, t: number): [number, number, number] {
  const at = (i: number) => {
    const [x = 0, y = 0, p = 1] = pull[Math.min(Math.max(i, 0), pull.length - 1)] ?? [];
    return [x, y, p] as const;
  };
  const [i, f] = [Math.floor(t), t - Math.floor(t)];
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const mix = (k: 0 | 1) =>
    b[k] +
    0.5 *
      f *
      (c[k] - a[k] + f * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + f * (3 * (b[k] - c[k]) + d[k] - a[k])));
  return [mix(0), mix(1), b[2] + (c[2] - b[2]) * f];
}

/** What a broad reed nib, held at a steady slant (degrees), leaves on paper when it follows `pull`. */
export function nib(pull: Pull, size: number, fill: string, slant = 58): string {
  const turn = (slant * Math.PI) / 180;
  const edge = ([x, y, p]: readonly [number, number, number]): [Point, Point] => {
    const [dx, dy] = [(Math.cos(turn) * size * p) / 2, (Math.sin(turn) * size * p) / 2];
    return [
      [x - dx, y - dy],
      [x + dx, y + dy],
    ];
  };
  const steps = (pull.length - 1) * 14;
  let d = '';
  for (let i = 0; i < steps; i++) {
    const [[ax, ay], [bx, by]] = edge(along(pull, i / 14));
    const [[ex, ey], [fx, fy]] = edge(along(pull, (i + 1) / 14));
    // Every piece turns the same way round, so that overlapping pieces never cancel each other out.
    const quad: Point[] = [
      [ax, ay],
      [bx, by],
      [fx, fy],
      [ex, ey],
    ];
    const area =
      (bx - ax) * (fy - ay) - (fx - ax) * (by - ay) + (fx - ax) * (ey - ay) - (ex - ax) * (fy - ay);
    const run = area < 0 ? quad.toReversed() : quad;
    d += `${run.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`;
  }
  return path(
    d,
    fill,
    `stroke="${fill}" stroke-width="${Math.max(1.2, size * 0.07)}" stroke-linejoin="round"`,
  );
}

/** The slanted square that a nib leaves for a dot, its middle at x, y. */
export function dot(x: number, y: number, size: number, fill: string): string {
  const s = size * 0.34;
  return nib(
    [
      [x + s, y - s * 0.7],
      [x - s, y + s * 0.7],
    ],
    size,
    fill,
  );
}
