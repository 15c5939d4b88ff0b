import { Canvas } from './brush.ts';
import type { Scene } from './plate.ts';
import { cloud, glow, shimmer, sky } from './land.ts';
import { curve, disc, group, line, oval, path, place, rect, times } from './shapes.ts';

/** A tower of iron lattice on four splayed legs, standing on 0, 0 and 760 high. */
function ironTower(c: Canvas): string {
  const iron = c.linear(['#8a5a4a', '#6b4450', '#573a52']);
  const half = (y: number) => 14 + 176 * Math.max(0, 1 - y / 700) ** 2.3;
  const side = Array.from({ length: 15 }, (_, i) => [-half(i * 50), -i * 50] as const);
  const outer = `${curve(side)}L0 -760L${curve(side.map(([x, y]) => [-x, y] as const).toReversed()).slice(1)}`;
  const arch = 'M-112 4C-104 -96 -52 -132 0 -132S104 -96 112 4Z';
  const gap = (low: number, high: number, inset: number) =>
    `M${-half(low) + inset} ${-low}L${-half(high) + inset} ${-high}H${half(high) - inset}L${half(low) - inset} ${-low}Z`;
  const web = (low: number, high: number, inset: number, steps: number) =>
    times(steps, (i) => {
      const [a, b] = [low + ((high - low) * i) / steps, low + ((high - low) * (i + 1)) / steps];
      const [wa, wb] = [half(a) - inset, half(b) - inset];
      return line(`M${-wa} ${-a}L${wb} ${-b}M${wa} ${-a}L${-wb} ${-b}M${-wb} ${-b}H${wb}`, '#7a4f4e', 5);
    });
  return (
    path(`${outer}Z`, iron) +
    path(arch, '#f9cf9c') +
    path(gap(192, 318, 20), '#fbd7a6') +
    web(192, 318, 18, 2) +
    path(gap(352, 470, 13), '#fcdfb4', 'opacity="0.85"') +
    web(352, 470, 12, 3) +
    times(6, (i) =>
      line(`M${-half(490 + i * 34)} ${-490 - i * 34}L${half(524 + i * 34)} ${-524 - i * 34}`, '#b98a72', 3),
    ) +
    line('M-118 4C-110 -104 -56 -142 0 -142S110 -104 118 4', '#b98a72', 7) +
    rect(-half(160) - 14, -190, 2 * half(160) + 28, 32, '#6b4450', 'rx="3"') +
    rect(-half(160) - 14, -190, 2 * half(160) + 28, 7, '#d9a884') +
    rect(-half(330) - 10, -350, 2 * half(330) + 20, 24, '#6b4450', 'rx="3"') +
    rect(-half(330) - 10, -350, 2 * half(330) + 20, 6, '#d9a884') +
    rect(-20, -716, 40, 18, '#6b4450') +
    line('M0 -760V-800', '#573a52', 5)
  );
}

/** A river boat with a crowd and bunting on its deck, about 420 long, bow toward smaller numbers. */
function riverBoat(c: Canvas, hull: string, flags: readonly string[]): string {
  const people = times(17, (i) => {
    const x = -138 + i * 17;
    return (
      path(`M${x - 8} -46V-62a8 9 0 0 1 16 0V-46Z`, c.pick(flags)) +
      disc(x, -78, 6.5, c.pick(['#8d5a3b', '#e7b48a', '#5f3b2a', '#c68a5e']))
    );
  });
  const bunting = times(12, (i) => {
    const x = -160 + i * 28;
    const y = -152 + 0.0011 * (x + 6) ** 2 * 0.9;
    return path(`M${x} ${y}h18l-9 24z`, flags[i % flags.length] ?? '#fff');
  });
  return (
    oval(0, 10, 240, 16, '#2b2f5e', `opacity="0.4" ${c.blur(6)}`) +
    rect(-150, -44, 306, 10, '#fff3dc') +
    line('M-176 -30V-160M176 -30V-150M-176 -156Q0 -122 176 -146', '#fff3dc', 4) +
    people +
    bunting +
    path('M-232 -40C-210 -22 -190 -36 -160 -36H196L180 12H-178C-206 4 -226 -18 -232 -40Z', hull) +
    path('M-226 -28L188 -26L186 -16H-218Z', '#fff', 'opacity="0.85"')
  );
}

