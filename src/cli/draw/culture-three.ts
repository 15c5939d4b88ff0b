import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { football } from './culture-ball.ts';
import { glow, hills, rays, sky } from './land.ts';
import { group, line, oval, path, place, rect, times } from './shapes.ts';

/** A stadium bowl with floodlights, 600 wide, its middle at 0, 0. */
function bowl(c: Canvas, deep: string, bright: string): string {
  const lamps = [-250, -120, 120, 250]
    .map(
      (x) =>
        line(`M${x} -60V-210`, '#5a6a7d', 9) +
        rect(x - 36, -246, 72, 42, '#f6fbff', 'rx="6"') +
        glow(c, x, -226, 90, '#ffffff', 0.8),
    )
    .join('');
  const columns = times(17, (i) => {
    const t = (i - 8) / 8.4;
    return line(
      `M${298 * Math.sin(t * 1.5)} ${-20 + 64 * Math.cos(t * 1.5)}L${262 * Math.sin(t * 1.5)} ${100 + 70 * Math.cos(t * 1.5)}`,
      '#fff8ea',
      6,
      'opacity="0.6"',
    );
  });
  return (
    lamps +
    path(
      'M-300 -20C-296 60 -280 100 -262 112C-200 190 200 190 262 112C280 100 296 60 300 -20Z',
      c.linear([bright, deep]),
    ) +
    columns +
    oval(0, -20, 302, 92, '#fff8ea') +
    oval(0, -16, 276, 78, deep) +
    times(3, (i) =>
      oval(
        0,
        -12 + i * 5,
        262 - i * 26,
        70 - i * 9,
        'none',
        `stroke="${bright}" stroke-width="9" stroke-dasharray="7 7"`,
      ),
    ) +
    oval(0, 4, 180, 42, c.linear(['#5fc08a', '#8fdca4'])) +
    oval(0, 4, 36, 9, 'none', 'stroke="#fff" stroke-width="3"') +
    line('M0 -38V46', '#fff', 3)
  );
}

/** Three stadiums in green, red and blue side by side, a large football in front of them. */
export const threeStadiums: Scene = () => {
  const c = new Canvas(402);
  c.add(
    sky(c, ['#58b6d8', '#a6dbe2', '#fdf0c8']),
    rays(800, 640, 1500, 24, 180, 360, '#ffffff44'),
    glow(c, 800, 600, 700, '#fffbe6', 0.85),
  );
  c.add(hills(c, 520, 50, 4, '#a9d3b8'), hills(c, 590, 24, 5, '#84c2a0'));
  c.add(
    path('M-10 560C360 540 520 420 800 420S1240 540 1610 560V700H-10Z', c.linear(['#97d0a8', '#6db98f'])),
  );
  c.add(
    place(bowl(c, '#2f5fa8', '#6f9fe0'), 1296, 500, 0.96),
    place(bowl(c, '#1f7d54', '#4fb886'), 304, 500, 0.96),
    place(bowl(c, '#b8362f', '#ef7a5c'), 800, 352, 0.92),
  );
  c.add(path('M-10 690Q800 590 1610 690V1010H-10Z', c.linear(['#6fc88a', '#3fa56f'])));
  c.add(
    group(
      times(9, (i) =>
        path(
          `M${800 + (i - 4.5) * 110} 610L${800 + (i - 4) * 110} 610L${800 + (i - 4) * 420} 1010L${800 + (i - 4.5) * 420} 1010Z`,
          '#ffffff',
          'opacity="0.14"',
        ),
      ),
      c.clip(path('M-10 690Q800 590 1610 690V1010H-10Z', '#000')),
    ),
  );
  c.add(
    oval(800, 880, 620, 92, 'none', 'stroke="#fff" stroke-width="9" opacity="0.85"'),
    oval(830, 944, 260, 32, '#1d5a44', `opacity="0.5" ${c.blur(12)}`),
    football(c, 800, 752, 206),
  );
  return c.toString();
};
