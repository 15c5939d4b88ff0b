import type { Canvas } from './brush.ts';
import { disc, edges, group, line, type Point, poly } from './shapes.ts';

/** A football: five-sided patches where the corners of an icosahedron face the reader, and the seams between. */
export function football(c: Canvas, x: number, y: number, r: number): string {
  const gold = (1 + Math.sqrt(5)) / 2;
  const raw: [number, number, number][] = [-1, 1].flatMap((a) =>
    [-gold, gold].flatMap((b): [number, number, number][] => [
      [0, a, b],
      [a, b, 0],
      [b, 0, a],
    ]),
  );
  const turn = ([px, py, pz]: readonly [number, number, number]) => {
    const n = Math.hypot(px, py, pz);
    const [a, b] = [0.42, 0.36];
    const [x1, z1] = [px * Math.cos(a) + pz * Math.sin(a), -px * Math.sin(a) + pz * Math.cos(a)];
    return [
      x1 / n,
      (py * Math.cos(b) - z1 * Math.sin(b)) / n,
      (py * Math.sin(b) + z1 * Math.cos(b)) / n,
    ] as const;
  };
  const points = raw.map(turn);
  const near = (p: readonly number[], q: readonly number[]) =>
    Math.hypot(...p.map((v, i) => v - (q[i] ?? 0)));
  const flat = (p: readonly [number, number, number]): Point => {
    const n = Math.hypot(...p);
    const reach = p[2] < 0 ? (1.04 * n) / Math.hypot(p[0], p[1]) : 1;
    return [x + ((p[0] * reach) / n) * r, y + ((p[1] * reach) / n) * r];
  };
  const third = (p: readonly [number, number, number], q: readonly [number, number, number]) =>
    [p[0] + (q[0] - p[0]) / 3, p[1] + (q[1] - p[1]) / 3, p[2] + (q[2] - p[2]) / 3] as const;
  const patches = points
    .filter((p) => p[2] > -0.5)
    .map((p) => {
      const around = points.filter((q) => q !== p && near(p, q) < 1.1).map((q) => third(p, q));
      const first = around[0] ?? p;
      const order: (typeof first)[] = [first];
      while (order.length < around.length) {
        const last = order.at(-1) ?? first;
        const next = around
          .filter((q) => !order.includes(q))
          .toSorted((a, b) => near(a, last) - near(b, last))[0];
        if (!next) break;
        order.push(next);
      }
      return order.some((q) => q[2] > 0)
        ? poly(order.map(flat), '#20304f', 'stroke="#20304f" stroke-width="6" stroke-linejoin="round"')
        : '';
    });
  const seams = points.flatMap((p) =>
    points
      .filter((q) => q !== p && near(p, q) < 1.1 && third(p, q)[2] > -0.02)
      .map((q) => line(edges([flat(third(p, q)), flat(third(q, p))]), '#20304f', r * 0.024)),
  );
  const ball = disc(x, y, r, '#fff');
  return (
    disc(x, y, r, c.radial(['#ffffff', '#fbfaf4', '#d4d9de'], 0.4, 0.34, 0.75)) +
    group(seams.join('') + patches.join(''), c.clip(ball)) +
    disc(x, y, r, c.radial(['#fff 0.35', '#fff 0 0.4', '#1a2c50 0 0.6', '#1a2c50 0.45'], 0.36, 0.3, 0.85))
  );
}