/** Boats with flags going down the Seine in the evening, the Eiffel Tower large behind them. */
export const seineBoats: Scene = () => {
  const c = new Canvas(370);
  c.add(
    sky(c, ['#5a6fb0', '#b58fb5', '#f3b08f', '#fbd79c', '#fbe3b8']),
    glow(c, 800, 560, 640, '#fff3c8', 0.95),
  );
  c.add(
    cloud(300, 240, 150, '#fff', 'opacity="0.4"'),
    cloud(1330, 190, 190, '#fff', 'opacity="0.35"'),
    cloud(1120, 330, 90, '#fff', 'opacity="0.4"'),
  );
  const block = times(12, (i) => {
    const [x, w, h] = [i * 52 - 20, 50, 86 + ((i * 37) % 44)];
    const y = 640 - h;
    return (
      rect(x, y, w, h, '#d9a59a') +
      path(`M${x - 2} ${y}L${x + 8} ${y - 28}H${x + w - 8}L${x + w + 2} ${y}Z`, '#7d6c94') +
      times(6, (k) =>
        rect(x + 8 + (k % 2) * 22, y + 12 + Math.floor(k / 2) * 28, 11, 17, '#fbe3b8', 'opacity="0.85"'),
      )
    );
  });
  c.add(block, place(block, 1600, 0).replace('scale(1)', 'scale(-1 1)'));
  c.add(place(ironTower(c), 800, 668, 0.76));
  const trees = (y: number, r: number, tones: readonly string[], from: number, to: number) =>
    times(Math.round((to - from) / (r * 1.05)), (i) =>
      disc(from + i * r * 1.05, y + c.between(-0.35, 0.2) * r, r * c.between(0.75, 1.05), c.pick(tones)),
    );
  c.add(
    trees(648, 34, ['#5f7f6a', '#6f8f70', '#4f7064'], -20, 640),
    trees(648, 34, ['#5f7f6a', '#6f8f70', '#4f7064'], 970, 1640),
  );
  c.add(
    rect(0, 660, 1600, 50, c.linear(['#e9c19a', '#b98a86'])),
    rect(0, 656, 1600, 8, '#fbe3c0'),
    times(40, (i) => line(`M${i * 42} 666V706`, '#a97b7c', 2, 'opacity="0.5"')),
  );
  c.add(
    rect(0, 704, 1600, 296, c.linear(['#f3b692', '#b286a4', '#5f6aa6', '#3f4f8f'])),
    shimmer(c, 800, 260, 712, 990, '#fff0c4'),
    shimmer(c, 800, 640, 740, 990, '#f9c3a0'),
  );
  c.add(
    group(
      place(path('M-150 0L-30 -40V-270L0 -330L30 -270V-40L150 0Z', '#5f3f62'), 800, 706).replace(
        'scale(1)',
        'scale(1 -0.8)',
      ),
      `opacity="0.28" ${c.blur(7)}`,
    ),
  );
  const tones = ['#e2483d', '#2f6fb8', '#f7c64a', '#2f9a6a', '#fff6e6', '#8a4fa0'];
  c.add(
    place(riverBoat(c, '#7d5a8f', tones), 1260, 776, 0.62),
    place(riverBoat(c, '#4f6aa8', tones), 380, 800, 0.78),
    place(riverBoat(c, '#c9403a', tones), 860, 914, 1.3),
  );
  for (const [x, y, w] of [
    [560, 946, 260],
    [1240, 952, 200],
    [220, 820, 120],
    [1390, 788, 110],
  ] as const)
    c.add(line(`M${x - w / 2} ${y}H${x + w / 2}`, '#fff', 5, 'opacity="0.5"'));
  return c.toString();
};
