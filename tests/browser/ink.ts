import sharp from 'sharp';

/** Pictures of text, compared by where their ink lies: the same letters in the same order, whoever draws them. */

/** A part of a picture, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How bright each pixel of an area is, 0 to 1, row by row; below the half counts as paper, so that faint marks do. */
export async function inkOf(picture: Uint8Array, area: Area): Promise<Float64Array> {
  const bytes = await sharp(picture).extract(area).greyscale().raw().toBuffer();
  const values = Float64Array.from(bytes, (value) => value / 255);
  return values.map((value) => Math.max(0, value - 0.5) * 2);
}

/** All ink of an area. */
export function total(ink: Float64Array): number {
  return ink.reduce((sum, value) => sum + value, 0);
}

/** The ink of each column. */
export function columns(ink: Float64Array, width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  ink.forEach((value, index) => (sums[index % width] = (sums[index % width] ?? 0) + value));
  return sums;
}

/** Pearson's correlation of two profiles; they may lie up to `shift` pixels apart, since no two renderers round alike. */
export function likeness(one: readonly number[], other: readonly number[], shift = 2): number {
  let best = -1;
  for (let by = -shift; by <= shift; by++) {
    const pairs = one.flatMap((value, index) => {
      const match = other[index + by];
      return match === undefined ? [] : [[value, match] as const];
    });
    const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
    const [meanOne, meanOther] = [mean(0), mean(1)];
    let product = 0;
    let squareOne = 0;
    let squareOther = 0;
    for (const [a, b] of pairs) {
      product += (a - meanOne) * (b - meanOther);
      squareOne += (a - meanOne) ** 2;
      squareOther += (b - meanOther) ** 2;
    }
    best = Math.max(best, product / Math.sqrt(squareOne * squareOther || 1));
  }
  return best;
}
