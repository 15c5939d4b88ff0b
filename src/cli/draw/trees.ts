import type { Canvas } from './brush.ts';
import { curve, line, oval, path, place, polar, times, type Point } from './shapes.ts';

/** A date palm standing at a place, its fronds drooping, its dates hanging. */
export function palm(
  c: Canvas,
  x: number,
  y: number,
  size: number,
  tones: { trunk: string; frond: string; light: string },
): string {
  const trunk = path('M-13 0C-8 -90 -6 -170 0 -252L14 -252C12 -170 14 -90 15 0Z', tones.trunk);
  const rings = times(11, (i) =>
    line(`M${-10 + i * 0.7} ${-16 - i * 22}q12 7 ${22 - i * 0.7} 0`, tones.light, 2.2, 'opacity="0.35"'),
  );
  const fronds = times(15, (i) => {
    const turn = -200 + i * 15.8 + c.between(-6, 6);
    const long = c.between(118, 150);
    const [mx, my] = polar(7, -256, long * 0.6, turn);
    const [ex, ey] = polar(7, -256, long, turn);
    const fall = 40 + 46 * Math.abs(Math.cos((turn * Math.PI) / 180));
    return path(
      `M7 -256Q${mx} ${my - 26} ${ex} ${ey + fall}Q${mx} ${my + 12} 7 -248Z`,
      i % 3 === 0 ? tones.light : tones.frond,
    );
  });
  const dates = times(6, (i) => oval(-22 + i * 11, -226 + (i % 2) * 8, 7, 13, '#c9762f'));
  return place(trunk + rings + dates + fronds, x, y, size);
}

/** Branches dividing again and again: each limb as its points and its thickness, thick ones first. */
export function branching(
  c: Canvas,
  root: Point,
  length: number,
  angle: number,
  depth: number,
  spread: number,
): { limbs: { points: Point[]; wide: number }[]; tips: Point[] } {
  const limbs: { points: Point[]; wide: number }[] = [];
  const tips: Point[] = [];
  const grow = (from: Point, long: number, turn: number, level: number): void => {
    const bend = c.between(-14, 14);
    const middle = polar(from[0], from[1], long * 0.55, turn + bend);
    const end = polar(middle[0], middle[1], long * 0.5, turn - bend * 0.4);
    limbs.push({ points: [from, middle, end], wide: level });
    if (level <= 1) {
      tips.push(end);
      return;
    }
    const forks = c.random() < 0.3 ? 3 : 2;
    for (let i = 0; i < forks; i++) {
      const part = i / (forks - 1) - 0.5;
      grow(end, long * c.between(0.7, 0.86), turn + part * spread * c.between(0.8, 1.25), level - 1);
    }
  };
  grow(root, length, angle, depth);
  return { limbs: limbs.toSorted((a, b) => b.wide - a.wide), tips };
}

/** The branches of a tree or coral as tapering lines. */
export function limbs(
  parts: readonly { points: Point[]; wide: number }[],
  colour: string,
  width: (level: number) => number,
): string {
  return parts.map(({ points, wide }) => line(curve(points), colour, width(wide))).join('');
}
