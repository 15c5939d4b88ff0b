import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { glow, rays, sky } from './land.ts';
import { disc, line, path, place, polar, rect, times } from './shapes.ts';

/** A five-pointed star drawn in one line, as on a flag. */
function knotStar(x: number, y: number, r: number, colour: string): string {
  const d = [0, 2, 4, 1, 3]
    .map((k, i) => {
      const [px, py] = polar(x, y, r, -90 + k * 72);
      return `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
    })
    .join('');
  return path(`${d}Z`, 'none', `stroke="${colour}" stroke-width="${r * 0.17}" stroke-linejoin="round"`);
}

/** A waving flag, its pole at 0, 0; `w` wide and 0.66 of that high. */
function flag(c: Canvas, w: number, colour: string, sign: string): string {
  const h = w * 0.66;
  const wave = (y: number) =>
    `C${w * 0.22} ${y - w * 0.16} ${w * 0.42} ${y + w * 0.14} ${w * 0.62} ${y - w * 0.01}S${w * 0.9} ${y - w * 0.09} ${w} ${y + w * 0.02}`;
  const back = `C${w * 0.9} ${h - w * 0.09} ${w * 0.82} ${h - w * 0.1} ${w * 0.62} ${h - w * 0.01}S${w * 0.22} ${h - w * 0.16} 0 ${h}`;
  const cloth = `M0 0${wave(0)}V${h + w * 0.02}${back}Z`;
  const folds = c.linear(['#000 0.16', '#fff 0.2', '#000 0.2', '#fff 0.16', '#000 0.22'], 0);
  return path(cloth, colour) + sign + path(cloth, folds);
}

/** One supporter from behind or in front, arms raised or not, on 0, 0. */
function supporter(c: Canvas, coat: string, scarf: string, arms: boolean): string {
  const skin = c.pick(['#8d5a3b', '#c68a5e', '#a86f48', '#5f3b2a', '#d9a273']);
  const raised = arms
    ? line('M-38 -20L-56 -118', coat, 24) +
      line('M38 -20L58 -118', coat, 24) +
      disc(-58, -132, 14, skin) +
      disc(60, -132, 14, skin) +
      line('M-58 -140Q0 -176 60 -140', scarf, 17)
    : '';
  return (
    raised +
    path('M-52 120V-20C-52 -58 -28 -62 0 -62S52 -58 52 -20V120Z', coat) +
    line('M-26 -52Q0 -34 26 -52', scarf, 15) +
    disc(0, -92, 30, skin) +
    path('M-31 -94C-32 -134 32 -134 31 -94C20 -110 -20 -110 -31 -94Z', c.pick(['#2a1f22', '#3a2a2c', scarf]))
  );
}

/** Supporters in red and green in the stands, red flags with a green star waving over them, one of them great. */
export const flagCrowd: Scene = () => {
  const c = new Canvas(390);
  c.add(
    sky(c, ['#f6b36b', '#fbd79c', '#fdebc8']),
    rays(800, 720, 1500, 30, 180, 360, '#ffffff44'),
    glow(c, 800, 560, 760, '#fffdf0', 0.9),
  );
  const stand = times(
    7,
    (r) =>
      rect(0, 560 + r * 30, 1600, 30, r % 2 ? '#d9805a' : '#e4936a') +
      times(64, (i) =>
        disc(
          i * 26 + (r % 2) * 13,
          560 + r * 30,
          9.5,
          c.pick(['#b8302f', '#d2453c', '#1f7a52', '#2f9464', '#8f2530', '#f6dfb8']),
        ),
      ),
  );
  c.add(path('M-10 560Q800 470 1610 560V640H-10Z', '#e4936a'), stand);
  const small = (x: number, y: number, w: number, turn: number) =>
    place(
      line('M0 -6V420', '#7d4a2a', 9) +
        flag(c, w, '#c8302f', knotStar(w * 0.5, w * 0.33, w * 0.18, '#0f6b45')),
      x,
      y,
      1,
      turn,
    );
  c.add(
    small(90, 400, 230, -8),
    small(1300, 380, 250, 9),
    small(1130, 500, 170, 4),
    small(292, 506, 160, -5),
  );
  const row = (y: number, size: number, count: number, share: number) =>
    times(count, (i) => {
      const red = c.random() < 0.62;
      return place(
        supporter(
          c,
          red ? c.pick(['#c8302f', '#a92730', '#d9483d']) : c.pick(['#1f7d54', '#176645', '#2f9464']),
          red ? '#2f9464' : '#e8473c',
          c.random() < share,
        ),
        ((i + 0.5) * 1700) / count - 50 + c.between(-12, 12),
        y + c.between(-14, 14),
        size,
      );
    });
  c.add(row(770, 0.66, 23, 0.3));
  const huge =
    line('M0 -14V780', '#6b3a20', 16) +
    disc(0, -20, 15, '#f3c565') +
    flag(c, 720, '#cc2d30', knotStar(360, 236, 130, '#0f6b45'));
  c.add(place(huge, 450, 150, 1, 3), row(880, 0.92, 16, 0.4), row(1000, 1.3, 11, 0.25));
  c.add(
    times(
      90,
      () =>
        `<rect x="${c.between(0, 1600).toFixed(0)}" y="${c.between(20, 700).toFixed(0)}" width="12" height="7" fill="${c.pick(['#c8302f', '#1f7d54', '#fff8e6', '#f3c565'])}" transform="rotate(${c.between(-14, 14).toFixed(0)})"/>`,
    ),
  );
  return c.toString();
};
