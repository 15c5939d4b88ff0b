import { Canvas } from './brush.ts';
import { glow, hills, sky, stars } from './land.ts';
import { curve, disc, group, line, oval, path, place, poly, rect, times } from './shapes.ts';

/** A four-legged lander standing on the grey moon, the blue Earth low in the sky. */
export function moonLander(): string {
  const c = new Canvas(13);
  c.add(
    sky(c, ['#16233f', '#27395c', '#47587a']),
    stars(c, 190, 0, 640),
    glow(c, 1110, 230, 380, '#8cc4ea', 0.5),
  );
  const globe = c.radial(['#e4f6ff', '#7fc0e6', '#3477b0', '#173a68'], 0.34, 0.3, 0.75);
  const land =
    path(
      'M1090 200c30-40 80-50 96-30s-10 40 6 62 40 10 44 44-30 60-54 66-30-40-56-56-56-40-36-86zM1230 150c30 10 60 40 70 80-30 10-50-6-60-30s-26-30-10-50z',
      '#79a77a',
    ) +
    line('M1060 250c60-20 90 20 140 0s70-40 110-20M1080 310c50 10 80-16 130-4', '#fff', 13, 'opacity="0.75"');
  const night = disc(1180, 250, 130, c.linear(['#fff 0', '#0f2144 0 0.45', '#0f2144 0.75'], 35));
  const lands = group(land, c.clip(disc(1180, 250, 130, '#fff')));
  c.add(place(disc(1180, 250, 130, globe) + lands + night, -70, -20));
  c.add(
    hills(c, 640, 50, 6, c.linear(['#9aa0ab', '#6f7683'])),
    hills(c, 730, 34, 4, c.linear(['#c3c5c9', '#8e949f'])),
  );
  const pits = times(26, () => {
    const y = c.between(770, 985);
    const r = ((y - 700) / 285) * c.between(16, 62);
    const x = c.between(20, 1580);
    return (
      oval(x, y, r, r * 0.3, '#7a808c') +
      oval(x + r * 0.08, y + r * 0.06, r * 0.86, r * 0.22, '#a3a8b1') +
      line(`M${x - r} ${y}A${r} ${r * 0.3} 0 0 0 ${x + r} ${y}`, '#e6e6e4', 2.5)
    );
  });
  c.add(pits, oval(720, 868, 380, 34, '#3d4454', 'opacity="0.55"'));
  const leg = (x: number, foot: number, y: number) =>
    line(`M${x} 660L${foot} ${y}`, '#e9e2d2', 15) +
    line(`M${x + (foot - x) * 0.1} 740L${foot} ${y}`, '#8d97a8', 8) +
    oval(foot, y + 4, 48, 13, '#d7b169') +
    oval(foot, y, 48, 11, '#f0d591');
  c.add(leg(560, 500, 820), leg(800, 880, 820));
  c.add(
    poly(
      [
        [520, 530],
        [840, 530],
        [880, 690],
        [480, 690],
      ],
      c.linear(['#ffe6a1', '#e7ac45', '#a9692c'], 20),
    ),
  );
  c.add(
    times(9, (i) =>
      line(
        `M${520 + i * 38} 532L${486 + i * 46} 688`,
        i % 2 === 0 ? '#fff2c4' : '#9c622a',
        2.5,
        'opacity="0.55"',
      ),
    ),
  );
  c.add(
    poly(
      [
        [560, 430],
        [790, 430],
        [840, 530],
        [520, 530],
      ],
      c.linear(['#f7f4ec', '#c6c9cf', '#8b93a3'], 0),
    ),
    rect(600, 452, 70, 52, '#2b4c7a'),
    rect(690, 452, 70, 52, '#35609a'),
  );
  c.add(
    line('M635 452V504M600 478H670M725 452V504M690 478H760', '#9cc2ea', 2),
    line('M750 430V330', '#d9dde4', 7),
    path('M690 330A66 66 0 0 0 812 314Z', '#f6f1e4'),
    line('M750 324L738 280', '#d9dde4', 5),
    disc(737, 276, 7, '#f0b73c'),
  );
  c.add(path('M620 690H740L770 740H590Z', '#4b5264'), leg(520, 400, 872), leg(850, 1000, 872));
  c.add(
    path(
      curve([
        [-10, 960],
        [300, 925],
        [700, 965],
        [1200, 930],
        [1610, 960],
      ]) + 'V1010H-10Z',
      '#dadad9',
    ),
  );
  return c.toString();
}
