import type { Canvas } from './brush.ts';
import { curve, line, oval, times, type Point } from './shapes.ts';

/** A sprig of ghaf: a hanging twig with fine leaflets on both sides. */
export function sprig(c: Canvas, [x, y]: Point, long: number, sway: number, tone: string): string {
  const points: Point[] = [
    [x, y],
    [x + sway * 0.6, y + long * 0.4],
    [x + sway, y + long],
  ];
  const leaves = times(7, (i) => {
    const t = (i + 1) / 8;
    const [lx, ly] = [x + sway * t, y + long * t];
    return (
      oval(lx - 8, ly, 10, 4, tone, `transform="rotate(${30 + c.between(-15, 15)} ${lx} ${ly})"`) +
      oval(lx + 8, ly, 10, 4, tone, `transform="rotate(${-30 + c.between(-15, 15)} ${lx} ${ly})"`)
    );
  });
  return line(curve(points), tone, 3) + leaves;
}
