import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { letter } from './culture-alphabet.ts';
import { dot, nib } from './culture-nib.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, place, rect, times } from './shapes.ts';

/** Naskh-like letters on a ruled sheet, with the red dots and the circle that measure them. */
export const naskh: Scene = () => {
  const c = new Canvas(342);
  c.add(sky(c, ['#fbf2dc', '#f3e0b8'], 60), glow(c, 500, 300, 800, '#ffffff', 0.8));
  c.add(times(9, (i) => line(`M0 ${90 + i * 112}H1600`, '#7fa8a0', 2.5, 'opacity="0.5"')));
  const ink = '#20242e';
  c.add(
    disc(
      770,
      500,
      272,
      'none',
      'stroke="#b8352b" stroke-width="4" stroke-dasharray="4 14" stroke-linecap="round"',
    ),
    line('M440 538H1100', '#b8352b', 3, 'stroke-dasharray="2 12"'),
  );
  c.add(place(letter('alif', ink, 60), 1310, 690, 1.7));
  c.add(times(7, (i) => dot(1410, 660 - i * 78, 56, '#c8452f')));
  c.add(place(letter('noon', ink, 66), 765, 548, 1.72), dot(772, 420, 104, ink));
  c.add(place(letter('ayn', ink, 58), 250, 540, 1.45));
  c.add(
    times(3, (i) => dot(660 + i * 110, 880, 60, '#c8452f')),
    dot(270, 892, 60, '#1f7a78'),
    dot(190, 892, 60, '#1f7a78'),
  );
  c.add(
    rect(0, 0, 1600, 26, '#1f7a78'),
    rect(0, 974, 1600, 26, '#1f7a78'),
    rect(0, 34, 1600, 6, '#c99a45'),
    rect(0, 960, 1600, 6, '#c99a45'),
  );
  return c.toString();
};

/** Diwani-like sweeps, gold on plum: long curls that hold one another and climb to the end of the line. */
export const diwani: Scene = () => {
  const c = new Canvas(343);
  c.add(sky(c, ['#6d2a57', '#8c3a68', '#54224e'], 55), glow(c, 780, 460, 860, '#e07a8c', 0.55));
  const gold = '#f5cf7c';
  const sweep = (x: number, y: number, size: number, turn: number, fill: string) =>
    place(
      nib(
        [
          [220, -60, 0.3],
          [150, -130, 0.8],
          [60, -110],
          [50, -40],
          [120, 0],
          [150, 70],
          [70, 150],
          [-110, 170],
          [-290, 90],
          [-330, -60, 0.9],
          [-240, -170, 0.7],
          [-120, -190, 0.4],
          [-60, -150, 0.1],
        ],
        58,
        fill,
        54,
      ),
      x,
      y,
      size,
      turn,
    );
  const rise = (x: number, y: number, size: number, turn: number, fill: string) =>
    place(
      nib(
        [
          [40, 300, 0.2],
          [0, 240, 0.8],
          [-30, 120],
          [-20, -60],
          [10, -240],
          [60, -330, 0.8],
          [130, -330, 0.5],
          [140, -270, 0.1],
        ],
        46,
        fill,
        54,
      ),
      x,
      y,
      size,
      turn,
    );
  const line1 = (fill: string) =>
    sweep(1210, 640, 0.95, 10, fill) +
    sweep(880, 560, 1.1, 12, fill) +
    sweep(520, 440, 1.2, 16, fill) +
    rise(1340, 520, 0.82, 8, fill) +
    rise(1060, 450, 0.86, 6, fill) +
    rise(690, 380, 0.8, 10, fill);
  c.add(group(place(line1('#2a0f2c'), 12, 18), `opacity="0.5" ${c.blur(10)}`), line1(gold));
  c.add(
    nib(
      [
        [1480, 820, 0.1],
        [1300, 880, 0.7],
        [1000, 880],
        [640, 800],
        [330, 660, 0.9],
        [170, 520, 0.5],
        [130, 420, 0.1],
      ],
      34,
      '#f0a07a',
      54,
    ),
  );
  c.add(
    dot(1180, 520, 48, '#fff2cf'),
    dot(850, 430, 50, '#fff2cf'),
    dot(905, 418, 50, '#fff2cf'),
    dot(470, 300, 54, '#fff2cf'),
    dot(1000, 800, 34, '#fff2cf'),
    dot(380, 590, 34, '#fff2cf'),
  );
  c.add(
    times(70, () => disc(c.between(0, 1600), c.between(0, 1000), c.between(1.5, 4), gold, 'opacity="0.55"')),
  );
  return c.toString();
};
