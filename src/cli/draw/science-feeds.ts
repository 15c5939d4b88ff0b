import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, path, place, rect, times } from './shapes.ts';

/** A newspaper page: a broad heading, a picture and columns of lines that begin at the page's Arabic side. */
function page(c: Canvas, tint: string): string {
  const paper = rect(0, 0, 560, 700, c.linear(['#fffdf6', tint], 60), 'rx="14"');
  const head =
    rect(200, 42, 320, 44, '#17424f', 'rx="8"') +
    rect(40, 62, 90, 14, '#e2703f', 'rx="7"') +
    rect(40, 116, 480, 5, '#17424f');
  const photo =
    rect(40, 150, 230, 210, c.linear(['#8ccac3', '#f6d79b']), 'rx="8"') +
    disc(190, 216, 30, '#fff6d8') +
    path('M40 360V310L110 250L170 310L210 276L270 330V360Z', '#2f8088');
  const column = (x: number, y: number, count: number, wide: number) =>
    times(count, (i) => {
      const long = i % 4 === 3 ? wide * 0.62 : wide;
      return rect(x + wide - long, y + i * 34, long, 13, '#48727c', 'rx="6.5" opacity="0.62"');
    });
  return (
    paper +
    head +
    photo +
    rect(300, 152, 220, 24, '#e2703f', 'rx="8"') +
    column(300, 200, 5, 220) +
    column(300, 400, 8, 220) +
    column(40, 400, 8, 230)
  );
}

/** Broadcast waves rising from the corner of a newspaper page, carrying small pages with them. */
export function newsWaves(): string {
  const c = new Canvas(44);
  c.add(sky(c, ['#0f5f70', '#2b8d92', '#8cc5ae', '#f3dfae'], 115), glow(c, 560, 700, 800, '#fff3cf', 0.7));
  const arc = (r: number, wide: number, colour: string, fade: number) =>
    line(`M630 ${690 - r}A${r} ${r} 0 0 1 ${630 + r} 690`, colour, wide, `opacity="${fade}"`);
  c.add(arc(700, 70, '#ffffff', 0.16), arc(860, 60, '#ffffff', 0.11), arc(1020, 50, '#ffffff', 0.08));
  c.add(
    group(place(rect(0, 0, 560, 700, '#0b3d49', 'rx="14"'), 380, 410, 1, -9), `opacity="0.35" ${c.blur(20)}`),
  );
  c.add(place(page(c, '#e9d5ae'), 440, 350, 1, 8), place(page(c, '#f4e6c9'), 345, 395, 1, -8));
  c.add(
    group(
      arc(220, 84, '#7a2d1b', 1) + arc(380, 84, '#7a2d1b', 1) + disc(630, 690, 78, '#7a2d1b'),
      `transform="translate(12 18)" opacity="0.3" ${c.blur(10)}`,
    ),
  );
  const orange = c.linear(['#ffc06b', '#f08a3c', '#dd5f2d'], 60);
  for (const r of [220, 380, 540])
    c.add(
      path(
        `M630 ${690 - r - 42}A${r + 42} ${r + 42} 0 0 1 ${630 + r + 42} 690A42 42 0 0 1 ${630 + r - 42} 690A${r - 42} ${r - 42} 0 0 0 630 ${690 - r + 42}A42 42 0 0 1 630 ${690 - r - 42}Z`,
        orange,
        `opacity="${1 - (r - 220) * 0.0005}"`,
      ),
      line(
        `M635 ${690 - r - 25}A${r + 25} ${r + 25} 0 0 1 ${630 + r * 0.72} ${690 - r * 0.76}`,
        '#fff0cf',
        7,
        'opacity="0.55"',
      ),
    );
  c.add(disc(630, 690, 78, orange), disc(606, 664, 22, '#fff0cf', 'opacity="0.5"'));
  for (const [x, y, s, t] of [
    [1075, 170, 0.34, 20],
    [1230, 500, 0.36, -8],
  ] as const) {
    c.add(
      group(place(rect(20, 40, 560, 700, '#0b3d49', 'rx="14"'), x, y, s, t), `opacity="0.3" ${c.blur(7)}`),
      place(page(c, '#f4e6c9'), x, y, s, t),
    );
  }
  return c.toString();
}
