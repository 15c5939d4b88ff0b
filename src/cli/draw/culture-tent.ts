import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { glow, hills, sky, stars } from './land.ts';
import { disc, group, line, oval, path, place, type Point, rect, times } from './shapes.ts';

/** A stadium shaped like a great desert tent, striped and lit from within, under the stars. */
export const tentStadium: Scene = () => {
  const c = new Canvas(400);
  c.add(
    sky(c, ['#26386f', '#46508c', '#8a6a9a', '#e09a80', '#f3bd84']),
    stars(c, 190, 0, 520),
    glow(c, 800, 640, 820, '#ffd08a', 0.75),
  );
  c.add(path('M1316 128A66 66 0 1 0 1352 226A58 58 0 1 1 1316 128Z', '#fff4d6'));
  c.add(hills(c, 690, 14, 5, '#b97c74'));
  const ridge: Point[] = [
    [250, 470],
    [440, 352],
    [620, 392],
    [800, 300],
    [980, 392],
    [1160, 352],
    [1350, 470],
  ];
  const sag = ridge
    .map(([x, y], i) => {
      const [px, py] = ridge[i - 1] ?? [x, y];
      return i === 0 ? `L${x} ${y}` : `Q${(x + px) / 2} ${(y + py) / 2 + 26} ${x} ${y}`;
    })
    .join('');
  const outline = `M90 790L250 470${sag}L1510 790Z`.replace('M90 790L250 470L250 470', 'M90 790L250 470');
  const cloth = c.linear(['#fff3d6', '#f9dca6', '#f2bd76', '#f9cf8a']);
  c.add(path(outline, cloth));
  const seams = times(15, (i) => {
    const t = (i - 7) / 7;
    const [x, low] = [800 + t * 540, 800 + t * 700];
    return line(
      `M${x} ${330 + Math.abs(t) * 130}Q${x + t * 30} 600 ${low} 800`,
      '#b9803f',
      3,
      'opacity="0.35"',
    );
  });
  const stripes = [
    [0.16, 40],
    [0.44, 26],
    [0.6, 12],
  ]
    .map(([t = 0, tall = 0]) => {
      const [x, y] = [250 - 160 * t, 470 + 320 * t];
      return path(
        `M${x - 30} ${y}Q800 ${y - 46} ${1630 - x} ${y}V${y + tall}Q800 ${y - 46 + tall} ${x - 30} ${y + tall}Z`,
        '#33263a',
        'opacity="0.9"',
      );
    })
    .join('');
  const band =
    rect(60, 700, 1480, 44, '#8f2430') +
    times(50, (i) => path(`M${60 + i * 30} 744l15 -44l15 44z`, i % 2 ? '#f6e2b8' : '#33263a'));
  const facets = ridge
    .slice(1, -1)
    .map(([x, y], i) =>
      path(
        `M${x} ${y}L${x + (i % 2 ? 96 : 70)} 800H${x + 250}L${ridge[i + 2]?.[0] ?? x} ${ridge[i + 2]?.[1] ?? y}Z`,
        '#7a3f4f',
        'opacity="0.13"',
      ),
    )
    .join('');
  c.add(group(seams + facets + stripes + band, c.clip(path(outline, '#000'))));
  c.add(
    ridge
      .map(
        ([x, y]) =>
          line(`M${x} ${y + 4}V${y - 46}`, '#33263a', 7) +
          path(`M${x + 3} ${y - 46}l38 12l-38 12z`, '#8f2430'),
      )
      .join(''),
    line('M250 470L20 810M1350 470L1580 810M440 352L250 470M1160 352L1350 470', '#33263a', 4),
  );
  const door = 'M660 800L720 600Q800 560 880 600L940 800Z';
  c.add(
    path('M632 800L702 584Q800 532 898 584L968 800Z', '#33263a'),
    path(door, c.linear(['#fff6d0', '#ffd682', '#f6a654'])),
    glow(c, 800, 760, 260, '#fffbe0', 0.85),
  );
  c.add(
    times(6, (i) => {
      const x = [200, 330, 470, 1130, 1270, 1400][i] ?? 0;
      return path(`M${x - 34} 800V766Q${x} 738 ${x + 34} 766V800Z`, '#fff0b8');
    }),
  );
  c.add(
    rect(0, 796, 1600, 204, c.linear(['#f3bf84', '#c98878', '#8a617e'])),
    path('M670 798H930L1180 1000H420Z', '#fff0c4', `opacity="0.7" ${c.blur(8)}`),
  );
  c.add(
    times(46, (i) => {
      const s = 0.55 + c.random() * 0.6;
      const x = c.between(i < 30 ? 440 : 60, i < 30 ? 1160 : 1540);
      const y = 815 + s * s * 110;
      return place(
        path(
          'M-15 0L-13 -48C-13 -64 13 -64 13 -48L15 0Z',
          c.pick(['#fff6e6', '#8f2430', '#33263a', '#f6e2b8', '#d9a03f']),
        ) +
          disc(0, -70, 10, '#7a4a36') +
          oval(0, 2, 24, 4, '#5a3a5a', 'opacity="0.4"'),
        x,
        y,
        s,
      );
    }),
  );
  return c.toString();
};
