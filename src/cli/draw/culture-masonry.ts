import type { Canvas } from './brush.ts';
import { line, type Point, poly, times } from './shapes.ts';

/** A pyramid with a lit face and a shaded one; its courses of stone are faint. */
export function pyramid(c: Canvas, x: number, foot: number, half: number, tall: number): string {
  const [lit, shade] = [c.linear(['#fff0c4', '#f0bf78']), c.linear(['#d79a5e', '#b8744a'])];
  const edge = x + half * 0.34;
  const courses = times(12, (i) => {
    const t = (i + 1) / 13;
    return line(
      `M${x - half * t} ${foot - tall * (1 - t)}L${x + (edge - x) * t} ${foot - tall * (1 - t)}`,
      '#c98f55',
      2,
      'opacity="0.4"',
    );
  });
  return (
    poly(
      [
        [x, foot - tall],
        [x - half, foot],
        [edge, foot],
      ],
      lit,
    ) +
    courses +
    poly(
      [
        [x, foot - tall],
        [edge, foot],
        [x + half, foot],
      ],
      shade,
    )
  );
}

/** Small triangles, row upon row, that fill a big one as the panels of a translucent stone wall. */
export function panels(c: Canvas, [ax, ay]: Point, [bx, by]: Point, [ex, ey]: Point, rows: number): string {
  const at = (u: number, v: number): Point => [
    ax + ((bx - ax) * u + (ex - ax) * v) / rows,
    ay + ((by - ay) * u + (ey - ay) * v) / rows,
  ];
  const tones = ['#fff6dc', '#f7dfae', '#efc98a', '#fbeac4', '#e3b473'];
  return times(rows, (r) =>
    times(2 * r + 1, (k) => {
      const v = Math.floor(k / 2);
      const up = k % 2 === 0;
      const corners: Point[] = up
        ? [at(r - v, v), at(r - v + 1, v), at(r - v, v + 1)]
        : [at(r - v, v), at(r - v - 1, v + 1), at(r - v, v + 1)];
      return poly(corners, c.pick(tones), 'stroke="#b98a54" stroke-width="2.5" stroke-linejoin="round"');
    }),
  );
}
