import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { cloud, glow, rays, sky } from './land.ts';
import { disc, group, line, oval, path, place, rect, times } from './shapes.ts';

/** How high a row of the far stand lies at a place across the picture: 0 is the rim, 1 the edge of the pitch. */
function rowHeight(x: number, part: number): number {
  const out = ((x - 800) / 800) ** 2;
  const rim = 560 - 150 * out;
  const foot = 716 + 66 * out;
  return rim + (foot - rim) * part;
}

/** A row of the stand from edge to edge. */
function row(part: number): string {
  return Array.from(
    { length: 33 },
    (_, i) => `${i === 0 ? 'M' : 'L'}${i * 50} ${rowHeight(i * 50, part)}`,
  ).join('');
}

/** The far side of an open concrete bowl, filled with people. */
function stand(c: Canvas): string {
  const tones = ['#eaf6fb', '#74b9dc', '#4f9cc8', '#f4e2c0', '#e9b26a', '#c9714f', '#f8f4ea', '#8a5a4c'];
  const bowl = path(`${row(0)}V1000H0Z`, c.linear(['#ecd9b8', '#cfae84', '#a8835f']));
  const people = times(13, (i) =>
    times(84, (j) => {
      const x = j * 19.3 + (i % 2) * 8 + c.between(-3, 3);
      const size = 4.6 + 3.4 * Math.abs((x - 800) / 800);
      return c.random() < 0.1 ? '' : disc(x, rowHeight(x, 0.09 + i * 0.066), size, c.pick(tones));
    }),
  );
  const aisles = times(9, (i) => {
    const x = 40 + i * 190;
    const lean = (x - 800) * 0.05;
    return line(
      `M${x + lean} ${rowHeight(x + lean, 0.03)}L${x - lean} ${rowHeight(x - lean, 0.95)}`,
      '#dcc096',
      9,
    );
  });
  const rim = line(row(0), '#fdf3dc', 16) + line(row(0.05), '#8f6a4a', 4, 'opacity="0.5"');
  return bowl + people + aisles + rim + line(row(0.98), '#f7efe0', 15) + line(row(1.03), '#7c6a4c', 5);
}

/** A flag on a pole, 60 wide. */
function flag(fill: string, tall: number): string {
  return (
    line(`M0 0V${-tall}`, '#7b6a5c', 4) + path(`M2 ${-tall}q16 -10 30 0t30 0v34q-16 10 -30 0t-30 0z`, fill)
  );
}

/** The homage tower of the Centenario: a slender ribbed shaft, winged terraces at its foot, a flag at its head. */
function tower(c: Canvas): string {
  const stone = c.linear(['#fffaf0', '#f3e0c0', '#b98f6a'], 0);
  const wing = (y: number, half: number, tall: number) =>
    rect(-half + 14, y + tall - 3, half * 2 - 28, 16, '#7f5f4c', 'rx="7" opacity="0.45"') +
    rect(-half, y, half * 2, tall, stone, `rx="${tall / 2}"`) +
    line(`M${-half + 18} ${y + tall / 2}H${half - 18}`, '#4a7f9c', 6, 'stroke-dasharray="16 15"');
  const shaft = path('M-64 0L-42 -500H30L44 0Z', stone);
  const side = path('M30 -500L58 -490L92 0H44Z', c.linear(['#c09873', '#8f694f']));
  const ribs = [-1, 1].map((x) => line(`M${-9 + x * 20} 0L${-6 + x * 13} -486`, '#c79f78', 4)).join('');
  const windows = times(9, (i) =>
    times(3, (j) => rect(-35 + j * 21 - i * 0.5, -474 + i * 25, 14, 15, '#4a7f9c', 'rx="2"')),
  );
  const head =
    rect(-56, -516, 112, 20, '#fff6e4', 'rx="4"') +
    rect(-36, -552, 72, 38, stone) +
    rect(-24, -542, 48, 20, '#4a7f9c') +
    rect(-44, -562, 88, 13, '#fff6e4', 'rx="4"') +
    rect(-14, -590, 28, 30, stone);
  const colours =
    path('M4 -712q36 -20 74 0t74 0v84q-36 20 -74 0t-74 0z', '#f8fbfd') +
    times(3, (i) => path(`M4 ${-694 + i * 26}q36 -20 74 0t74 0v13q-36 20 -74 0t-74 0z`, '#3f8fc4'));
  const pole = line('M0 -590V-716', '#7b5f4c', 7) + disc(0, -720, 8, '#f2b84b');
  const terraces = wing(-226, 112, 26) + wing(-178, 164, 30) + wing(-126, 224, 34);
  return shaft + side + ribs + windows + head + pole + colours + terraces;
}

