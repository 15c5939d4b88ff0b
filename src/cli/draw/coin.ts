import type { Canvas } from './brush.ts';
import { corners, disc, edges, line, path } from './shapes.ts';

/** A coin: a rim, an inner ring and a small abstract mark. */
export function coin(c: Canvas, x: number, y: number, r: number): string {
  const face = c.linear(['#fff0b8', '#f4c04e', '#d68f2c'], 60);
  const mark =
    line(`${edges(corners(6, x, y, r * 0.42, 30))}Z`, '#b5741f', r * 0.08) + disc(x, y, r * 0.14, '#b5741f');
  return (
    disc(x + r * 0.07, y + r * 0.1, r, '#8d4b2c', 'opacity="0.35"') +
    disc(x, y, r, face) +
    disc(x, y, r * 0.78, 'none', `stroke="#b5741f" stroke-width="${r * 0.06}"`) +
    mark +
    path(
      `M${x - r * 0.86} ${y - r * 0.1}A${r * 0.87} ${r * 0.87} 0 0 1 ${x - r * 0.1} ${y - r * 0.86}`,
      'none',
      `stroke="#fffbe8" stroke-width="${r * 0.09}" stroke-linecap="round"`,
    )
  );
}
