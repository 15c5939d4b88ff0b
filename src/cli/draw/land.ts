import type { Canvas } from './brush.ts';
import { curve, disc, line, path, rect, times, type Point } from './shapes.ts';

/** A sky, or any ground colour, over the whole picture: stops from top to bottom. */
export function sky(c: Canvas, stops: readonly string[], angle = 90): string {
  return rect(0, 0, c.w, c.h, c.linear(stops, angle));
}

/** Light spreading softly from a place. */
export function glow(c: Canvas, x: number, y: number, r: number, colour: string, strength = 0.8): string {
  return disc(
    x,
    y,
    r,
    c.radial([`${colour} ${strength}`, `${colour} ${strength * 0.35} 0.4`, `${colour} 0`]),
  );
}

/** Stars of several sizes between two heights; a few are bright. */
export function stars(c: Canvas, count: number, top: number, bottom: number, colour = '#fff'): string {
  return times(count, () => {
    const size = c.random() ** 4;
    const dim = `opacity="${(0.35 + 0.65 * c.random()).toFixed(2)}"`;
    return disc(c.between(0, c.w), c.between(top, bottom), 1.1 + 3 * size, colour, dim);
  });
}

/** A line of hills or dunes: its ridge swings about `y` by up to `swing`, `count` times across the picture. */
export function ridge(c: Canvas, y: number, swing: number, count: number): Point[] {
  return Array.from({ length: count + 3 }, (_, i) => [
    ((i - 1) * c.w) / count + c.between(-0.2, 0.2) * (c.w / count),
    y + (i % 2 === 0 ? -1 : 1) * swing * c.between(0.35, 1),
  ]);
}

/** Ground below a ridge, down to the bottom of the picture. */
export function hills(c: Canvas, y: number, swing: number, count: number, fill: string): string {
  return path(`${curve(ridge(c, y, swing, count))}V${c.h}H0Z`, fill);
}

/** A dune with a lit side and a shaded side that part at a flowing crest. */
export function dune(c: Canvas, crest: readonly Point[], lit: string, shade: string): string {
  const [px, py] = crest[Math.floor(crest.length / 2)] ?? [0, 0];
  const tail = curve([
    [px, py],
    [px - 30, py + (c.h - py) * 0.25],
    [px + 60, py + (c.h - py) * 0.6],
    [px - 90, c.h],
  ]);
  const ends = crest.slice(Math.floor(crest.length / 2));
  return (
    path(`${curve(crest)}V${c.h + 5}H-5Z`, lit) +
    path(
      `${tail}L${c.w + 5} ${c.h}V${ends.at(-1)?.[1] ?? 0}${curve(ends.toReversed()).replace('M', 'L')}Z`,
      shade,
    )
  );
}

/** Short level strokes: light lying on water, more of them near `x`. */
export function shimmer(
  c: Canvas,
  x: number,
  spread: number,
  top: number,
  bottom: number,
  colour: string,
): string {
  return times(Math.round((bottom - top) / 7), (i) => {
    const part = (i * 7) / (bottom - top);
    const reach = spread * (0.35 + part);
    const middle = x + c.between(-reach, reach) * 0.7;
    const half = c.between(0.1, 0.5) * reach * 0.5;
    const y = top + i * 7 + c.between(-2, 2);
    const d = `M${middle - half} ${y}H${middle + half}`;
    return line(d, colour, 2 + 4 * part, `opacity="${c.between(0.3, 0.9).toFixed(2)}"`);
  });
}

/** A bank of round-topped cloud from edge to edge. */
export function cloudBank(c: Canvas, y: number, size: number, fill: string): string {
  const count = Math.ceil(c.w / (size * 0.8)) + 2;
  const puffs = times(count, (i) =>
    disc(i * size * 0.8 - size * 0.4, y + c.between(-0.35, 0.35) * size, size * c.between(0.55, 0.95), fill),
  );
  return puffs + rect(0, y, c.w, c.h - y, fill);
}

/** One small cloud with a flat foot. */
export function cloud(x: number, y: number, size: number, fill: string, more = ''): string {
  const s = size;
  return path(
    `M${x - s} ${y}a${s * 0.3} ${s * 0.3} 0 0 1 ${s * 0.3} ${-s * 0.3}a${s * 0.42} ${s * 0.42} 0 0 1 ${s * 0.75} ${-s * 0.16}a${s * 0.34} ${s * 0.34} 0 0 1 ${s * 0.55} ${s * 0.16}a${s * 0.25} ${s * 0.25} 0 0 1 ${s * 0.4} ${s * 0.3}z`,
    fill,
    more,
  );
}

/** Broad slanting rays of light from a place. */
export function rays(
  x: number,
  y: number,
  length: number,
  count: number,
  from: number,
  to: number,
  colour: string,
): string {
  return times(count, (i) => {
    const a = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    const b = a + (((to - from) / count) * 0.5 * Math.PI) / 180;
    return path(
      `M${x} ${y}L${x + length * Math.cos(a)} ${y + length * Math.sin(a)}L${x + length * Math.cos(b)} ${y + length * Math.sin(b)}Z`,
      colour,
    );
  });
}
