import { Canvas } from './brush.ts';
import { earth } from './earth.ts';
import { glow, rays, sky } from './land.ts';
import { curve, disc, line, mirror, oval, path, place, polar, times, type Point } from './shapes.ts';

/** A person reduced to a head and a rounded body, about 100 wide and standing on 0, 0. */
function figure(c: Canvas, coat: string, skin: string, kind: number): string {
  const body = path('M-50 130V-30C-50 -72 -28 -92 0 -92S50 -72 50 -30V130Z', coat);
  const side = path(
    'M8 -92C34 -88 50 -68 50 -30V130H24V-20C24 -56 20 -80 8 -92Z',
    '#2a1a3a',
    'opacity="0.13"',
  );
  const head = disc(0, -128, 33, skin);
  const hair = ['#3a2a2c', '#5b3b2c', '#2c2f3e', '#8c5a3a'][kind % 4] ?? '#3a2a2c';
  const hats = [
    path('M-35 -124A35 36 0 0 1 35 -126C20 -146 -16 -150 -35 -124Z', hair),
    path(
      'M-38 -96C-46 -150 -26 -168 0 -168S46 -150 38 -96C26 -88 20 -100 24 -120C20 -146 -20 -146 -24 -120C-20 -100 -26 -88 -38 -96Z',
      c.pick(['#fff3dc', '#e9b44c', '#b5524a', '#2f7f86']),
    ),
    path(
      'M-35 -130C-34 -170 34 -170 35 -130C36 -112 30 -104 30 -120C18 -138 -10 -140 -30 -120C-30 -104 -36 -112 -35 -130Z',
      hair,
    ),
    path(
      'M-36 -128C-42 -166 42 -166 36 -128C44 -100 42 -88 34 -92C30 -110 26 -136 0 -140C-26 -136 -30 -110 -34 -92C-42 -88 -44 -100 -36 -128Z',
      '#fffaf0',
    ) + line('M-35 -138C-14 -150 14 -150 35 -138', '#2a2a34', 7),
  ];
  return body + side + head + (hats[kind % 4] ?? '');
}

/** A crowd of abstract people, row behind row, round a globe in a warm morning light. */
export function crowdAroundGlobe(): string {
  const c = new Canvas(31);
  c.add(
    sky(c, ['#f6d7a4', '#fbe8c8', '#f3c9a2']),
    rays(800, 420, 1300, 26, 0, 360, '#fff6df'),
    glow(c, 800, 420, 640, '#ffffff', 0.75),
  );
  const coats = [
    '#d9603b',
    '#e58a3c',
    '#f0b14a',
    '#2f7f86',
    '#5aa39a',
    '#b5443f',
    '#345a7c',
    '#8b4a5e',
    '#f2d7a0',
  ];
  const skins = ['#8d5a3b', '#c68a5e', '#e7b48a', '#5f3b2a', '#f2c9a5'];
  const row = (y: number, size: number, count: number, veil: number) => {
    const order = Array.from({ length: count }, (_, i) => i).toSorted((a, b) => (a % 2) - (b % 2));
    return order
      .map((i) => {
        const x = ((i + 0.5) * 1700) / count - 50 + c.between(-12, 12);
        const person = figure(c, c.pick(coats), c.pick(skins), Math.floor(c.random() * 4));
        return place(
          person +
            path('M-52 132V-30C-52 -74 -40 -170 0 -170S52 -74 52 -30V132Z', '#fbe3bf', `opacity="${veil}"`),
          x,
          y + c.between(-14, 14),
          size,
        );
      })
      .join('');
  };
  c.add(row(640, 0.6, 24, 0.62), row(690, 0.78, 20, 0.42));
  c.add(disc(812, 440, 312, '#a0603a', `opacity="0.35" ${c.blur(26)}`));
  c.add(
    earth(c, [800, 420], 310, [40, 18], {
      sea: ['#bfe6e0', '#5fb0b5', '#2f7f8c', '#1d5a70'],
      land: '#f3dfae',
      lines: '#fff',
    }),
  );
  c.add(row(800, 1.02, 16, 0.16), row(900, 1.28, 13, 0), row(1010, 1.62, 10, 0));
  return c.toString();
}

/** One olive branch bending upward round the globe, leaf by leaf. */
function oliveBranch(c: Canvas): string {
  const stem: Point[] = Array.from({ length: 15 }, (_, i) => polar(800, 500, 385 - i * 0.6, 78 - i * 11));
  const fills = [
    c.linear(['#ffffff', '#cfe4ee'], 0),
    c.linear(['#e3f1f6', '#8fbdd3'], 0),
    c.linear(['#f6fbfd', '#a9cfe0'], 0),
  ];
  const leaf = (x: number, y: number, turn: number, size: number, i: number) =>
    place(
      path('M0 0C30 -34 84 -34 118 0C84 26 30 26 0 0Z', fills[i % 3] ?? '#fff') +
        line('M6 0C40 -5 80 -5 108 0', '#6fa5c0', 2.5),
      x,
      y,
      size,
      turn,
    );
  const leaves = stem.slice(0, 14).map(([x, y], i) => {
    const along = 78 - i * 11 - 90;
    const size = 1.08 - i * 0.03;
    return (
      leaf(x, y, along + 38, size, i) +
      leaf(x, y, along - 42, size * 0.92, i + 1) +
      (i % 3 === 1 ? oval(...polar(x, y, 30, along + 88), 15, 19, '#2f6f94') : '')
    );
  });
  const [tx, ty] = stem[14] ?? [0, 0];
  return line(curve(stem), '#d7e9f1', 10) + leaves.join('') + leaf(tx, ty, 188, 0.7, 0);
}

/** A globe held between two olive branches, all in blues. */
export function globeWithOliveBranches(): string {
  const c = new Canvas(32);
  c.add(sky(c, ['#2f86b8', '#58a8cf', '#8fcbe2'], 70), glow(c, 800, 460, 800, '#e9f8ff', 0.6));
  c.add(
    times(5, (i) => disc(800, 480, 430 + i * 130, 'none', 'stroke="#fff" stroke-width="2.5" opacity="0.22"')),
  );
  const branch = oliveBranch(c);
  c.add(disc(810, 490, 285, '#164f78', `opacity="0.4" ${c.blur(24)}`));
  c.add(
    earth(c, [800, 470], 280, [38, 24], {
      sea: ['#e6f6fd', '#8cc9e4', '#3b8fc0', '#1f6a9e'],
      land: '#fdfefe',
      lines: '#ffffff',
    }),
  );
  c.add(branch, mirror(branch, 800));
  return c.toString();
}
