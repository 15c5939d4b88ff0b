import { Canvas } from './brush.ts';
import { glow, hills, shimmer, sky, stars } from './land.ts';
import { curve, disc, group, line, oval, path, polar, times } from './shapes.ts';

/** A totally eclipsed sun: the black disc and its pearly corona over hills in an evening-coloured twilight. */
export function totalEclipse(): string {
  const c = new Canvas(21);
  c.add(sky(c, ['#253a66', '#3f5f8c', '#7d8fa6', '#e2b48c', '#f3a05e']), stars(c, 80, 0, 520));
  c.add(glow(c, 800, 400, 620, '#d7e6f5', 0.75), glow(c, 800, 400, 340, '#ffffff', 0.8));
  const petals = times(44, (i) => {
    const angle = i * 8.18 + c.between(-3, 3);
    const long = 215 + 150 * Math.abs(Math.cos(((angle - 20) * Math.PI) / 180)) ** 1.5 + c.between(-30, 40);
    const [ax, ay] = polar(800, 400, 165, angle - 9);
    const [bx, by] = polar(800, 400, 165, angle + 9);
    const [tx, ty] = polar(800, 400, long, angle + c.between(-5, 5));
    return path(
      `M${ax} ${ay}Q${(ax + tx) / 2} ${(ay + ty) / 2} ${tx} ${ty}Q${(bx + tx) / 2} ${(by + ty) / 2} ${bx} ${by}Z`,
      '#fff',
      'opacity="0.26"',
    );
  });
  c.add(group(petals, c.blur(5)), disc(800, 400, 192, '#fffdf4', c.blur(7)));
  c.add(disc(800, 400, 180, c.radial(['#2b2f4a', '#1c2038', '#12152a'], 0.5, 0.5, 0.55)));
  c.add(
    disc(925, 283, 44, '#fff', c.blur(18)),
    disc(922, 286, 13, '#fff'),
    disc(636, 470, 6, '#ff8f7a'),
    disc(700, 252, 5, '#ff8f7a'),
  );
  for (const [y, swing, tone, low] of [
    [740, 38, '#8b7292', '#a98593'],
    [810, 46, '#5f5a82', '#7c6c8a'],
    [890, 36, '#3c4269', '#4c4a70'],
  ] as const) {
    c.add(hills(c, y, swing, 6, c.linear([tone, low])));
  }
  const trees = times(30, () => {
    const [x, s] = [c.between(0, 1600), c.between(16, 40)];
    return path(`M${x} ${980 - s * 2}l${s * 0.5} ${s * 2}h${-s}z`, '#2a3156');
  });
  c.add(trees, hills(c, 965, 16, 8, '#2a3156'));
  return c.toString();
}

/** The sun as a thin crescent low over a calm sea that carries its light. */
export function crescentSun(): string {
  const c = new Canvas(22);
  c.add(sky(c, ['#1f5a78', '#4f8c9c', '#b7bfa6', '#f4c58c', '#f09a63']));
  c.add(glow(c, 800, 370, 640, '#fff1c9', 0.75));
  c.add(
    times(7, (i) =>
      oval(c.between(100, 1500), 470 + i * 18, c.between(140, 340), 5 + i, '#fff', 'opacity="0.28"'),
    ),
  );
  const sickle = path(
    'M640 452A180 180 0 1 0 858 199A165 165 0 0 1 640 452Z',
    c.linear(['#fffdf0', '#fff0b0', '#ffc857'], 70),
  );
  c.add(disc(772, 345, 160, c.linear(['#5f9aa5 0.9', '#9cb5a6 0.8'])), group(sickle, c.blur(16)), sickle);
  c.add(path('M0 610H1600V1000H0Z', c.linear(['#f3b27a', '#c98f78', '#4d7f92', '#1f5c78', '#174a66'])));
  c.add(
    path('M0 610L0 560L130 540L250 568L330 560L480 602L560 610Z', '#5d6f86'),
    path('M1600 610V575L1500 548L1390 580L1280 592L1220 610Z', '#6d7a8b'),
  );
  c.add(shimmer(c, 860, 190, 618, 990, '#fff2c6'), shimmer(c, 860, 420, 640, 990, '#ffd596'));
  for (const [y, tone] of [
    [800, '#2a6a84'],
    [870, '#235f7a'],
    [940, '#1a4f69'],
  ] as const) {
    c.add(
      path(
        `${curve(Array.from({ length: 18 }, (_, i) => [i * 100 - 50, y + (i % 2 === 0 ? -7 : 7)] as const))}V1000H0Z`,
        tone,
        'opacity="0.45"',
      ),
    );
  }
  const hull =
    path('M330 742C360 770 470 770 512 738Z', '#203e52') +
    path('M420 736V560L512 724Z', '#fff4df') +
    path('M408 736V600L338 728Z', '#f0d3b0') +
    line('M414 744V548', '#203e52', 5);
  c.add(hull, oval(420, 768, 110, 8, '#163f56', 'opacity="0.5"'));
  return c.toString();
}
