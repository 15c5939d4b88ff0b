import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { glow, rays, sky } from './land.ts';
import { curve, group, line, oval, path, place, rect, times } from './shapes.ts';

/** A golden cup with two handles among ribbons of sky blue and white, and falling confetti. */
export const goldenCup: Scene = () => {
  const c = new Canvas(391);
  c.add(
    sky(c, ['#5fb4df', '#8fd0ec', '#cdeaf6']),
    rays(800, 430, 1500, 30, 0, 360, '#ffffff4d'),
    glow(c, 800, 420, 560, '#fffdf0', 0.95),
  );
  const ribbon = (d: string, width: number, shade: boolean) =>
    (shade ? line(d, '#2f7fae', width, `opacity="0.28" transform="translate(8 18)" ${c.blur(9)}`) : '') +
    line(d, '#ffffff', width) +
    line(d, '#5aaee0', width * 0.66) +
    line(d, '#ffffff', width * 0.26);
  c.add(ribbon('M-60 300C180 120 300 520 520 380S760 90 1000 190S1300 420 1660 180', 92, true));
  const gold = c.linear(['#8a5a12', '#d99a24', '#ffe28a', '#fffbe0', '#f3bf48', '#b97a1a', '#7d4d10'], 0);
  const handle = 'M150 -560C300 -610 330 -430 250 -350C210 -310 160 -300 120 -290';
  const arm =
    line(handle, '#8a5a12', 40) +
    line(handle, '#e6ad3c', 28) +
    line('M160 -552C280 -590 300 -440 236 -366', '#fff0b8', 8);
  const cup =
    arm +
    place(arm, 0, 0).replace('scale(1)', 'scale(-1 1)') +
    path(
      'M-190 -640C-186 -470 -170 -330 -66 -250C-34 -222 -30 -190 -30 -150H30C30 -190 34 -222 66 -250C170 -330 186 -470 190 -640Z',
      gold,
    ) +
    path(
      'M-178 -470C-60 -436 60 -436 178 -470L170 -428C60 -394 -60 -394 -170 -428Z',
      '#9a6612',
      'opacity="0.55"',
    ) +
    times(9, (i) => {
      const t = (i - 4) / 4.5;
      return path(
        'M0 -15L5 -5L15 0L5 5L0 15L-5 5L-15 0L-5 -5Z',
        '#fff3c0',
        `transform="translate(${168 * Math.sin(t * 1.3)} ${-426 + 0 - Math.abs(t) * 20}) scale(${Math.cos(t * 1.1)} 1)"`,
      );
    }) +
    path(
      'M60 -640H190C186 -470 170 -330 66 -250C40 -228 30 -190 30 -150H4C20 -260 60 -330 60 -640Z',
      '#7d4d10',
      'opacity="0.22"',
    ) +
    oval(0, -640, 190, 34, '#fff0b0') +
    oval(0, -637, 170, 26, c.linear(['#7d4d10', '#d99a24', '#a86c18'], 0)) +
    oval(0, -150, 54, 20, gold) +
    path('M-34 -140C-34 -90 -110 -84 -120 -50H120C110 -84 34 -90 34 -140Z', gold) +
    path('M-140 -50H140L150 0H-150Z', '#1f5a86') +
    path('M-160 0H160L176 66H-176Z', '#174a72') +
    rect(-150, -6, 300, 9, '#f3c565') +
    rect(-60, -38, 120, 26, gold, 'rx="4"') +
    line('M-152 -590C-146 -490 -130 -390 -86 -326', '#fffdf0', 18, `opacity="0.8" ${c.blur(3)}`);
  c.add(oval(800, 935, 330, 34, '#1f5a86', `opacity="0.4" ${c.blur(14)}`), place(cup, 800, 866, 1.1));
  c.add(ribbon('M-60 760C140 640 260 900 470 830S800 690 1010 800S1340 940 1660 720', 104, true));
  c.add(
    times(120, () => {
      const [x, y, s] = [c.between(0, 1600), c.between(0, 1000), c.between(5, 12)];
      return Math.abs(x - 800) < 240 && y > 140
        ? ''
        : place(
            rect(-s, -s / 2, 2 * s, s, c.pick(['#ffffff', '#2f8fcb', '#f3c042', '#ffe9a0'])),
            x,
            y,
            1,
            c.between(0, 180),
          );
    }),
  );
  c.add(
    group(
      path(
        curve([
          [-10, 980],
          [400, 960],
          [900, 985],
          [1610, 960],
        ]) + 'V1010H-10Z',
        '#ffffff',
      ),
      'opacity="0.4"',
    ),
  );
  return c.toString();
};
