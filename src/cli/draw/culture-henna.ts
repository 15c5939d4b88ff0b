import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { finger, fingerHenna, INK, rosette } from './culture-ornaments.ts';
import { glow, sky } from './land.ts';
import { curve, disc, group, line, path, place, polar, times } from './shapes.ts';

/** Fingers of the open hand: the middle of the foot, length, half its width, and the turn outward. */
const FINGERS = [
  [-118, -150, 262, 39, -15],
  [-42, -186, 326, 42, -4],
  [40, -184, 308, 41, 5],
  [114, -146, 236, 36, 16],
] as const;

/** An open hand raised before a disc of leaves, its palm and fingers covered with henna ornaments. */
export const hennaHand: Scene = () => {
  const c = new Canvas(350);
  c.add(sky(c, ['#1f7a6c', '#2e9380', '#196658'], 60), glow(c, 800, 480, 780, '#a7e0bf', 0.6));
  const leaf = 'M0 0C26 -30 74 -30 104 0C74 30 26 30 0 0Z';
  c.add(
    times(24, (i) => {
      const [x, y] = polar(800, 500, 474, i * 15);
      return place(
        path(leaf, i % 2 ? '#f2c46d' : '#e08a4a', 'opacity="0.9"') + line('M8 0H88', '#1f7a6c', 3),
        x,
        y,
        0.9,
        i * 15 - 90 + 62,
      );
    }),
  );
  c.add(
    disc(800, 500, 448, c.radial(['#fff1cf', '#fbdda6', '#f0bd78'], 0.5, 0.42, 0.6)),
    disc(
      800,
      500,
      424,
      'none',
      'stroke="#c9732f" stroke-width="4" stroke-dasharray="2 13" stroke-linecap="round"',
    ),
  );
  const skin = c.linear(['#d99a6b', '#eab789', '#f3c9a0', '#dea273'], 8);
  const palm = curve(
    [
      [-150, -150],
      [-160, -40],
      [-150, 60],
      [-116, 150],
      [-96, 250],
      [-104, 620],
      [104, 620],
      [92, 250],
      [120, 160],
      [152, 60],
      [156, -60],
      [148, -140],
      [80, -190],
      [0, -196],
      [-80, -192],
    ],
    true,
  );
  const thumb = curve(
    [
      [104, 160],
      [150, 130],
      [206, 60],
      [262, -40],
      [300, -64],
      [318, -34],
      [296, 50],
      [244, 150],
      [176, 236],
      [104, 280],
    ],
    true,
  );
  const digits = FINGERS.map(([x, y, long, half, turn]) =>
    place(path(finger(long, half), skin), x, y, 1, turn),
  ).join('');
  const hand = path(thumb, skin) + digits + path(palm, skin);
  const creases = line(
    'M-150 -70C-80 -130 20 -120 60 -150M-150 0C-60 -50 60 -40 120 20M60 -90C40 20 60 120 110 190',
    '#b06f45',
    4,
    'opacity="0.28"',
  );
  const marks = FINGERS.map(([x, y, long, half, turn]) =>
    place(group(fingerHenna(long, half), c.clip(path(finger(long, half), '#000'))), x, y, 1, turn),
  ).join('');
  const thumbHenna = group(
    path('M250 -10Q286 -14 330 14V-90H240Z', INK) +
      line('M236 18Q276 16 308 42M228 36Q268 34 298 60', INK, 5) +
      times(
        3,
        (i) =>
          disc(252 - i * 26, 84 + i * 38, 8 - i, 'none', `stroke="${INK}" stroke-width="5"`) +
          disc(252 - i * 26, 84 + i * 38, 3, INK),
      ),
    c.clip(path(thumb, '#000')),
  );
  const cuff = times(
    3,
    (i) =>
      line(
        `M-120 ${262 + i * 74}Q0 ${292 + i * 74} 120 ${262 + i * 74}M-120 ${278 + i * 74}Q0 ${308 + i * 74} 120 ${278 + i * 74}`,
        INK,
        5,
      ) +
      times(7, (k) =>
        path(
          'M0 -17L12 0L0 17L-12 0Z',
          INK,
          `transform="translate(${(k - 3) * 31} ${323 + i * 74 - Math.abs(k - 3) * 4})"`,
        ),
      ),
  );
  const arches = times(5, (i) => {
    const [x, y] = polar(0, 16, 148, 52 + i * 19);
    return (
      path(`M${x - 18} ${y}Q${x} ${y + 42} ${x + 18} ${y}`, 'none', `stroke="${INK}" stroke-width="5"`) +
      disc(x, y + 6, 4, INK)
    );
  });
  const inPalm = group(place(rosette(), -2, 0) + arches + cuff, c.clip(path(palm, '#000')));
  const all = hand + creases + marks + thumbHenna + inPalm;
  const shadow = group(
    path(palm, '#8a4a1c') +
      path(thumb, '#8a4a1c') +
      FINGERS.map(([x, y, long, half, turn]) =>
        place(path(finger(long, half), '#8a4a1c'), x, y, 1, turn),
      ).join(''),
    `opacity="0.4" ${c.blur(13)}`,
  );
  c.add(place(shadow, 806, 596, 0.98), place(all, 786, 580, 0.98));
  const sleeve = curve(
    [
      [640, 1010],
      [650, 920],
      [800, 948],
      [950, 918],
      [962, 1010],
    ],
    false,
  );
  c.add(
    path(`${sleeve}Z`, c.linear(['#b5372e', '#8a2622'])),
    line('M652 928C720 958 880 958 948 926', '#f2c46d', 9),
  );
  return c.toString();
};
