/** A repeatable source of numbers from 0 to 1: the same seed gives the same sequence (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One `<stop>` for each `colour [opacity] [offset]`; without offsets they are spread evenly. */
function stopTags(stops: readonly string[]): string {
  return stops
    .map((stop, i) => {
      const [colour = '#000', opacity = '1', offset] = stop.split(' ');
      const where = offset ?? String(stops.length > 1 ? i / (stops.length - 1) : 0);
      return `<stop offset="${where}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
    })
    .join('');
}

/** A picture being drawn: it collects shapes, and the gradients, blurs and clips they refer to. */
export class Canvas {
  readonly w: number;
  readonly h: number;
  readonly random: () => number;
  readonly #defs: string[] = [];
  readonly #parts: string[] = [];

  constructor(seed: number, w = 1600, h = 1000) {
    this.w = w;
    this.h = h;
    this.random = sequence(seed);
  }

  /** A random number between two others. */
  between(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  /** One of a list, by chance. */
  pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '#000';
  }

  #define(tag: (id: string) => string): string {
    const id = `d${this.#defs.length}`;
    this.#defs.push(tag(id));
    return `url(#${id})`;
  }

  /** A straight gradient across a shape's box; 90 runs from top to bottom, 0 along the line of reading figures. */
  linear(stops: readonly string[], angle = 90): string {
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn) / 2, Math.sin(turn) / 2];
    const box = `x1="${0.5 - dx}" y1="${0.5 - dy}" x2="${0.5 + dx}" y2="${0.5 + dy}"`;
    return this.#define((id) => `<linearGradient id="${id}" ${box}>${stopTags(stops)}</linearGradient>`);
  }

  /** A round gradient inside a shape's box, its middle and radius as parts of the box. */
  radial(stops: readonly string[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.#define(
      (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopTags(stops)}</radialGradient>`,
    );
  }

  /** The attribute that blurs a shape. */
  blur(amount: number): string {
    const area = 'x="-50%" y="-50%" width="200%" height="200%"';
    const filter = this.#define(
      (id) => `<filter id="${id}" ${area}><feGaussianBlur stdDeviation="${amount}"/></filter>`,
    );
    return `filter="${filter}"`;
  }

  /** The attribute that shows only what lies inside the given shapes. */
  clip(shapes: string): string {
    return `clip-path="${this.#define((id) => `<clipPath id="${id}">${shapes}</clipPath>`)}"`;
  }

  /** The attribute that breaks a translucent shape up into fine dots, as a sponge or a dry brush leaves them. */
  grit(size = 0.6): string {
    const filter = this.#define(
      (id) => `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency="${size}" numOctaves="2" seed="7" result="n"/>
<feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2.2 0 0 0 -0.6" result="a"/>
<feComposite in="SourceGraphic" in2="a" operator="in" result="s"/></filter>`,
    );
    return `filter="${filter}"`;
  }

  /** Lays shapes on top of what is already drawn. */
  add(...shapes: readonly string[]): void {
    this.#parts.push(...shapes);
  }

  /** The whole picture as SVG, under a faint paper grain. */
  toString(grain = 0.1): string {
    const paper = `<filter id="paper" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency="0.35" numOctaves="2" seed="3"/>
<feColorMatrix values="0 0 0 0 0.5 0 0 0 0 0.45 0 0 0 0 0.4 1.6 0 0 0 -0.55"/></filter>`;
    const veil = `<rect width="${this.w}" height="${this.h}" filter="url(#paper)" opacity="${grain}"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.w}" height="${this.h}" viewBox="0 0 ${this.w} ${this.h}">
<defs>${this.#defs.join('\n')}${paper}</defs>
${this.#parts.join('\n')}
${grain > 0 ? veil : ''}</svg>`;
  }
}
