import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { glow, hills, sky, stars } from './land.ts';
import { curve, disc, edges, group, line, oval, path, times } from './shapes.ts';

/** A stadium of sweeping luminous ribbons on a desert height at dusk. */
export const duskStadium: Scene = () => {
  const c = new Canvas(401);
  c.add(
    sky(c, ['#3b4a8f', '#7a62a8', '#d4789a', '#f7a877', '#fdd596']),
    glow(c, 800, 640, 760, '#ffe6a8', 0.9),
    stars(c, 60, 0, 260),
    disc(800, 610, 130, '#fff1c4', 'opacity="0.9"'),
  );
  c.add(hills(c, 640, 40, 4, '#b5739a'), hills(c, 700, 24, 5, '#93608f'));
  c.add(oval(800, 832, 690, 62, '#4a2f66', `opacity="0.55" ${c.blur(18)}`));
  c.add(
    oval(800, 520, 600, 128, c.linear(['#5b4a8a', '#8a6aa8'])),
    oval(800, 536, 470, 82, '#fff3cf'),
    oval(800, 548, 420, 62, c.linear(['#7fd0a8', '#4fae86'])),
    line('M800 486V610', '#e9fff2', 3, 'opacity="0.8"'),
    oval(800, 548, 70, 16, 'none', 'stroke="#e9fff2" stroke-width="3" opacity="0.8"'),
  );
  c.add(
    group(
      times(4, (i) =>
        oval(
          800,
          534 - i * 4,
          492 + i * 26,
          92 + i * 9,
          'none',
          `stroke="${['#ffd88a', '#e0709a', '#9fd6e0', '#f7a877'][i] ?? '#fff'}" stroke-width="7" stroke-dasharray="6 9" opacity="0.75"`,
        ),
      ),
      '',
    ),
  );
  const half = (t: number) => 600 - 250 * t ** 1.7;
  const [low, high] = [(t: number) => 524 + 226 * t, (t: number) => 128 - 56 * t];
  const wall = `M200 524${times(11, (i) => `L${(800 - half(i / 10)).toFixed(0)} ${low(i / 10).toFixed(0)}`)}A${half(1)} ${high(1)} 0 0 0 ${800 + half(1)} ${low(1)}${times(11, (i) => `L${(800 + half(1 - i / 10)).toFixed(0)} ${low(1 - i / 10).toFixed(0)}`)}A600 128 0 0 1 200 524Z`;
  c.add(path(wall, c.linear(['#6a539c', '#4b418a', '#37336f'])));
  const fins = times(29, (i) => {
    const t = (i - 14) / 14;
    const at = (k: number) =>
      [800 + half(k) * Math.sin(t * 1.5), low(k) + high(k) * Math.cos(t * 1.5)] as const;
    return line(edges([at(0), at(0.35), at(0.7), at(1)]), '#d9c4f3', 4, 'opacity="0.35"');
  });
  const bands = times(5, (i) => {
    const k = 0.04 + i * 0.21;
    const glaze = c.linear(
      i % 2
        ? ['#ff9f7a', '#ffd88a', '#fff3c4', '#ffb98a', '#e0709a']
        : ['#6fd6d0', '#c4f3e6', '#ffffff', '#8fe0d8', '#7ab0e0'],
      0,
    );
    const arc = `M${800 - half(k)} ${low(k)}A${half(k)} ${high(k)} 0 0 0 ${800 + half(k)} ${low(k)}`;
    return line(arc, '#fff0c4', 26, `opacity="0.25" ${c.blur(10)}`) + line(arc, glaze, 13 - i);
  });
  c.add(fins, bands);
  const roof = (lift: number, fill: string, more = '') =>
    path(
      `M150 ${500 - lift}C300 ${330 - lift} 560 ${380 - lift} 800 ${360 - lift}S1280 ${250 - lift} 1470 ${440 - lift}C1320 ${380 - lift} 1100 ${440 - lift} 800 ${452 - lift}S330 ${440 - lift} 150 ${500 - lift}Z`,
      fill,
      more,
    );
  c.add(
    roof(-26, '#3b3570', `opacity="0.4" ${c.blur(10)}`),
    roof(0, c.linear(['#fff8ea', '#f6d3c8', '#c79ac4', '#8f7ab8'])),
    line('M150 500C330 440 560 464 800 452S1320 380 1470 440', '#ffe9a8', 9),
  );
  c.add(
    times(14, (i) =>
      line(
        `M${260 + i * 86} ${452 - Math.sin(i / 4) * 20}Q${290 + i * 80} 400 ${330 + i * 74} ${374 - i * 2}`,
        '#a583b8',
        3,
        'opacity="0.45"',
      ),
    ),
  );
  c.add(
    path(
      `${curve([
        [-10, 860],
        [200, 826],
        [480, 838],
        [800, 846],
        [1120, 836],
        [1400, 822],
        [1610, 862],
      ])}V1010H-10Z`,
      c.linear(['#e0966f', '#a5627e', '#6f4a7d']),
    ),
  );
  c.add(
    path(
      'M740 846C700 900 900 930 640 1010H1010C1120 930 920 900 880 846Z',
      c.linear(['#ffe0a0', '#f0a878']),
    ),
    times(16, (i) => {
      const x = i < 8 ? 60 + i * 74 : 980 + (i - 8) * 78;
      return (
        disc(x, 880 + ((i * 31) % 70), 6, '#fff3c4') + glow(c, x, 880 + ((i * 31) % 70), 34, '#fff0b0', 0.7)
      );
    }),
  );
  return c.toString();
};
