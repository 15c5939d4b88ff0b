import { Canvas } from './brush.ts';
import { cloud, glow, hills, shimmer, sky } from './land.ts';
import { curve, disc, line, path, place, rect, times } from './shapes.ts';
import { palm } from './trees.ts';

/** The ship from the side: bridge, stacked containers, hull and bow wave. */
function ship(c: Canvas): string {
  const paints = ['#d9573f', '#e88a3a', '#f0bd4f', '#2f7f86', '#5aa89c', '#35587c', '#f3ead6', '#a8434a'];
  const boxes = times(13, (i) => {
    const tall = [4, 5, 5, 6, 6, 5, 6, 6, 5, 6, 5, 5, 4][i] ?? 5;
    return times(tall, (j) => {
      const [x, y] = [330 + i * 72, 562 - j * 43];
      return (
        rect(x, y, 70, 41, c.pick(paints)) +
        times(6, (k) => rect(x + 6 + k * 11, y + 5, 3, 31, '#00000022')) +
        rect(x, y, 70, 6, '#ffffff', 'opacity="0.25"')
      );
    });
  });
  const bridge =
    rect(196, 330, 120, 280, c.linear(['#ffffff', '#e4e2da', '#b9bdbd'], 0)) +
    rect(166, 318, 176, 28, '#f6f4ec') +
    rect(196, 356, 120, 20, '#35566b') +
    times(5, (i) => rect(204, 400 + i * 38, 104, 9, '#7d95a0')) +
    rect(216, 250, 46, 72, '#d9573f') +
    rect(216, 264, 46, 12, '#fff') +
    line('M290 318V240M278 258H302', '#52646b', 5);
  const hull =
    path(
      'M120 596H1370C1400 596 1440 574 1476 566C1462 640 1420 710 1384 742H182C150 742 128 690 120 596Z',
      c.linear(['#b9463f', '#8d3138']),
    ) +
    path(
      'M120 596H1370C1400 596 1440 574 1476 566C1470 600 1458 636 1442 668H136C128 646 122 622 120 596Z',
      c.linear(['#2d4a66', '#1f3650']),
    ) +
    line('M128 626H1456', '#f3ead6', 5) +
    disc(1400, 620, 10, '#f3ead6') +
    line('M1420 566V500M1408 512H1432', '#52646b', 5) +
    line('M1476 566C1440 560 1410 590 1370 590H1290', '#e7e3d7', 4);
  const wave =
    path(
      'M182 742H1384C1412 720 1430 742 1480 756C1300 770 300 772 60 758C110 752 150 730 182 742Z',
      '#eaf7f1',
      'opacity="0.85"',
    ) + path('M160 756H1420Q1300 850 800 850T160 756Z', c.linear(['#17384f 0.55', '#17384f 0']));
  return boxes + bridge + hull + wave;
}

/** A laden container ship passing through a canal between two banks of sand. */
export function shipInCanal(): string {
  const c = new Canvas(52);
  c.add(
    sky(c, ['#7fbfd0', '#b9dcd8', '#f4ead0', '#f8d9a8']),
    glow(c, 420, 250, 520, '#fffbe3', 0.95),
    disc(420, 230, 70, '#fffdf0'),
  );
  c.add(cloud(1180, 160, 190, '#fff', 'opacity="0.7"'), cloud(800, 250, 120, '#fff', 'opacity="0.5"'));
  c.add(hills(c, 510, 26, 5, '#ecd3a3'), hills(c, 560, 22, 4, c.linear(['#e2bd84', '#d2a266'])));
  const far = { trunk: '#a07a52', frond: '#7d9a74', light: '#93ab80' };
  c.add(...[90, 170, 1420, 1500, 1560].map((x) => palm(c, x, 600, 0.5, far)));
  c.add(rect(0, 600, 1600, 400, c.linear(['#8fc9c4', '#4fa3ab', '#24788a', '#1b6278'])));
  c.add(
    times(30, () =>
      line(
        `M${c.between(0, 1600)} ${c.between(615, 800)}h${c.between(20, 90)}`,
        '#d8f1ea',
        2.5,
        'opacity="0.55"',
      ),
    ),
  );
  c.add(place(ship(c), 215, 175, 0.74), shimmer(c, 780, 800, 770, 900, '#cdeee6'));
  c.add(
    path(
      `${curve([
        [-10, 880],
        [260, 842],
        [560, 870],
        [900, 900],
        [1250, 862],
        [1610, 836],
      ])}V1010H-10Z`,
      c.linear(['#f3d6a0', '#dcae6e']),
    ),
  );
  c.add(
    path(
      `${curve([
        [-10, 940],
        [300, 900],
        [640, 930],
        [1000, 965],
        [1330, 920],
        [1610, 930],
      ])}V1010H-10Z`,
      c.linear(['#e2b673', '#c98f50']),
    ),
  );
  const near = { trunk: '#8a6540', frond: '#3f7d62', light: '#62a078' };
  c.add(
    palm(c, 1560, 960, 0.8, near),
    palm(c, 1475, 1000, 0.62, near),
    times(24, () =>
      place(
        times(5, (i) => line(`M0 0Q${(i - 2) * 5} -14 ${(i - 2) * 11} -24`, '#8f7a3f', 3)),
        c.between(0, 1300),
        c.between(915, 985),
        c.between(0.6, 1.1),
      ),
    ),
  );
  return c.toString();
}
