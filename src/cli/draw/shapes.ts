/** A place in a picture: across, down. */
export type Point = readonly [number, number];

const n = (value: number) => String(Math.round(value * 10) / 10);

/** A rectangle; `more` holds further attributes. */
export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`;
}

/** A filled circle. */
export function disc(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;
}

/** An upright or lying oval. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
}

/** A filled outline of any form. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A drawn line with round ends. */
export function line(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** A filled polygon. */
export function poly(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`;
}

/** Shapes taken together under shared attributes. */
export function group(shapes: string, more: string): string {
  return `<g ${more}>${shapes}</g>`;
}

/** Shapes moved to a place, grown and turned there. */
export function place(shapes: string, x: number, y: number, scale = 1, turn = 0): string {
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})">${shapes}</g>`;
}

/** Shapes seen in a mirror that stands upright at `x`. */
export function mirror(shapes: string, x: number): string {
  return `<g transform="translate(${n(2 * x)} 0) scale(-1 1)">${shapes}</g>`;
}

/** The same drawing made `count` times. */
export function times(count: number, draw: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => draw(i)).join('');
}

/** A point at an angle (degrees, 0 across, 90 down) and distance from a middle. */
export function polar(cx: number, cy: number, r: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [cx + r * Math.cos(turn), cy + r * Math.sin(turn)];
}

/** A regular polygon's corners. */
export function corners(count: number, cx: number, cy: number, r: number, turn = 0): Point[] {
  return Array.from({ length: count }, (_, i) => polar(cx, cy, r, turn + (360 / count) * i));
}

/** A straight-edged outline through points. */
export function edges(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
}

/** A soft curve through points (Catmull-Rom); `closed` joins its ends. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (i: number): Point =>
    (closed ? points[(i + count) % count] : points[Math.min(Math.max(i, 0), count - 1)]) ?? [0, 0];
  const [sx, sy] = at(0);
  let d = `M${n(sx)} ${n(sy)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}
