import { Canvas } from './brush.ts';
import { seaWater } from './science-water.ts';
import { curve, disc, edges, group, line, oval, path, place, type Point, polar, times } from './shapes.ts';

/** A hawksbill turtle gliding through sunlit water over the reef. */
export function seaTurtle(): string {
  const c = new Canvas(64);
  c.add(seaWater(c, ['#c9f5e9', '#5cc7cd', '#2390b3', '#12608f']));
  c.add(
    path(
      'M-10 880C160 800 320 890 520 850C760 800 900 900 1120 860C1320 826 1460 880 1610 830V1010H-10Z',
      '#1a6f98',
      'opacity="0.8"',
    ),
    path('M-10 950C260 890 520 960 800 920C1100 890 1340 960 1610 910V1010H-10Z', '#12557f'),
  );
  const skin = c.linear(['#f4dca0', '#c99a55', '#8f6237'], 70);
  const plates = (list: string) =>
    list
      .split(' ')
      .map((plate) => {
        const [x = 0, y = 0, r = 0] = plate.split(',').map(Number);
        return oval(x, y, r, r * 0.72, '#6b4428', 'opacity="0.75"');
      })
      .join('');
  const front =
    path(
      'M-150 -130C-190 -260 -300 -370 -440 -400C-470 -404 -474 -384 -450 -366C-380 -300 -330 -210 -270 -90Z',
      skin,
    ) +
    plates(
      '-210,-190,26 -250,-232,24 -300,-290,22 -350,-330,19 -396,-362,15 -270,-180,20 -316,-236,17 -226,-140,20',
    );
  const hind =
    path('M210 -110C270 -150 340 -210 400 -214C420 -206 400 -130 350 -90C320 -66 270 -50 240 -50Z', skin) +
    plates('280,-120,20 322,-150,18 362,-178,14 310,-100,14');
  const flipped = (shapes: string) => group(shapes, 'transform="scale(1 -1)"');
  const head =
    path('M-270 -66C-330 -84 -400 -76 -444 -30C-462 -8 -462 8 -444 30C-400 76 -330 84 -270 66Z', skin) +
    plates('-320,-30,26 -320,30,26 -366,0,24 -398,-34,16 -398,34,16 -424,0,12 -286,0,18') +
    disc(-402, -58, 12, '#20222e') +
    disc(-402, 58, 12, '#20222e');
  const shellOutline = curve(
    [
      [-290, 0],
      [-250, -130],
      [-120, -212],
      [60, -214],
      [220, -140],
      [320, -30],
      [340, 0],
      [320, 30],
      [220, 140],
      [60, 214],
      [-120, 212],
      [-250, 130],
    ],
    true,
  );
  const rim = path(shellOutline, c.linear(['#f0c878', '#b87838', '#7a4526'], 70));
  const spine: readonly (readonly Point[])[] = [[-226, -150, -66, 20, 110, 190, 260]].map((xs) =>
    xs.map((x, i): Point => [x, [0, 62, 70, 70, 62, 50, 20][i] ?? 50]),
  );
  const row = spine[0] ?? [];
  const scutes: string[] = [];
  const tones = ['#a85f2c', '#c67c38', '#8f4e28', '#b86d31'];
  row.slice(0, -1).forEach(([x, h], i) => {
    const [nx, nh] = row[i + 1] ?? [x, h];
    const middle = (x + nx) / 2;
    scutes.push(
      path(
        `${edges([
          [x, -h * 0.55],
          [middle, -h],
          [nx, -nh * 0.55],
          [nx, nh * 0.55],
          [middle, h],
          [x, h * 0.55],
        ])}Z`,
        tones[i % 4] ?? '#a85f2c',
      ),
    );
    for (const side of [-1, 1]) {
      const outer = (at: number) => side * 176 * Math.sqrt(Math.max(0.05, 1 - ((at - 20) / 300) ** 2));
      scutes.push(
        path(
          `${edges([
            [x, side * h * 0.55],
            [middle, side * h],
            [nx, side * nh * 0.55],
            [nx + 14, outer(nx + 14)],
            [middle, outer(middle) * 1.03],
            [x + 6, outer(x + 6)],
          ])}Z`,
          tones[(i + 2) % 4] ?? '#8f4e28',
        ),
      );
    }
  });
  const seams = 'stroke="#f3d08a" stroke-width="7" stroke-linejoin="round"';
  const streaks = times(46, () => {
    const [x, y] = polar(20, 0, c.between(20, 190), c.between(0, 360));
    return line(
      `M${x * 1.25} ${y}l${c.between(16, 44)} ${c.between(-12, 12)}`,
      c.pick(['#f0b35c', '#5f3018']),
      5,
      'opacity="0.5"',
    );
  });
  const marks = times(26, (i) => {
    const [ax, ay] = polar(0, 0, 1, i * 13.85);
    return line(`M${24 + ax * 262} ${ay * 182}L${24 + ax * 330} ${ay * 226}`, '#6b3d22', 4, 'opacity="0.55"');
  });
  const shell =
    rim +
    group(marks, c.clip(path(shellOutline, '#fff'))) +
    group(scutes.join(''), seams) +
    streaks +
    group(oval(-60, -110, 260, 90, '#fff6d8', 'opacity="0.2"'), c.clip(path(shellOutline, '#fff')));
  const turtle =
    flipped(front) + front + hind + flipped(hind) + path('M330 -14L392 0L330 14Z', skin) + head + shell;
  c.add(
    group(place(path(shellOutline, '#0a3c63'), 890, 760, 0.8, 14), `opacity="0.22" ${c.blur(18)}`),
    place(turtle, 830, 530, 0.9, 14),
  );
  c.add(
    times(14, () =>
      place(
        path(
          'M60 0C40 -28 -10 -26 -40 -4L-78 -26C-66 -8 -66 8 -78 26L-40 4C-10 24 40 24 60 0Z',
          '#e9fbff',
          'opacity="0.55"',
        ),
        c.between(1050, 1560),
        c.between(620, 800),
        c.between(0.25, 0.42),
        180 + c.between(-8, 12),
      ),
    ),
  );
  return c.toString();
}
