import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, group, line, oval, path, place, type Point, polar, times } from './shapes.ts';

/** Every line between two neighbouring layers of a network. */
function links(layers: readonly (readonly Point[])[], draw: (from: Point, to: Point) => string): string {
  return layers
    .slice(1)
    .flatMap((layer, i) => layer.flatMap((to) => (layers[i] ?? []).map((from) => draw(from, to))))
    .join('');
}

/** One layer of a network: nodes above each other around the middle of the picture. */
function layer(x: number, count: number, step: number): Point[] {
  return Array.from({ length: count }, (_, i): Point => [x, 500 + (i - (count - 1) / 2) * step]);
}

/** A gold medal wreathed in laurel, and a network of nodes that runs through it and out to both sides. */
export function medalAndNetwork(): string {
  const c = new Canvas(31);
  c.add(sky(c, ['#15485c', '#2a7280', '#69a39b', '#c9c59f'], 60), glow(c, 800, 480, 820, '#fbe9bd', 0.7));
  for (const [start, turn] of [
    [20, 1],
    [1580, -1],
  ] as const) {
    const wings = [
      layer(start, 4, 270),
      layer(start + turn * 225, 5, 205),
      layer(start + turn * 480, 3, 180),
    ];
    c.add(
      group(
        links(wings, ([ax, ay], [bx, by]) => line(`M${ax} ${ay}L${bx} ${by}`, '#f5e3b8', 3)),
        'opacity="0.5"',
      ),
    );
    wings.flat().forEach(([x, y], i) => {
      const r = [27, 34, 22, 30][i % 4] ?? 26;
      const tone =
        [
          ['#ffe6a8', '#e49b45'],
          ['#ffc9a3', '#d8644a'],
          ['#e5fff2', '#4fa39a'],
        ][i % 3] ?? [];
      c.add(glow(c, x, y, r * 2.6, '#fff3cf', 0.5), disc(x, y, r, c.radial(tone, 0.35, 0.3, 0.8)));
    });
  }
  c.add(oval(812, 526, 372, 366, '#0f3443', `opacity="0.45" ${c.blur(22)}`));
  c.add(disc(800, 500, 366, c.linear(['#fff3c4', '#eebd57', '#a86a22', '#e9b552'], 50)));
  c.add(disc(800, 500, 346, c.linear(['#a9691f', '#f3c766', '#fff0bd'], 50)));
  c.add(disc(800, 500, 334, c.radial(['#ffe7a0', '#f2c361', '#d79a3a'], 0.38, 0.3, 0.8)));
  c.add(
    times(90, (i) => {
      const [x, y] = polar(800, 500, 356, i * 4);
      return disc(x, y, 3.6, '#fff2c6', 'opacity="0.75"');
    }),
  );
  const leaf = (tone: string) =>
    path('M0 0C18 -26 20 -58 0 -88C-20 -58 -18 -26 0 0Z', tone) +
    line('M0 -6V-70', '#fff0bf', 3, 'opacity="0.7"');
  const wreath = (shift: number, tones: readonly [string, string]) =>
    [1, -1]
      .map((turn) =>
        times(11, (i) => {
          const angle = 90 - turn * (16 + i * 13.2);
          const [x, y] = polar(800, 500, 276, angle);
          const along = angle - turn * 90 + 90;
          return (
            place(leaf(tones[0]), x + shift, y + shift, 0.86, along + turn * 30) +
            place(leaf(tones[1]), x + shift, y + shift, 0.86, along - turn * 26)
          );
        }),
      )
      .join('');
  c.add(group(wreath(5, ['#8a5417', '#8a5417']), 'opacity="0.55"'), wreath(0, ['#c98a2e', '#dca243']));
  c.add(
    place(path('M-34 -16L0 0L-34 16ZM34 -16L0 0L34 16Z', '#a4641f') + disc(0, 0, 13, '#ffe9ac'), 800, 776),
  );
  const inner = [layer(660, 3, 130), layer(800, 4, 108), layer(940, 2, 140)];
  c.add(
    group(
      links(inner, ([ax, ay], [bx, by]) => line(`M${ax} ${ay}L${bx} ${by}`, '#8a5417', 7)),
      'opacity="0.75"',
    ),
  );
  const red = c.radial(['#ffd9b3', '#dd6a4a', '#a23c32'], 0.35, 0.3, 0.85);
  const green = c.radial(['#d9fff0', '#3f9690', '#155560'], 0.35, 0.3, 0.85);
  inner
    .flat()
    .forEach(([x, y], i) =>
      c.add(
        disc(x + 3, y + 6, 37, '#7a4a15', 'opacity="0.5"'),
        disc(x, y, 36, '#fff0bd'),
        disc(x, y, 30, i > 2 && i < 7 ? red : green),
      ),
    );
  c.add(
    group(
      path('M430 620L1010 130H1120L470 760Z', '#fff', 'opacity="0.16"'),
      c.clip(disc(800, 500, 334, '#fff')),
    ),
  );
  return c.toString();
}
