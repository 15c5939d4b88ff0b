import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { letter } from './culture-alphabet.ts';
import { dot } from './culture-nib.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, path, place, rect, times } from './shapes.ts';

/** A large letter dad in gold on deep green, with parts of other letters faint behind it. */
export const letterDad: Scene = () => {
  const c = new Canvas(320);
  c.add(sky(c, ['#12605c', '#1c7a70', '#0f5653'], 60), glow(c, 800, 500, 760, '#5fc0a4', 0.6));
  const faint = [
    ['noon', 210, 300, 1.5, -8],
    ['ayn', 1390, 330, 1.4, 6],
    ['waw', 1420, 850, 1.7, 4],
    ['yaa', 270, 860, 1.35, -4],
    ['alif', 470, 380, 1.2, 6],
    ['alif', 1180, 210, 0.9, -5],
    ['noon', 820, 1010, 1.2, 0],
    ['waw', 800, 60, 1.1, 0],
  ] as const;
  c.add(
    group(
      faint.map(([name, x, y, size, turn]) => place(letter(name, '#d8f0d8'), x, y, size, turn)).join(''),
      'opacity="0.13"',
    ),
  );
  const word = (fill: string) => letter('dad', fill, 66) + dot(160, -266, 74, fill);
  c.add(group(place(word('#06302f'), 838, 560, 1.42), `opacity="0.45" ${c.blur(14)}`));
  c.add(place(word('#8f5a1c'), 826, 548, 1.42), place(word('#f3c565'), 820, 540, 1.42));
  const shine = group(place(word('#fff2c4'), 820, 540, 1.42), c.clip(path('M0 0H1600V250L0 560Z', '#000')));
  c.add(group(shine, 'opacity="0.55"'));
  c.add(
    times(60, () =>
      disc(c.between(0, 1600), c.between(0, 1000), c.between(1.5, 4.5), '#f7d98c', 'opacity="0.6"'),
    ),
  );
  return c.toString();
};

/** Five sheets of paper, each with one seat of the hamza: on and under alif, on waw, on yaa, and alone. */
export const hamzaSheets: Scene = () => {
  const c = new Canvas(321);
  c.add(sky(c, ['#e58a4f', '#f0a866', '#d97745'], 60), glow(c, 800, 420, 900, '#ffe3b0', 0.6));
  const ink = '#1d3a5c';
  const mark = '#c8372d';
  const hamza = letter('hamza', mark, 31);
  const seats = [
    place(letter('alif', ink, 50), 0, 30, 0.86) + place(hamza, 4, -314, 0.95),
    place(letter('alif', ink, 50), 36, -70, 0.86) + place(hamza, 40, 14, 0.95),
    place(letter('waw', ink, 42), 44, -52, 1.1) + place(hamza, 60, -214, 0.95),
    place(letter('yaa', ink, 46), 0, -60, 0.82) + place(hamza, 24, -270, 0.95),
    place(hamza, -36, -120, 1.9),
  ];
  const paper = (x: number, y: number, turn: number, size: number, sign: string, tint: string) => {
    const [w, h] = [420, 560];
    const rules = times(6, (i) =>
      line(`M${-w / 2 + 34} ${-h / 2 + 100 + i * 76}H${w / 2 - 34}`, '#cbb791', 2.5, 'opacity="0.45"'),
    );
    const sheet =
      rect(-w / 2, -h / 2, w, h, c.linear([tint, '#f6e7c8'], 60), 'rx="6"') +
      rules +
      path(`M${-w / 2} ${h / 2 - 70}L${-w / 2 + 70} ${h / 2}H${-w / 2}Z`, '#e0b98a') +
      path(`M${-w / 2} ${h / 2 - 70}L${-w / 2 + 70} ${h / 2}L${-w / 2 + 62} ${h / 2 - 62}Z`, '#fff9ea');
    return place(
      rect(-w / 2 + 12, -h / 2 + 18, w, h, '#6e2c1a', `opacity="0.4" ${c.blur(14)}`) +
        sheet +
        place(sign, 0, 150),
      x,
      y,
      size,
      turn,
    );
  };
  const spots = [
    [1396, 400, 7],
    [204, 400, -7],
    [1112, 610, -5],
    [488, 610, 5],
    [800, 420, -2],
  ] as const;
  for (const [i, seat] of [0, 4, 1, 3, 2].entries()) {
    const [x, y, turn] = spots[i] ?? [0, 0, 0];
    c.add(paper(x, y, turn, seat === 2 ? 1 : 0.9, seats[seat] ?? '', '#fffdf6'));
  }
  const reed =
    path('M0 -16L420 -20V20L0 16L-70 6L-92 0L-70 -4Z', c.linear(['#f0c987', '#b8763a', '#7d4a22'])) +
    path('M-70 -4L-92 0L-70 6L-46 9V-8Z', '#2a2018') +
    rect(120, -19, 9, 38, '#7d4a22') +
    rect(290, -20, 9, 40, '#7d4a22');
  c.add(
    place(rect(-60, -10, 480, 26, '#5f2414', `opacity="0.45" ${c.blur(9)}`), 570, 926, 1, -4),
    place(reed, 560, 906, 1, -4),
  );
  return c.toString();
};
