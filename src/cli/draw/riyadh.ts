import { Canvas } from './brush.ts';
import { glow, hills, sky } from './land.ts';
import { disc, group, line, path, place, rect, times } from './shapes.ts';

/** Riyadh's skyline in evening light, the Kingdom tower with its arched opening in the middle. */
export function riyadhSkyline(): string {
  const c = new Canvas(42);
  c.add(
    sky(c, ['#47639b', '#9a86ac', '#e8a795', '#fbcf94', '#fde5b8']),
    glow(c, 1010, 690, 820, '#fff2c4', 0.85),
    disc(1010, 600, 88, '#fff9df'),
  );
  for (const [y, tone, low, tall] of [
    [660, '#d9a596', 40, 150],
    [720, '#b98092', 50, 210],
    [780, '#8b6488', 40, 190],
  ] as const) {
    const fill = c.linear([tone, '#f0b99a'], 90);
    c.add(
      times(30, (i) =>
        rect(
          i * 56 - 20 + c.between(-10, 10),
          y - c.between(low, tall) * (0.5 + 0.5 * Math.cos((i - 15) / 7)),
          c.between(36, 66),
          400,
          fill,
        ),
      ),
    );
  }
  c.add(
    path('M330 820L410 300L490 820Z', c.linear(['#8b6d95', '#5d4f7d'], 0)),
    disc(410, 352, 26, '#ffdf9a'),
    line('M410 300V220M352 680H468M366 590H454M380 500H440', '#5d4f7d', 6),
  );
  c.add(
    path('M1180 820V420L1260 380V820ZM1270 820V500H1350V820Z', c.linear(['#7d6592', '#57507f'], 0)),
    times(22, (i) =>
      rect(1196 + (i % 3) * 20, 440 + Math.floor(i / 3) * 44, 9, 20, '#ffd995', 'opacity="0.8"'),
    ),
  );
  const glass = c.linear(['#3f5b8c', '#7f86ad', '#d8a3a0', '#f6c796'], 70);
  const tower =
    'M690 860C676 560 672 300 692 84H696C706 260 744 344 800 344S894 260 904 84H908C928 300 924 560 910 860Z';
  c.add(
    path(tower, glass),
    path('M800 344C856 344 894 260 904 84H908C928 300 924 560 910 860H800Z', '#2d3266', 'opacity="0.38"'),
  );
  c.add(rect(692, 112, 216, 22, '#374a7c'), rect(692, 112, 216, 7, '#ffdca0'));
  const bars =
    times(15, (i) => line(`M680 ${390 + i * 30}H920`, '#fff2da', 1.6, 'opacity="0.35"')) +
    times(5, (i) => line(`M${720 + i * 40} 350V860`, '#fff2da', 1.6, 'opacity="0.25"'));
  c.add(group(bars, c.clip(path(tower, '#fff'))));
  for (const [y, fill] of [
    [850, '#5a4877'],
    [900, '#463c69'],
  ] as const) {
    c.add(times(26, (i) => rect(i * 66 - 30, y - c.between(10, 80), c.between(44, 70), 300, fill)));
    c.add(
      times(60, () => rect(c.between(0, 1600), y + c.between(-20, 60), 7, 10, '#ffdf9f', 'opacity="0.85"')),
    );
  }
  c.add(hills(c, 950, 12, 6, '#382f59'));
  c.add(
    times(15, (i) =>
      place(
        line('M0 0Q-5 -50 3 -96', '#2f284f', 8) +
          times(9, (j) =>
            line(
              `M3 -96Q${(j - 4) * 12} ${-128 + Math.abs(j - 4) * 6} ${3 + (j - 4) * 18} ${-104 + Math.abs(j - 4) * 13}`,
              '#2f4a5c',
              6,
            ),
          ),
        40 + i * 112 + c.between(-30, 30),
        985,
        c.between(0.8, 1.25),
      ),
    ),
  );
  return c.toString();
}
