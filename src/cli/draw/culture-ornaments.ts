import { disc, line, path, place, polar, times } from './shapes.ts';

/** The colour that henna leaves on skin. */
export const INK = '#8a2f1c';

/** One finger upright on 0, 0. */
export const finger = (long: number, half: number) =>
  `M${-half} 60V${-long + half}C${-half} ${-long - half * 0.42} ${half} ${-long - half * 0.42} ${half} ${-long + half}V60Z`;

/** Ornaments of one finger: a dyed tip, bands, a lozenge chain and dots. */
export function fingerHenna(long: number, half: number): string {
  const tip = path(
    `M${-half - 2} ${-long + 62}Q0 ${-long + 92} ${half + 2} ${-long + 62}V${-long - half}H${-half - 2}Z`,
    INK,
  );
  const bands = line(
    `M${-half} ${-long + 82}Q0 ${-long + 112} ${half} ${-long + 82}M${-half} ${-long + 98}Q0 ${-long + 128} ${half} ${-long + 98}`,
    INK,
    5,
  );
  const chain = times(3, (i) => {
    const y = -long + 158 + i * 50;
    return y > 0
      ? ''
      : path(
          `M0 ${y - 26}L${half * 0.5} ${y}L0 ${y + 26}L${-half * 0.5} ${y}Z`,
          'none',
          `stroke="${INK}" stroke-width="5"`,
        ) +
          disc(0, y, 5.5, INK) +
          disc(-half * 0.74, y, 3.6, INK) +
          disc(half * 0.74, y, 3.6, INK);
  });
  return tip + bands + chain;
}

/** Rings of petals and dots round the middle of the palm. */
export function rosette(): string {
  const petal = (r: number, long: number, wide: number, turn: number, more: string) =>
    place(
      path(
        `M${r} 0C${r + long * 0.35} ${-wide} ${r + long * 0.75} ${-wide * 0.7} ${r + long} 0C${r + long * 0.75} ${wide * 0.7} ${r + long * 0.35} ${wide} ${r} 0Z`,
        'none',
        more,
      ),
      0,
      0,
      1,
      turn,
    );
  const stroke = `stroke="${INK}" stroke-width="5" stroke-linejoin="round"`;
  return (
    disc(0, 0, 15, INK) +
    disc(0, 0, 27, 'none', stroke) +
    times(8, (i) => petal(27, 44, 17, i * 45, stroke) + disc(...polar(0, 0, 48, i * 45), 4.5, INK)) +
    disc(0, 0, 78, 'none', stroke) +
    times(16, (i) => petal(78, 32, 15, i * 22.5, stroke)) +
    times(16, (i) => disc(...polar(0, 0, 122, i * 22.5), 5, INK)) +
    times(16, (i) => disc(...polar(0, 0, 104, i * 22.5 + 11.25), 3.6, INK))
  );
}
