import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

/** Contact sheets of the share pictures of the built site, for the eye: `npm run look:cards -- --out FOLDER`. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: '.cache/look' }, dist: { type: 'string', default: 'dist' } },
});

/** Pictures in a row and rows on a sheet, their width and the gap, in pixels. */
const [COLUMNS, ROWS, WIDTH, GAP] = [3, 4, 500, 12];
const HEIGHT = Math.round((WIDTH * 630) / 1200);

mkdirSync(values.out, { recursive: true });
const folder = path.join(values.dist, 'cards');
const names = readdirSync(folder).sort();
for (let first = 0; first < names.length; first += COLUMNS * ROWS) {
  const shown = names.slice(first, first + COLUMNS * ROWS);
  const tiles = shown.map(async (name, index) => ({
    input: await sharp(path.join(folder, name)).resize(WIDTH, HEIGHT).png().toBuffer(),
    left: GAP + (index % COLUMNS) * (WIDTH + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (HEIGHT + GAP),
  }));
  const file = path.join(values.out, `cards-${String(first / (COLUMNS * ROWS) + 1)}.png`);
  const width = GAP + COLUMNS * (WIDTH + GAP);
  const height = GAP + ROWS * (HEIGHT + GAP);
  await sharp({ create: { width, height, channels: 3, background: '#dddddd' } })
    .composite(await Promise.all(tiles))
    .png()
    .toFile(file);
  console.log(file);
}
