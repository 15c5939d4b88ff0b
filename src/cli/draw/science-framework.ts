import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { corners, disc, edges, group, line, oval, path, place, type Point, times } from './shapes.ts';

/** A crystal framework: metal nodes joined by long molecules into open cells, with room in them for gas. */
export function crystalFramework(): string {
  const c = new Canvas(32);
  c.add(sky(c, ['#f6ead2', '#f1d6b4', '#dba98a'], 70), glow(c, 800, 470, 760, '#fffaf0', 0.95));
  c.add(
    times(26, () =>
      disc(
        c.between(0, 1600),
        c.between(0, 1000),
        c.between(5, 17),
        c.pick(['#2f8f93', '#e0704a', '#fff']),
        'opacity="0.28"',
      ),
    ),
  );
  const [yaw, pitch] = [0.5, 0.3];
  const seen = (x: number, y: number, z: number) => {
    const [ax, az] = [x * Math.cos(yaw) + z * Math.sin(yaw), -x * Math.sin(yaw) + z * Math.cos(yaw)];
    const [by, bz] = [y * Math.cos(pitch) - az * Math.sin(pitch), y * Math.sin(pitch) + az * Math.cos(pitch)];
    const grow = 6.6 / (6.6 + bz);
    return { x: 800 + ax * 262 * grow, y: 482 + by * 262 * grow, grow, deep: bz };
  };
  const parts: { deep: number; shapes: string }[] = [];
  const haze = (deep: number) => `opacity="${(0.95 - 0.4 * Math.max(0, deep)).toFixed(2)}"`;
  const metal = c.radial(['#d8fbf0', '#2f9a9c', '#0f5263'], 0.34, 0.28, 0.85);
  const steps = [-1, 0, 1];
  for (const x of steps)
    for (const y of steps)
      for (const z of steps) {
        const node = seen(x, y, z);
        const bead = place(
          disc(0, 0, 44, metal) + path(`${edges(corners(6, 0, 0, 27, 30))}Z`, '#e9fffa', 'opacity="0.3"'),
          node.x,
          node.y,
          node.grow,
        );
        parts.push({ deep: node.deep - 0.12, shapes: group(bead, haze(node.deep)) });
        for (const [dx, dy, dz] of [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ] as const) {
          if (x + dx > 1 || y + dy > 1 || z + dz > 1) continue;
          const end = seen(x + dx, y + dy, z + dz);
          const at = (t: number): Point => [node.x + (end.x - node.x) * t, node.y + (end.y - node.y) * t];
          const [deep, grow] = [(node.deep + end.deep) / 2, (node.grow + end.grow) / 2];
          const turn = (Math.atan2(end.y - node.y, end.x - node.x) * 180) / Math.PI;
          const [mx, my] = at(0.5);
          const long = Math.hypot(end.x - node.x, end.y - node.y);
          const ring = `${edges(corners(6, 0, 0, 40 * Math.min(1, long / 200) + 4))}Z`;
          const rod =
            line(edges([node, end].map((p): Point => [p.x, p.y])), '#3a3f57', 15 * grow) +
            line(edges([at(0.04), at(0.96)]), '#8087a3', 4 * grow);
          const benzene = place(
            path(ring, '#f8e3c4') +
              path(ring, 'none', 'stroke="#3a3f57" stroke-width="13" stroke-linejoin="round"'),
            mx,
            my,
            grow,
            turn,
          );
          parts.push({ deep, shapes: group(rod + benzene, haze(deep)) });
        }
      }
  const gas = c.radial(['#fff6cf 0.98', '#ffcf66 0.94', '#e58a35 0.9'], 0.35, 0.3, 0.8);
  for (const x of [-0.5, 0.5])
    for (const y of [-0.5, 0.5])
      for (const z of [-0.5, 0.5]) {
        const pore = seen(x, y, z);
        parts.push({
          deep: pore.deep,
          shapes: group(disc(pore.x, pore.y, 68 * pore.grow, gas), haze(pore.deep)),
        });
      }
  c.add(oval(800, 935, 470, 26, '#8a4f3c', `opacity="0.35" ${c.blur(14)}`));
  c.add(...parts.toSorted((a, b) => b.deep - a.deep).map(({ shapes }) => shapes));
  return c.toString();
}
