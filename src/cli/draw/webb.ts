import { Canvas } from './brush.ts';
import { glow, hills, sky, stars } from './land.ts';
import { corners, disc, edges, group, line, oval, path, place, poly, times, type Point } from './shapes.ts';

/** The middles of the eighteen segments of Webb's mirror, in steps of one hexagon. */
function segments(size: number): Point[] {
  const found: Point[] = [];
  for (let q = -2; q <= 2; q++) {
    for (let r = -2; r <= 2; r++) {
      if (Math.abs(q + r) <= 2 && (q !== 0 || r !== 0))
        found.push([size * 1.5 * q, size * Math.sqrt(3) * (r + q / 2)]);
    }
  }
  return found;
}

/** The Webb telescope: golden hexagons over its layered sunshield, before a nebula's cliffs and stars. */
export function webbTelescope(): string {
  const c = new Canvas(11);
  c.add(
    sky(c, ['#173a63', '#2b6187', '#6f93a0', '#d9a878', '#b9683f']),
    glow(c, 420, 180, 620, '#5fa3c4', 0.55),
  );
  c.add(stars(c, 260, 0, 720), glow(c, 1000, 800, 900, '#ffd9a0', 0.5));
  for (const [y, swing, fill] of [
    [770, 70, '#c57d4e'],
    [840, 60, '#a3563a'],
    [910, 40, '#7b3b34'],
  ] as const) {
    c.add(hills(c, y, swing, 9, c.linear([`${fill} 0.95`, `${fill} 0.75`, '#5d2c33'])));
  }
  for (const [x, y, r] of [
    [230, 300, 15],
    [1400, 190, 19],
    [1290, 560, 11],
  ] as const) {
    c.add(glow(c, x, y, r * 6, '#ffffff', 0.6));
    c.add(
      times(3, (i) => place(oval(0, 0, r * 4.4, 1.7, '#fff'), x, y, 1, 30 + i * 60)),
      disc(x, y, r / 3, '#fff'),
    );
  }
  const shield: Point[] = [
    [-610, 20],
    [-300, -62],
    [330, -62],
    [640, 10],
    [250, 96],
    [-260, 102],
  ];
  const tones = ['#8f7aa0', '#b09bb8', '#cbb9c9', '#e3d5da', '#f6ece8'];
  c.add(
    ...tones.map((tone, i) =>
      place(poly(shield, c.linear([tone, '#fff6ee', tone], 0)), 800, 850 - i * 17, 1 - i * 0.03),
    ),
  );
  c.add(path('M700 800L760 640H850L900 800Z', '#3a4660'), path('M700 800L760 640H790L760 800Z', '#55648a'));
  const gold = [
    ['#fff0bf', '#f0b73c', '#c9822a'],
    ['#ffe7a3', '#e5a530', '#b56f22'],
    ['#fff6d8', '#f6c85a', '#d99335'],
  ];
  const size = 80;
  const fills = gold.map((stops) => c.linear(stops, 55));
  const mirror = segments(size).map(([x, y], i) => {
    const facet = `${edges(corners(6, x, y, size - 4))}Z`;
    return (
      path(facet, fills[(i * 5) % 3] ?? '#e5a530') +
      path(`${edges(corners(6, x, y, size - 4).slice(3, 6))}L${x} ${y}Z`, '#fff8dd', 'opacity="0.22"')
    );
  });
  const back = segments(size).map(([x, y]) =>
    path(`${edges(corners(6, x + 10, y + 12, size + 5))}Z`, '#4a3140'),
  );
  const struts =
    line('M-250 -150L40 -60L210 -230M40 -60L20 330', '#2d3550', 9) +
    line('M-250 -150L40 -60L210 -230', '#66739b', 3);
  const eye =
    disc(40, -60, 40, '#2d3550') +
    disc(40, -60, 30, c.radial(['#fff0c0', '#dfa13a', '#8a5a2a'], 0.35, 0.3, 0.8));
  c.add(
    place(
      group(
        back.join('') + mirror.join('') + disc(0, 0, 34, '#2d3550') + struts + eye,
        'transform="skewY(-3) scale(0.97 1)"',
      ),
      800,
      420,
    ),
  );
  return c.toString();
}
