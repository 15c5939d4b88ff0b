import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, line, place, rect, times } from './shapes.ts';

/** Arabic letters as pen strokes about a middle, with the places of their dots. */
const LETTERS = {
  alef: ['M0 -46V46'],
  ba: ['M-46 -16C-54 24 -34 26 0 26S54 24 46 -16', [0, 54]],
  ta: ['M-46 -4C-54 36 -34 38 0 38S54 36 46 -4', [-15, -26], [15, -26]],
  qaf: [
    'M36 -12A16 16 0 1 0 4 -12A16 16 0 0 0 36 -12C40 34 20 52 -8 52C-38 52 -46 28 -38 4',
    [4, -52],
    [34, -52],
  ],
  fa: ['M44 -8A15 15 0 1 0 14 -8A15 15 0 0 0 44 -8C46 24 30 30 0 30C-36 30 -54 24 -46 -2', [29, -48]],
  ain: ['M20 -40C-2 -56 -26 -40 -20 -24C-15 -10 6 -10 26 -14C-10 -10 -36 8 -32 30C-28 56 10 58 36 44'],
  ghain: ['M20 -26C-2 -42 -26 -26 -20 -10C-15 4 6 4 26 0C-10 4 -36 18 -32 40C-28 62 10 62 36 50', [0, -60]],
  ha: ['M-4 -42C24 -26 36 2 26 22C14 44 -22 42 -28 22C-34 0 -14 -20 4 -34'],
  taMarbuta: ['M-4 -22C24 -8 36 12 26 30C14 50 -22 48 -28 30C-34 10 -14 -6 4 -16', [-16, -54], [16, -54]],
  kha: ['M-36 -16C-20 -32 -4 -18 36 -18C-6 -14 -34 8 -30 32C-26 56 10 58 38 46', [2, -52]],
  lam: ['M24 -56V16C24 50 -36 54 -34 8'],
  noon: ['M-38 -6C-46 50 46 50 38 -10', [0, -26]],
  meem: ['M-20 -10A17 17 0 1 1 2 8C-14 10 -24 -2 -24 56'],
  ra: ['M16 -26C30 8 10 36 -28 40'],
  zay: ['M16 -14C30 20 10 46 -28 50', [8, -50]],
  lamAlef: ['M-30 -46C-14 -8 18 6 16 26C14 44 -22 44 -26 28C-28 8 24 -10 28 -52'],
  maqsura: ['M38 -14C42 -36 8 -40 10 -18C12 -2 38 0 32 22C22 48 -44 46 -40 4'],
  waw: ['M28 -10A17 17 0 1 0 -6 -10A17 17 0 0 0 28 -10C32 24 8 46 -28 46'],
} as const satisfies Record<string, readonly [string, ...(readonly [number, number])[]]>;

/** The rows of the picture's keys, as they stand on an Arabic keyboard. */
const ROWS: readonly (readonly (keyof typeof LETTERS)[])[] = [
  ['qaf', 'fa', 'ghain', 'ain', 'ha', 'kha'],
  ['ba', 'lam', 'alef', 'ta', 'noon', 'meem'],
  ['ra', 'lamAlef', 'maqsura', 'taMarbuta', 'waw', 'zay'],
];

/** One letter in pen strokes. */
function letter(name: keyof typeof LETTERS, ink: string): string {
  const [stroke, ...dots]: readonly [string, ...(readonly [number, number])[]] = LETTERS[name];
  return line(stroke, ink, 13) + dots.map(([x, y]) => disc(x, y, 8.5, ink)).join('');
}

/** Keyboard keys seen from near, each with an Arabic letter; the ain is lit. */
export function arabicKeyboard(): string {
  const c = new Canvas(41);
  c.add(sky(c, ['#123f4c', '#1f6670', '#3b8a8a'], 40));
  const key = (
    x: number,
    y: number,
    wide: number,
    tones: readonly [string, string, string],
    ink: string,
    name?: keyof typeof LETTERS,
  ) =>
    rect(x + 8, y + 22, wide, 226, '#0b2d38', `rx="34" opacity="0.5" ${soft}`) +
    rect(x, y + 16, wide, 216, tones[2], 'rx="32"') +
    rect(x, y, wide, 210, tones[1], 'rx="32"') +
    rect(x + 16, y + 9, wide - 32, 178, tones[0], 'rx="26"') +
    (name === undefined ? '' : place(letter(name, ink), x + wide / 2, y + 98, 1.14));
  const soft = c.blur(9);
  const cream: readonly [string, string, string] = [
    c.linear(['#fffaf0', '#f3e3c8'], 60),
    c.linear(['#f4e7d0', '#dcc29c']),
    '#a98961',
  ];
  const warm: readonly [string, string, string] = [
    c.linear(['#ffb86b', '#ef7d4a'], 60),
    c.linear(['#f9955a', '#d75f38']),
    '#93381f',
  ];
  const cool: readonly [string, string, string] = [
    c.linear(['#a7d8cb', '#6bb2aa'], 60),
    c.linear(['#8cc8bd', '#4c978f']),
    '#24605f',
  ];
  const step = 254;
  const keys = ROWS.map((row, r) => {
    const start = -790 + r * 62;
    const edge = [
      key(start - step, -405 + r * step, 236, cool, ''),
      key(start + 6 * step, -405 + r * step, 236, cool, ''),
    ];
    return (
      edge.join('') +
      row
        .map((name, i) =>
          key(
            start + i * step,
            -405 + r * step,
            236,
            name === 'ain' ? warm : cream,
            name === 'ain' ? '#fffaf0' : '#17424f',
            name,
          ),
        )
        .join('')
    );
  }).join('');
  const above = times(8, (i) => key(-1110 + i * step, -405 - step, 236, i % 3 === 1 ? cool : cream, ''));
  const below =
    key(-1180, -405 + 3 * step, 490, cool, '') +
    key(-672, -405 + 3 * step, 1250, cream, '') +
    key(596, -405 + 3 * step, 490, cool, '');
  c.add(place(above + keys + below, 800, 530, 1, -7));
  c.add(
    glow(c, 850, 290, 330, '#ffd9a0', 0.3),
    rect(0, 0, 1600, 1000, c.linear(['#fff3d6 0.22', '#fff3d6 0', '#08303c 0.3'], 60)),
  );
  return c.toString();
}
