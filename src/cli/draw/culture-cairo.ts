import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { lantern } from './culture-lantern.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, mirror, oval, path, place, poly, rect, times } from './shapes.ts';

/** An old Cairo lane with bay windows and a minaret, a great lantern above it and a pile of books in front. */
export const cairoLane: Scene = () => {
  const c = new Canvas(380);
  c.add(sky(c, ['#6fb0b4', '#c9d8b8', '#fbe2ac', '#f8c27c']), glow(c, 800, 470, 520, '#fff4cf', 0.95));
  const minaret =
    rect(-44, -250, 88, 250, '#d9a066') +
    rect(-60, -266, 120, 22, '#b87c4a') +
    path('M-34 -266V-420H34V-266Z', '#e2ae74') +
    rect(-48, -432, 96, 18, '#b87c4a') +
    path('M-22 -432V-490H22V-432ZM-26 -490C-34 -530 -10 -548 0 -576C10 -548 34 -530 26 -490Z', '#c98f58') +
    line('M0 -576V-606', '#8a5a38', 5) +
    times(3, (i) => path(`M${-24 + i * 18} -300v-56a6 9 0 0 1 12 0v56z`, '#a86f42')) +
    path('M-14 -120v-60a14 18 0 0 1 28 0v60z', '#a86f42');
  const dome =
    path('M-150 0C-160 -110 -70 -150 0 -210C70 -150 160 -110 150 0Z', c.linear(['#e9bd83', '#c48a58'], 20)) +
    times(7, (i) => line(`M${(i - 3) * 40} 0Q${(i - 3) * 46} -110 0 -204`, '#a8703f', 3, 'opacity="0.4"')) +
    line('M0 -206V-244', '#8a5a38', 5) +
    disc(0, -248, 9, 'none', 'stroke="#8a5a38" stroke-width="5"');
  c.add(place(dome, 690, 690, 0.86), place(minaret, 905, 700, 0.94), rect(560, 600, 480, 120, '#cf9560'));
  c.add(path('M560 720H1040L1640 1010H-40Z', c.linear(['#f6cf94', '#c98f62', '#8f5d4c'])));
  c.add(
    times(7, (i) =>
      line(`M${560 - i * i * 13} ${724 + i * i * 6.2}H${1040 + i * i * 13}`, '#8a5a48', 3, 'opacity="0.35"'),
    ),
  );
  const bay = (x: number, y: number, w: number, h: number, lean: number) => {
    const box: readonly (readonly [number, number])[] = [
      [x, y],
      [x + w, y + lean],
      [x + w, y + h - lean * 0.4],
      [x, y + h],
    ];
    const lattice =
      times(9, (i) => line(`M${x + (w * i) / 8} ${y}V${y + h}`, '#d99a5c', 4, 'opacity="0.75"')) +
      times(12, (i) =>
        line(
          `M${x} ${y + (h * i) / 11}L${x + w} ${y + lean + ((h - lean * 1.4) * i) / 11}`,
          '#d99a5c',
          4,
          'opacity="0.75"',
        ),
      );
    return (
      poly(
        [
          [x, y - 22],
          [x + w + 14, y + lean - 16],
          [x + w + 14, y + lean + 6],
          [x, y + 6],
        ],
        '#7a4226',
      ) +
      group(poly(box, '#5f3220') + lattice, c.clip(poly(box, '#000'))) +
      poly(
        [
          [x, y + h],
          [x + w, y + h - lean * 0.4],
          [x + w - 22, y + h + 40 - lean * 0.4],
          [x, y + h + 56],
        ],
        '#7a4226',
      )
    );
  };
  const wall =
    poly(
      [
        [-10, -10],
        [470, 130],
        [590, 290],
        [590, 740],
        [-10, 1010],
      ],
      c.linear(['#8f4f3c', '#b8714c', '#dfa468'], 0),
    ) +
    poly(
      [
        [400, 130],
        [470, 130],
        [590, 290],
        [590, 740],
        [400, 826],
      ],
      '#f3c98a',
      'opacity="0.35"',
    ) +
    times(7, (i) => line(`M-10 ${160 + i * 118}L590 ${350 + i * 58}`, '#6f3a2c', 3, 'opacity="0.25"')) +
    bay(60, 190, 210, 300, 46) +
    bay(360, 300, 120, 180, 34) +
    path('M350 852V640Q400 560 450 620V806Z', '#5f3220') +
    path('M364 838V646Q402 584 438 628V802Z', '#3f7d78');
  c.add(
    wall,
    mirror(wall, 800),
    path('M1010 740L1010 290L1130 130L1610 -10V1010Z', '#4a1f2a', 'opacity="0.22"'),
  );
  c.add(line('M420 116Q800 240 1180 116', '#6f3a2c', 5), line('M800 178V214', '#6f3a2c', 6));
  c.add(place(lantern(c), 800, 226, 1.02));
  const book = (x: number, y: number, w: number, h: number, cover: string) =>
    rect(x, y, w, h, cover, 'rx="9"') +
    rect(x + 14, y + 9, w - 14, h - 18, '#fff1d2') +
    times(3, (i) => line(`M${x + 22} ${y + 16 + (i + 0.6) * ((h - 30) / 3)}H${x + w - 4}`, '#d9bb8a', 2)) +
    rect(x, y, 44, h, cover, 'rx="9"') +
    rect(x + 14, y + 8, 6, h - 16, '#f3c565') +
    rect(x + 27, y + 8, 6, h - 16, '#f3c565');
  c.add(
    oval(810, 960, 330, 26, '#4a1f2a', `opacity="0.5" ${c.blur(10)}`),
    book(530, 886, 540, 74, '#1f5f6b'),
    book(586, 818, 450, 68, '#a8352d'),
    book(556, 758, 430, 60, '#d98a34'),
  );
  c.add(
    place(
      path(
        'M0 0C-70 -44 -170 -44 -236 -16V10C-170 -16 -70 -14 0 26C70 -14 170 -16 236 10V-16C170 -44 70 -44 0 0Z',
        '#fff6e0',
      ) +
        path(
          'M-244 -8V22C-170 -4 -70 -2 0 38C70 -2 170 -4 244 22V-8',
          'none',
          'stroke="#2d4a6d" stroke-width="10" stroke-linejoin="round"',
        ) +
        line('M0 2V26', '#c9a56b', 4) +
        times(3, (i) =>
          line(
            `M-${200 - i * 6} ${-14 + i * 8}C-150 ${-30 + i * 8} -80 ${-26 + i * 8} -24 ${-4 + i * 8}M${200 - i * 6} ${-14 + i * 8}C150 ${-30 + i * 8} 80 ${-26 + i * 8} 24 ${-4 + i * 8}`,
            '#c9a56b',
            2.5,
          ),
        ),
      772,
      722,
      0.86,
    ),
  );
  return c.toString();
};
