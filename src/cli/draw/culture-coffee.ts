import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { dallah } from './culture-dallah.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, oval, path, place, polar, rect, times } from './shapes.ts';

/** A small handleless cup of light coffee standing on 0, 0, 150 high, with a painted rim. */
function finjan(c: Canvas, trim: string): string {
  const china = c.linear(['#c9b79c', '#fffaf0', '#fffdf8', '#e2d2b8', '#b59d7e'], 0);
  const wall = 'M-92 -142C-86 -66 -66 -16 -44 -6V0Q0 16 44 0V-6C66 -16 86 -66 92 -142Z';
  const stars = times(5, (i) =>
    place(
      path('M0 -17L6 -6L17 0L6 6L0 17L-6 6L-17 0L-6 -6Z', trim),
      (i - 2) * 36,
      -78 - Math.abs(i - 2) * 3,
      1 - Math.abs(i - 2) * 0.1,
    ),
  );
  return (
    oval(26, 4, 120, 20, '#3a170c', `opacity="0.4" ${c.blur(9)}`) +
    path(wall, china) +
    path('M-91 -136Q0 -100 91 -136L88 -114Q0 -78 -88 -114Z', trim) +
    stars +
    path('M-54 -24Q0 -6 54 -24L50 -12Q0 6 -50 -12Z', trim) +
    oval(0, -142, 92, 27, '#fffaf0') +
    oval(0, -139, 80, 20, c.linear(['#8d5a1e', '#c98f3a', '#e2b35a'], 20)) +
    oval(-22, -143, 34, 6, '#ffe9b5', 'opacity="0.55"')
  );
}

/** A wisp of steam rising from 0, 0. */
function wisp(c: Canvas, tall: number): string {
  const t = tall / 400;
  const soft = c.blur(9);
  return (
    line(
      `M0 0C${-60 * t} ${-80 * t} ${70 * t} ${-140 * t} ${6 * t} ${-220 * t}S${60 * t} ${-340 * t} ${10 * t} ${-400 * t}`,
      '#fff6e0',
      24 * t,
      `opacity="0.5" ${soft}`,
    ) +
    line(
      `M${20 * t} ${-20 * t}C${-20 * t} ${-90 * t} ${90 * t} ${-160 * t} ${40 * t} ${-250 * t}`,
      '#fff6e0',
      11 * t,
      `opacity="0.6" ${soft}`,
    )
  );
}

/** A brass coffee pot with a long spout and two small steaming cups on a tray, before a sunlit arch. */
export const coffeePot: Scene = () => {
  const c = new Canvas(310);
  c.add(sky(c, ['#a8452d', '#c0583a', '#9c3c2c'], 70));
  const star =
    'M0 -62L18 -43L44 -44L43 -18L62 0L43 18L44 44L18 43L0 62L-18 43L-44 44L-43 18L-62 0L-43 -18L-44 -44L-18 -43Z';
  c.add(
    times(98, (i) =>
      place(
        path(star, 'none', 'stroke="#f2b06a" stroke-width="3" opacity="0.26"'),
        (i % 14) * 124,
        Math.floor(i / 14) * 124 + 62,
      ),
    ),
  );
  const arch = 'M360 800V430C360 250 560 190 800 60C1040 190 1240 250 1240 430V800Z';
  c.add(
    place(path(arch, '#7c2a22', 'opacity="0.6"'), -34, -39, 1.0425),
    path(arch, c.linear(['#f3a95a', '#fbd08a', '#ffe9bb'])),
  );
  const view =
    glow(c, 800, 470, 520, '#fffbe6', 0.9) +
    disc(800, 430, 150, '#fff8dc') +
    path('M300 640C460 560 620 600 800 640S1120 560 1300 620V820H300Z', '#eda764') +
    path('M300 710C500 640 700 730 900 690S1180 680 1300 720V820H300Z', '#d98449');
  c.add(group(view, c.clip(path(arch, '#000'))));
  c.add(rect(0, 770, 1600, 230, c.linear(['#6d2420', '#4f1a1c'])), rect(0, 770, 1600, 10, '#e4a255'));
  c.add(
    times(27, (i) =>
      path(`M${i * 62 - 20} 800l31 24l-31 24l-31 -24z`, i % 2 ? '#d98b4a' : '#b84d34', 'opacity="0.85"'),
    ),
  );
  c.add(oval(800, 905, 640, 78, '#2f0e10', `opacity="0.5" ${c.blur(14)}`));
  c.add(
    oval(800, 888, 630, 76, c.linear(['#8a5220', '#e2ac55', '#fbe0a0', '#c98733', '#7d4719'], 0)),
    oval(800, 880, 596, 64, c.linear(['#b9782f', '#efc577', '#f7dc9c', '#c68a3c'], 15)),
  );
  c.add(
    times(48, (i) => {
      const [x, y] = polar(0, 0, 1, i * 7.5);
      return disc(800 + x * 566, 880 + y * 54, 4, '#8a5220', 'opacity="0.6"');
    }),
  );
  c.add(oval(790, 886, 210, 30, '#4a1d0e', `opacity="0.5" ${c.blur(9)}`));
  c.add(place(dallah(c), 800, 886, 1.14));
  c.add(place(finjan(c, '#1f7a78'), 1102, 912, 0.98), place(finjan(c, '#b5372e'), 470, 916, 1.06));
  c.add(place(wisp(c, 360), 1100, 765), place(wisp(c, 300), 466, 752));
  return c.toString();
};
