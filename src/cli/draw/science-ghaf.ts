import { Canvas } from './brush.ts';
import { cloud, glow, hills, sky } from './land.ts';
import { curve, disc, group, line, oval, path, times, type Point } from './shapes.ts';
import { sprig } from './science-foliage.ts';
import { branching, limbs } from './trees.ts';

/** A lone ghaf tree with its broad hanging crown on a desert dune. */
export function loneGhaf(): string {
  const c = new Canvas(71);
  c.add(
    sky(c, ['#69b3c3', '#a9d4cd', '#f3e6c4', '#fbd0a0']),
    glow(c, 470, 420, 620, '#fff6d8', 0.95),
    disc(470, 400, 74, '#fffdf0'),
  );
  for (const [x, y, r] of [
    [1300, 210, 150],
    [1090, 130, 80],
    [210, 230, 100],
  ] as const)
    c.add(cloud(x, y, r, '#fff', 'opacity="0.5"'));
  c.add(
    hills(c, 690, 34, 7, c.linear(['#efc299', '#dd9c74'])),
    hills(c, 750, 40, 4, c.linear(['#f2b87f', '#d5855a'])),
  );
  c.add(
    path(
      'M-10 900C260 880 520 812 800 806C1100 800 1320 850 1610 812V1010H-10Z',
      c.linear(['#f9cd8d', '#e39a5c']),
    ),
    path(
      'M800 806C1100 800 1320 850 1610 812V1010H980C1040 930 900 880 930 850C940 832 880 812 800 806Z',
      c.linear(['#dd9158', '#b9683f']),
    ),
  );
  c.add(
    group(
      oval(1080, 868, 430, 40, '#7d4332') + path('M800 850L1000 850L1060 880L820 868Z', '#7d4332'),
      `opacity="0.45" ${c.blur(12)}`,
    ),
  );
  const stems = [
    branching(c, [790, 700], 120, -122, 5, 62),
    branching(c, [805, 690], 140, -86, 5, 66),
    branching(c, [825, 700], 120, -54, 5, 62),
  ];
  const tips = stems.flatMap((stem) => stem.tips);
  const crown: Point[] = Array.from({ length: 250 }, (_, i): Point => {
    const angle = i * 2.39996;
    const r = Math.sqrt(i / 250);
    const [x, y] = [Math.cos(angle) * r * 455, Math.sin(angle) * r * 205];
    return [805 + x + c.between(-18, 18), 365 + y + (x / 455) ** 2 * 120 + c.between(-18, 18)];
  });
  const tuft = (at: readonly Point[], tone: string, low: number, high: number, more = '') =>
    at.map(([x, y]) => oval(x, y, c.between(low, high), c.between(low, high) * 0.72, tone, more)).join('');
  c.add(
    tuft(
      crown.filter((_, i) => i % 2 === 0),
      '#2f5a45',
      34,
      56,
    ),
    times(120, () => {
      const x = c.between(-440, 440);
      return sprig(
        c,
        [805 + x, 470 + (x / 455) ** 2 * 70],
        c.between(70, 150),
        x * 0.06 + c.between(-14, 14),
        c.pick(['#2f5a45', '#3d7050', '#4f8459']),
      );
    }),
  );
  const bark = path(
    'M716 862C752 830 762 770 768 700C772 650 782 640 800 650C818 630 842 650 846 704C850 770 870 830 922 858C872 850 850 852 836 866C816 850 790 852 776 868C760 852 742 854 716 862Z',
    c.linear(['#a57c5c', '#6f4a38', '#472f2a'], 0),
  );
  for (const stem of stems)
    c.add(
      limbs(stem.limbs, '#553a30', (level) => 3 + level ** 1.75 * 2.6),
      limbs(stem.limbs, '#8a6349', (level) => 1 + level * 2.4),
    );
  c.add(
    bark,
    line('M784 690C776 760 766 810 740 850', '#c79c76', 6, 'opacity="0.7"'),
    line('M806 680C804 760 806 800 796 846', '#3f2a26', 5, 'opacity="0.6"'),
    line('M828 690C832 760 846 810 876 846', '#3f2a26', 5, 'opacity="0.6"'),
  );
  c.add(
    tuft(
      crown.filter((p) => p[1] < 470),
      '#477d56',
      22,
      42,
    ),
    tuft(
      tips.filter((p) => p[1] < 470),
      '#477d56',
      20,
      36,
    ),
  );
  c.add(
    tuft(
      crown.filter((p, i) => i % 2 === 0 && p[1] < 410).map(([x, y]): Point => [x - 20, y - 22]),
      '#77a766',
      14,
      30,
    ),
    tuft(
      crown.filter((p, i) => i % 3 === 0 && p[1] < 350).map(([x, y]): Point => [x - 34, y - 32]),
      '#b3cd84',
      8,
      19,
    ),
  );
  c.add(
    times(90, () => {
      const [x, y] = [c.between(-430, 430), c.between(0, 190)];
      return sprig(
        c,
        [805 + x, 280 + y + (x / 455) ** 2 * 110],
        c.between(50, 95),
        x * 0.05 + c.between(-10, 10),
        c.pick(['#63985e', '#8ab673', '#3d7050']),
      );
    }),
  );
  c.add(
    times(8, (i) =>
      line(
        curve([
          [i * 210 - 60, 930 + (i % 3) * 22],
          [i * 210 + 40, 918 + (i % 3) * 22],
          [i * 210 + 160, 934 + (i % 3) * 22],
        ]),
        '#ffe2b0',
        3,
        'opacity="0.5"',
      ),
    ),
  );
  c.add(times(10, (i) => line(`M${640 + i * 5} 872q${-14 + i * 3} -24 ${-26 + i * 6} -44`, '#8f8a4f', 3)));
  return c.toString();
}
