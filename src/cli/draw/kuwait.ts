import { Canvas } from './brush.ts';
import { coin } from './coin.ts';
import { cloud, glow, shimmer, sky } from './land.ts';
import { curve, disc, group, line, oval, path, place, rect, times } from './shapes.ts';

/** A sphere of the Kuwait Towers, covered with round enamelled plates in greens and blues. */
function plated(c: Canvas, x: number, y: number, r: number): string {
  const plates = times(420, (i) => {
    const [row, column] = [Math.floor(i / 20), i % 20];
    const [u, v] = [((column + (row % 2) / 2) / 20) * 2 - 1, (row / 20) * 2 - 1];
    const wide = Math.sqrt(Math.max(0, 1 - v * v));
    const bend = Math.sin((u * Math.PI) / 2) * wide;
    return disc(
      x + bend * r,
      y + v * r,
      r * 0.062,
      c.pick(['#2f8f92', '#57b0a4', '#8fd0bd', '#1f6f82', '#d5efe0']),
      'opacity="0.9"',
    );
  });
  const ball = disc(x, y, r, '#fff');
  return (
    disc(x, y, r, '#2b7a86') +
    group(plates, c.clip(ball)) +
    disc(x, y, r, c.radial(['#fff3d6 0.55', '#fff 0 0.5', '#123c55 0.55'], 0.28, 0.34, 0.9))
  );
}

/** The Kuwait Towers on the shore at dawn, golden coins rising in the air about them. */
export function kuwaitTowers(): string {
  const c = new Canvas(41);
  c.add(
    sky(c, ['#5aa0b4', '#a8cbc2', '#fbe0b3', '#f9b98a', '#ee8f76']),
    glow(c, 560, 690, 700, '#fff4cf', 0.9),
    disc(560, 690, 92, '#fffbe6'),
  );
  c.add(cloud(1330, 270, 170, '#fff', 'opacity="0.4"'), cloud(240, 380, 130, '#fff', 'opacity="0.4"'));
  const link = '#fff6d8';
  const spots = [
    [210, 250, 62],
    [420, 150, 40],
    [400, 420, 78],
    [150, 520, 38],
    [1290, 180, 58],
    [1440, 400, 84],
    [1250, 520, 44],
    [1120, 300, 34],
    [600, 300, 30],
    [1510, 640, 36],
  ] as const;
  c.add(
    line(
      'M210 250L420 150L600 300L400 420L210 250M400 420L150 520M1290 180L1440 400L1250 520L1120 300L1290 180M1440 400L1510 640',
      link,
      3,
      'opacity="0.75" stroke-dasharray="2 12"',
    ),
  );
  c.add(...spots.map(([x, y, r]) => coin(c, x, y, r)));
  c.add(
    path(
      curve([
        [-10, 720],
        [240, 708],
        [500, 716],
        [800, 704],
        [1200, 714],
        [1610, 702],
      ]) + 'V760H-10Z',
      '#c98378',
    ),
  );
  c.add(
    times(26, (i) =>
      rect(
        30 + i * 62 + c.between(-14, 14),
        716 - c.between(16, 66),
        c.between(22, 44),
        70,
        '#c48078',
        'opacity="0.6"',
      ),
    ),
  );
  const shaft = c.linear(['#fff8e6', '#efd9be', '#a88a86'], 0);
  c.add(
    path('M738 760L774 440L785 110L791 34L797 110L808 440L846 760Z', shaft),
    plated(c, 791, 470, 118),
    plated(c, 791, 232, 58),
  );
  c.add(
    path('M975 760L1004 470L1012 210L1017 150L1022 210L1030 470L1062 760Z', shaft),
    plated(c, 1017, 520, 96),
  );
  c.add(path('M636 760L652 480L659 330L666 480L684 760Z', shaft));
  c.add(
    path(
      curve([
        [-10, 752],
        [400, 742],
        [760, 748],
        [1100, 740],
        [1610, 752],
      ]) + 'V800H-10Z',
      '#7f5a66',
    ),
  );
  c.add(
    times(16, (i) =>
      place(
        path('M0 0q-6 -34 -3 -58h6q-3 24 3 58z', '#5f4456') +
          times(7, (j) =>
            line(
              `M0 -58q${(j - 3) * 8} -${16 - Math.abs(j - 3) * 3} ${(j - 3) * 13} ${Math.abs(j - 3) * 7 - 4}`,
              '#4f6a62',
              5,
            ),
          ),
        60 + i * 100 + c.between(-25, 25),
        752,
        c.between(0.7, 1.05),
      ),
    ),
  );
  c.add(rect(0, 775, 1600, 225, c.linear(['#f2b08c', '#b98a8c', '#5c8497', '#3b6d86'])));
  c.add(
    group(
      path('M742 776L786 990H800L842 776Z', '#fff1d6') +
        oval(791, 905, 100, 40, '#3b8790') +
        path('M980 776L1012 950H1024L1058 776Z', '#fff1d6') +
        oval(1017, 880, 84, 32, '#3b8790'),
      `opacity="0.35" ${c.blur(6)}`,
    ),
  );
  c.add(shimmer(c, 560, 170, 784, 995, '#fff6d2'), shimmer(c, 800, 700, 790, 995, '#ffd9b0'));
  return c.toString();
}
