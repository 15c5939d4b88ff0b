import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { dallah } from './culture-dallah.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, oval, path, place, polar, rect, times } from './shapes.ts';

/** A small handleless cup standing on 0, 0, 118 high, seen from above: light coffee fills a quarter of it, low in the bowl. */
function finjan(c: Canvas, trim: string): string {
  const china = c.linear(['#c9b79c', '#fffaf0', '#fffdf8', '#e2d2b8', '#b59d7e'], 0);
  const wall = 'M-96 -118C-92 -62 -72 -22 -46 -10V-4A46 20 0 0 0 46 -4V-10C72 -22 92 -62 96 -118Z';
  const stars = times(5, (i) => {
    const x = (i - 2) * 33;
    const star = path('M0 -17L6 -6L17 0L6 6L0 17L-6 6L-17 0L-6 -6Z', trim);
    return place(star, x, -70 + 44 * Math.sqrt(1 - (x / 92) ** 2), 0.76 - Math.abs(i - 2) * 0.07);
  });
  const bowl = oval(0, -118, 88, 41, c.linear(['#cdb590', '#efe0c4', '#fbf3e2']));
  const coffee =
    oval(0, -65, 76, 38, '#8d6a3c', `opacity="0.35" ${c.blur(5)}`) +
    oval(0, -61, 70, 35, c.linear(['#a8702a', '#d29a42', '#e2b35a'], 20)) +
    line('M-44 -84Q-14 -93 18 -92', '#ffe9b5', 4, 'opacity="0.7"');
  return (
    oval(26, 4, 120, 20, '#3a170c', `opacity="0.4" ${c.blur(9)}`) +
    path(wall, china) +
    path('M-95 -108A95 46 0 0 0 95 -108L92 -92A92 45 0 0 1 -92 -92Z', trim) +
    stars +
    path('M-46 -10A46 20 0 0 0 46 -10V-4A46 20 0 0 1 -46 -4Z', trim) +
    oval(0, -118, 96, 47, '#fffaf0') +
    bowl +
    group(coffee, c.clip(oval(0, -118, 88, 41, '#000')))
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

/** A brass coffee pot with a long spout and two small steaming cups, a quarter full, on a tray, before a sunlit arch. */
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
  c.add(place(wisp(c, 360), 1100, 818), place(wisp(c, 300), 466, 816));
  return c.toString();
};
