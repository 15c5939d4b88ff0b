import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, oval, path, place, poly, rect, times } from './shapes.ts';

/** An apple, about 100 across. */
export function apple(c: Canvas, tone: string): string {
  return (
    path(
      'M0 -34C-16 -54 -58 -46 -56 0C-54 44 -24 56 0 46C24 56 54 44 56 0C58 -46 16 -54 0 -34Z',
      c.radial(['#ffd9b0', tone, '#8d2f34'], 0.32, 0.3, 0.85),
    ) +
    line('M0 -36Q2 -58 14 -68', '#5b3b2c', 6) +
    path('M6 -52C16 -78 46 -76 52 -70C44 -50 22 -44 6 -52Z', '#5f9a62')
  );
}

/** A shopping basket full of food, a rising line climbing behind it. */
export function basketUnderRisingLine(): string {
  const c = new Canvas(61);
  c.add(sky(c, ['#fbeed3', '#f6dfb5', '#f0cb99'], 60), glow(c, 800, 420, 700, '#fffaf0', 0.85));
  c.add(
    times(7, (i) => line(`M90 ${130 + i * 110}H1510`, '#d9b98a', 2.5, 'opacity="0.5"')),
    times(11, (i) => line(`M${130 + i * 134} 90V830`, '#d9b98a', 2, 'opacity="0.3"')),
  );
  const climb = [
    [-20, 690],
    [150, 640],
    [290, 665],
    [430, 560],
    [570, 585],
    [730, 430],
    [880, 455],
    [1060, 290],
    [1190, 320],
    [1400, 128],
  ] as const;
  c.add(
    path(
      `M${climb.map(([x, y]) => `${x} ${y}`).join('L')}V900H-20Z`,
      c.linear(['#d9603b 0.24', '#d9603b 0']),
    ),
    line(`M${climb.map(([x, y]) => `${x} ${y}`).join('L')}`, '#cf4f36', 20),
    path('M1330 96L1470 60L1446 202Z', '#cf4f36'),
  );
  c.add(...climb.slice(1, 9).map(([x, y]) => disc(x, y, 17, '#fff6e6') + disc(x, y, 9, '#cf4f36')));
  c.add(
    rect(0, 855, 1600, 145, c.linear(['#d99f62', '#c4844f'])),
    rect(0, 855, 1600, 8, '#f0c48a'),
    oval(800, 905, 480, 34, '#6a3b2c', `opacity="0.4" ${c.blur(10)}`),
  );
  const milk =
    poly(
      [
        [0, -60],
        [34, -130],
        [110, -130],
        [142, -60],
      ],
      '#e3ecef',
    ) +
    rect(0, -60, 142, 260, c.linear(['#ffffff', '#f3f5f3', '#c3d0d6'], 0)) +
    rect(34, -160, 76, 34, '#dfe8eb') +
    rect(0, 6, 142, 74, '#4f93b0') +
    disc(71, 43, 24, '#fff');
  const loaf =
    path(
      'M-42 250C-60 60 -50 -80 -4 -130C40 -160 84 -100 78 10L66 250Z',
      c.linear(['#f3c47e', '#d9934a', '#a9622f'], 0),
    ) +
    times(5, (i) =>
      path(
        `M-30 ${-60 + i * 52}Q20 ${-100 + i * 52} 62 ${-70 + i * 52}Q20 ${-74 + i * 52} -30 ${-60 + i * 52}Z`,
        '#fbe3b4',
      ),
    );
  const leek =
    times(7, (i) =>
      path(
        `M${-30 + i * 10} 120C${-60 + i * 18} -20 ${-120 + i * 36} -130 ${-150 + i * 50} ${-190 + Math.abs(i - 3) * 26}C${-100 + i * 36} -110 ${-20 + i * 14} 0 ${-12 + i * 8} 120Z`,
        i % 2 === 0 ? '#5f9a62' : '#86b872',
      ),
    ) + rect(-34, 90, 72, 140, '#eef0d0');
  const bottle =
    path(
      'M-40 220V20C-40 -30 -16 -40 -16 -80V-140H20V-80C20 -40 44 -30 44 20V220Z',
      c.linear(['#f6dc7c', '#e0b13c', '#b5822a'], 0),
    ) +
    rect(-18, -164, 40, 30, '#3f7d62') +
    rect(-40, 50, 84, 70, '#fff6e0');
  c.add(
    place(leek, 500, 470, 1.05, -8),
    place(loaf, 655, 450, 1.1, -6),
    place(bottle, 1075, 440, 1.1, 6),
    place(milk, 770, 420, 1.12, 3),
  );
  c.add(
    place(apple(c, '#d9483f'), 985, 545, 1.25, 8),
    place(apple(c, '#e58a3c'), 1130, 560, 1.05, -10),
    place(apple(c, '#7fae5a'), 590, 560, 1.1, -8),
    place(apple(c, '#cf4f36'), 720, 580, 1.05, 12),
  );
  const shell = 'M360 590H1240L1150 880Q1144 900 1120 900H480Q456 900 450 880Z';
  c.add(path(shell, c.linear(['#2f93a0', '#1f7583', '#15596a'])));
  const holes = times(4, (r) =>
    times(13, (i) => rect(418 + i * 60 + r * 3, 668 + r * 56, 36, 32, '#0f4757', 'rx="9"')),
  );
  c.add(
    group(holes, c.clip(path('M400 640H1200L1130 880H470Z', '#fff'))),
    rect(335, 574, 930, 52, c.linear(['#5fc0c8', '#2f93a0']), 'rx="22"'),
    rect(360, 582, 880, 10, '#bfeaea', 'rx="5" opacity="0.8"'),
  );
  c.add(
    path(
      'M392 600C330 640 300 720 330 800',
      'none',
      'stroke="#17495a" stroke-width="22" stroke-linecap="round"',
    ),
    path(
      'M1208 600C1270 640 1300 720 1270 800C1210 830 1060 840 800 840S390 830 330 800',
      'none',
      'stroke="#17495a" stroke-width="22" stroke-linecap="round"',
    ),
    line('M392 600C334 640 306 720 334 796C390 828 560 832 800 832', '#6fc6cd', 5, 'opacity="0.6"'),
  );
  return c.toString();
}
