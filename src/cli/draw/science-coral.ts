import { Canvas } from './brush.ts';
import { seaWater, staghorn } from './science-water.ts';
import { edges, group, oval, path, place, times } from './shapes.ts';

/** One great branching coral, pink against blue water. */
export function branchingCoral(): string {
  const c = new Canvas(67);
  c.add(seaWater(c, ['#c6f3e6', '#5cc4cb', '#2489ab', '#145a86']));
  for (const [x, y, s] of [
    [190, 900, 84],
    [1400, 900, 92],
    [1130, 860, 70],
    [480, 880, 64],
  ] as const)
    c.add(
      group(
        staghorn(c, [x, y], s, 5, ['#1f7fa3', '#2b90b2', '#4fb0c8', '#7fcbd8'], 34),
        `opacity="0.75" ${c.blur(2.5)}`,
      ),
    );
  c.add(
    path(
      'M-10 900C220 830 420 880 640 850C820 830 1040 850 1240 880C1400 900 1500 860 1610 880V1010H-10Z',
      c.linear(['#46688f', '#2a4472']),
    ),
  );
  const tones = ['#a3285a', '#ec6585', '#ffb5ba', '#fff0e4'] as const;
  c.add(oval(800, 905, 380, 40, '#1f2f5a', `opacity="0.5" ${c.blur(14)}`));
  const stems: readonly (readonly [number, number])[] = [
    [670, -116],
    [930, -64],
    [800, -90],
  ];
  for (const [x, angle] of stems)
    c.add(place(staghorn(c, [0, 0], 196, 5, tones, 70, 66), x, 900, 1, angle + 90));
  c.add(
    path(
      edges([
        [560, 900],
        [600, 868],
        [700, 850],
        [790, 862],
        [900, 848],
        [1010, 872],
        [1050, 905],
        [960, 950],
        [640, 950],
      ]) + 'Z',
      c.linear(['#8e3560', '#4f2858']),
    ),
  );
  c.add(
    path(
      'M-10 940C260 890 520 930 780 915C1040 905 1300 960 1610 920V1010H-10Z',
      c.linear(['#f0d9ae', '#b99e86']),
    ),
  );
  c.add(
    times(16, () =>
      place(
        path(
          'M60 0C40 -28 -10 -26 -40 -4L-78 -26C-66 -8 -66 8 -78 26L-40 4C-10 24 40 24 60 0Z',
          c.pick(['#ffd45c', '#ffe58f', '#f9b93c']),
        ),
        c.between(150, 1450),
        c.between(90, 330),
        c.between(0.28, 0.5),
        c.between(-10, 10),
      ),
    ),
  );
  return c.toString();
}