/** A ball of 1930: brown leather in strips, closed by a lace; its radius is 100. */
function leatherBall(c: Canvas): string {
  const seam = (d: string) => line(d, '#5b2f18', 4.5) + line(d, '#f2bf7c', 1.5, 'opacity="0.55"');
  const face = seam('M-50 -50Q0 -60 50 -50Q60 0 50 50Q0 60 -50 50Q-60 0 -50 -50Z');
  const strips = seam('M-56 -17Q0 -20 56 -17') + seam('M-56 17Q0 20 56 17');
  const sides = [-1, 1]
    .map((s) => seam(`M${s * 50} -50L${s * 78} -74`) + seam(`M${s * 50} 50L${s * 78} 74`))
    .join('');
  const rounds = [-1, 1]
    .map(
      (s) =>
        seam(`M${s * 67} -65Q${s * 82} 0 ${s * 67} 65`) +
        seam(`M${s * 17} -55Q${s * 16} -80 ${s * 11} -102`) +
        seam(`M${s * 17} 55Q${s * 16} 80 ${s * 11} 102`),
    )
    .join('');
  const lace =
    line('M-20 0H20', '#3b1f10', 5) + times(5, (i) => line(`M${-18 + i * 9} -10V10`, '#fbeed6', 4.5));
  const skin = c.radial(['#f6bd74', '#cf8340', '#9a5526', '#6b3519'], 0.36, 0.3, 0.8);
  const shine = oval(-36, -46, 34, 22, '#ffe9c4', `opacity="0.5" ${c.blur(9)}`);
  return (
    disc(0, 0, 100, skin) +
    group(face + strips + sides + rounds, c.clip(disc(0, 0, 100, '#fff'))) +
    lace +
    shine
  );
}

/** The Centenario in Montevideo: its old tower above the stands, a leather ball of 1930 on the centre spot. */
export const centenaryTower: Scene = () => {
  const c = new Canvas(71);
  c.add(sky(c, ['#5aa9d4', '#9fd0e3', '#e6efe0', '#fbe3b6']), glow(c, 700, 330, 760, '#fffbe6', 0.9));
  c.add(
    rays(700, 330, 1300, 16, 0, 360, '#ffffff2e'),
    disc(700, 330, 172, '#fff3c8'),
    disc(700, 330, 146, '#ffe39a'),
  );
  c.add(
    cloud(300, 190, 170, '#fff', 'opacity="0.75"'),
    cloud(1230, 240, 200, '#fff', 'opacity="0.7"'),
    cloud(1420, 120, 110, '#fff', 'opacity="0.5"'),
  );
  const cloths = ['#3f8fc4', '#f8fbfd', '#f2b84b', '#d9694a'];
  c.add(
    times(17, (i) =>
      Math.abs(i * 100 - 700) < 200
        ? ''
        : place(flag(cloths[i % 4] ?? '#fff', 96), i * 100 - 4, rowHeight(i * 100, 0) + 4, 0.9),
    ),
  );
  c.add(place(tower(c), 690, 626, 0.76), stand(c));
  c.add(path(`${row(1.06)}V1000H0Z`, c.linear(['#8cbf6a', '#5da05a', '#3f8350'])));
  c.add(
    times(6, (i) =>
      path(`M${170 + i * 210} 722h105L${-250 + i * 420} 1000h-210Z`, '#d6efa8', 'opacity="0.2"'),
    ),
  );
  const chalk = 'stroke="#fdfbef" stroke-width="9" opacity="0.85"';
  c.add(oval(985, 930, 560, 112, 'none', chalk), line('M0 930H1600', '#fdfbef', 9, 'opacity="0.85"'));
  c.add(
    oval(1020, 934, 230, 30, '#1f4a30', `opacity="0.55" ${c.blur(10)}`),
    place(leatherBall(c), 985, 752, 1.84, -14),
  );
  return c.toString();
};
