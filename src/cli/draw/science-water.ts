import type { Canvas } from './brush.ts';
import { glow, rays, sky } from './land.ts';
import { disc, group, type Point, times } from './shapes.ts';
import { branching, limbs } from './trees.ts';

/** Sunlit sea from its bright surface down to the deep, with shafts of light and bubbles. */
export function seaWater(c: Canvas, stops: readonly string[]): string {
  const shafts = group(rays(760, -500, 1500, 9, 45, 135, c.linear(['#ffffff 0.5', '#ffffff 0'])), c.blur(14));
  const bubbles = times(34, () => {
    const [x, y, r] = [c.between(0, 1600), c.between(40, 700), c.between(3, 11)];
    return (
      disc(x, y, r, '#fff', 'opacity="0.2"') +
      disc(x - r * 0.3, y - r * 0.3, r * 0.3, '#fff', 'opacity="0.8"')
    );
  });
  return sky(c, stops) + glow(c, 780, 0, 720, '#fffdf0', 0.75) + shafts + bubbles;
}

/** Branching coral: shaded limbs with light edges and pale growing tips. */
export function staghorn(
  c: Canvas,
  at: Point,
  length: number,
  depth: number,
  tones: readonly [string, string, string, string],
  thick: number,
  spread = 62,
): string {
  const { limbs: parts, tips } = branching(c, at, length, -90, depth, spread);
  const wide = (level: number) => thick * (0.34 + 0.66 * (level / depth) ** 1.2);
  const light = parts.map(({ points, wide: level }) => ({
    wide: level,
    points: points.map(([x, y]): Point => [x - wide(level) * 0.2, y - wide(level) * 0.1]),
  }));
  const inner = limbs(parts, tones[1], (level) => wide(level) * 0.84);
  return (
    limbs(parts, tones[0], wide) +
    inner +
    limbs(light, tones[2], (level) => wide(level) * 0.24) +
    tips.map(([x, y]) => disc(x, y, wide(1) * 0.52, tones[3])).join('')
  );
}
