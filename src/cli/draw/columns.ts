import { apple } from './basket.ts';
import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, line, oval, path, place, poly, rect, times } from './shapes.ts';

/** The height of one per cent of the basket. */
const POINT = 20;

/**
 * The basket of the article's table, a column for each of its rows from the right, as high as its weight and carrying
 * the goods it stands for: home, food, transport, health and education, the rest, clothes. A line behind for every 5%.
 */
export function basketOfColumns(): string {
  const c = new Canvas(62, 1600, 1067);
  c.add(sky(c, ['#f7efe0', '#f3e2c6'], 70), glow(c, 800, 420, 760, '#ffffff', 0.7));
  c.add(times(7, (i) => line(`M60 ${808 - i * 5 * POINT}H1540`, '#d8c3a0', 2.5, 'opacity="0.6"')));
  const house =
    poly(
      [
        [-74, -60],
        [0, -126],
        [74, -60],
      ],
      '#b5443f',
    ) +
    rect(-56, -62, 112, 62, '#fff6e6') +
    rect(-14, -44, 30, 44, '#7a4a2a') +
    rect(-46, -46, 22, 20, '#7fb5c4') +
    rect(28, -46, 20, 20, '#7fb5c4');
  const bread =
    path('M-78 0C-92 -58 -50 -96 0 -96S92 -58 78 0Z', c.linear(['#f6cf8a', '#cf8a42'])) +
    times(3, (i) => line(`M${-46 + i * 36} -24Q${-36 + i * 36} -58 ${-16 + i * 36} -70`, '#fdeccb', 8)) +
    place(apple(c, '#cf4f36'), 60, -42, 0.7);
  const bus =
    rect(-86, -98, 172, 82, '#f0b14a', 'rx="16"') +
    rect(-74, -84, 100, 34, '#35566b', 'rx="6"') +
    rect(38, -84, 36, 50, '#35566b', 'rx="6"') +
    disc(-48, -16, 18, '#2b3140') +
    disc(48, -16, 18, '#2b3140') +
    disc(-48, -16, 7, '#e7e3d7') +
    disc(48, -16, 7, '#e7e3d7');
  const shirt =
    path(
      'M-36 -118Q0 -92 36 -118L92 -86L70 -44L50 -56V0H-50V-56L-70 -44L-92 -86Z',
      c.linear(['#8fc4cf', '#4f93b0']),
    ) + line('M-30 -112Q0 -84 30 -112', '#fff', 6);
  const books =
    rect(-80, -30, 160, 30, '#8a3f5c', 'rx="5"') +
    rect(-74, -24, 148, 18, '#fdf3df') +
    rect(-80, -30, 26, 30, '#8a3f5c', 'rx="5"') +
    rect(-66, -58, 136, 28, '#3f6f9a', 'rx="5"') +
    rect(-60, -52, 124, 16, '#fdf3df') +
    rect(-66, -58, 24, 28, '#3f6f9a', 'rx="5"');
  const medicine =
    line('M-18 -110V-122H18V-110', '#1f6b4c', 8) +
    rect(-46, -110, 92, 52, c.linear(['#4fae84', '#2f8a62']), 'rx="8"') +
    rect(-6, -102, 12, 36, '#fff') +
    rect(-18, -90, 36, 12, '#fff');
  const phone =
    rect(-38, -132, 76, 132, '#2b3140', 'rx="12"') +
    rect(-31, -120, 62, 100, c.linear(['#bfe3e6', '#6fa9c4']), 'rx="4"') +
    times(6, (i) =>
      rect(
        -24 + (i % 2) * 27,
        -112 + Math.floor(i / 2) * 29,
        21,
        21,
        i % 3 ? '#fff6e6' : '#f0b14a',
        'rx="5"',
      ),
    ) +
    disc(0, -10, 5, '#e7e3d7');
  const bars: readonly (readonly [number, string, string, string])[] = [
    [35, '#2f7f86', '#1d5a66', house],
    [25, '#d9603b', '#a83f2c', bread],
    [15, '#e0a13c', '#ac7426', bus],
    [12, '#5f9a72', '#3d7050', books + medicine],
    [8, '#8f6a8f', '#684a6c', phone],
    [5, '#5f93b5', '#3d6b8d', shirt],
  ];
  c.add(rect(0, 905, 1600, 162, c.linear(['#dcb888', '#c99d68'])), rect(0, 905, 1600, 6, '#f3dab0'));
  for (const [i, [weight, tone, dark, goods]] of bars.entries()) {
    const x = 1407 - i * 245;
    const y = 940 - weight * POINT;
    c.add(
      oval(x + 30, 945, 150, 20, '#6a4a34', `opacity="0.35" ${c.blur(8)}`),
      rect(x - 100, y, 164, 940 - y, c.linear([tone, dark])),
      poly(
        [
          [x + 64, y],
          [x + 112, y - 32],
          [x + 112, 908],
          [x + 64, 940],
        ],
        dark,
      ),
      poly(
        [
          [x - 100, y],
          [x - 52, y - 32],
          [x + 112, y - 32],
          [x + 64, y],
        ],
        '#fff1d9',
      ),
    );
    c.add(
      rect(x - 100, y, 164, 940 - y, c.linear(['#fff 0.25', '#fff 0'], 0)),
      times(weight - 1, (k) => line(`M${x - 84} ${940 - (k + 1) * POINT}h132`, '#fff', 2, 'opacity="0.22"')),
      oval(x + 8, y - 14, 84, 10, '#4a2a20', 'opacity="0.25"'),
      place(goods, x + 6, y - 16, 1.05),
    );
  }
  return c.toString();
}
