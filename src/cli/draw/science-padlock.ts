import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { curve, disc, group, line, oval, path, place, rect, times } from './shapes.ts';

/** A padlock over a field of hidden characters, with its key leaning on it. */
export function padlockAndKey(): string {
  const c = new Canvas(43);
  c.add(sky(c, ['#f7e3c4', '#f3c9a1', '#e49a7d'], 65), glow(c, 720, 380, 700, '#fffaf0', 0.85));
  c.add(
    times(9, (row) =>
      times(15, (i) => disc(60 + i * 108 + (row % 2) * 54, 60 + row * 112, 9, '#c56f55', 'opacity="0.16"')),
    ),
  );
  const metal = c.linear(['#f3f6f7', '#c4d0d4', '#7f959e', '#dfe7e9'], 0);
  c.add(oval(800, 872, 520, 40, '#8a4137', `opacity="0.4" ${c.blur(18)}`));
  c.add(
    path(
      'M560 480V310C560 170 650 90 770 90S980 170 980 310V480H904V314C904 220 850 166 770 166S636 220 636 314V480Z',
      metal,
    ),
    line('M582 470V310C582 190 660 112 770 112', '#fff', 10, 'opacity="0.8"'),
  );
  c.add(
    rect(478, 424, 584, 420, '#0e4652', 'rx="64"'),
    rect(470, 410, 584, 414, c.linear(['#3fa7a4', '#1f7f86', '#125b68'], 50), 'rx="64"'),
  );
  c.add(
    rect(500, 436, 524, 30, '#c7f0e5', 'rx="15" opacity="0.28"'),
    path(
      curve([
        [470, 560],
        [560, 470],
        [700, 425],
        [900, 410],
      ]) + 'H534C500 410 470 440 470 474Z',
      '#fff',
      'opacity="0.1"',
    ),
  );
  c.add(
    disc(762, 548, 62, '#0c3f4b'),
    path('M738 570H786L806 680H718Z', '#0c3f4b'),
    disc(762, 548, 62, 'none', 'stroke="#7fd0c4" stroke-width="7" opacity="0.6"'),
  );
  const brass = c.linear(['#fff0bd', '#f3b94c', '#c27a2b'], 30);
  const key =
    path('M0 -150A108 108 0 1 1 -.1 -150ZM0 -92A50 50 0 1 0 .1 -92Z', brass, 'fill-rule="evenodd"') +
    rect(-22, 56, 44, 400, brass) +
    rect(20, 330, 66, 34, brass) +
    rect(20, 392, 92, 40, brass) +
    rect(-22, 90, 44, 22, '#a8641f', 'opacity="0.6"') +
    rect(-14, 120, 10, 320, '#fff7d8', 'opacity="0.7"');
  c.add(
    group(
      place(
        path('M0 -150A108 108 0 1 1 -.1 -150ZM0 -92A50 50 0 1 0 .1 -92Z', '#5d2b2b', 'fill-rule="evenodd"') +
          rect(-22, 56, 44, 400, '#5d2b2b'),
        1170,
        416,
        0.94,
        16,
      ),
      `opacity="0.3" ${c.blur(12)}`,
    ),
    place(key, 1152, 400, 0.94, 16),
  );
  c.add(
    rect(408, 724, 730, 150, '#5d2b2b', `rx="75" opacity="0.35" ${c.blur(12)}`),
    rect(400, 704, 730, 150, '#fffaf0', 'rx="75"'),
    rect(400, 704, 730, 150, 'none', 'rx="75" stroke="#ef8354" stroke-width="9"'),
  );
  c.add(
    times(7, (i) => disc(1040 - i * 84, 779, 24, i < 6 ? '#17424f' : '#ef8354')),
    rect(440, 742, 7, 74, '#17424f'),
  );
  return c.toString();
}
