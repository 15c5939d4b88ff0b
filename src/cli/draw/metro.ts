import { Canvas } from './brush.ts';
import { cloud, glow, hills, sky } from './land.ts';
import { disc, line, oval, path, place, rect, times } from './shapes.ts';
import { palm } from './trees.ts';

/** The train, running towards its pointed nose, three cars in sight. */
function train(c: Canvas): string {
  const cars = times(4, (i) => {
    const x = -380 + i * 400;
    const glass = c.linear(['#33566a', '#7fa9b4', '#2c4a5c'], 35);
    return (
      rect(x, 362, 96, 84, glass, 'rx="14"') +
      rect(x + 226, 362, 96, 84, glass, 'rx="14"') +
      rect(x + 112, 352, 100, 186, '#e2e6e4', 'rx="8"') +
      rect(x + 120, 366, 38, 96, glass, 'rx="8"') +
      rect(x + 166, 366, 38, 96, glass, 'rx="8"') +
      line(`M${x + 162} 352V538`, '#9aa7a8', 3) +
      times(
        3,
        (j) => disc(x + 250 + j * 26, 424, 11, '#24404f') + rect(x + 238 + j * 26, 434, 24, 12, '#24404f'),
      ) +
      rect(x + 344, 334, 16, 204, '#52646b')
    );
  });
  return (
    oval(600, 548, 800, 10, '#7d7268', 'opacity="0.5"') +
    path(
      'M-400 330H1180C1290 330 1350 400 1392 486C1404 512 1400 540 1372 540H-400Z',
      c.linear(['#ffffff', '#f3f2ee', '#c9d0d2']),
    ) +
    path('M-400 470H1386L1392 486C1404 512 1400 540 1372 540H-400Z', '#1e7f8c') +
    rect(-400, 462, 1782, 9, '#f0a83c') +
    path(
      'M1196 356C1270 362 1318 408 1352 462H1220C1204 462 1196 452 1196 440Z',
      c.linear(['#2c4a5c', '#5f8ea0', '#24404f'], 30),
    ) +
    path('M1240 360L1212 462H1236L1272 376Z', '#fff', 'opacity="0.28"') +
    cars +
    path('M1376 500l22 8-4 16-20-4z', '#fff6cf') +
    glow(c, 1400, 512, 130, '#fff6cf', 0.7) +
    path('M-400 330H1180C1210 330 1236 336 1258 346H-400Z', '#fff', 'opacity="0.9"') +
    times(3, (i) => rect(-300 + i * 500, 316, 170, 16, '#c3cccc', 'rx="6"'))
  );
}

/** A driverless metro train on a viaduct above a row of palms, towers in the haze behind. */
export function metroOnViaduct(): string {
  const c = new Canvas(51);
  c.add(
    sky(c, ['#8fc6cf', '#cfe3d6', '#fbe6bd', '#f7cf9a']),
    glow(c, 1180, 300, 560, '#fffbe6', 0.9),
    disc(1180, 270, 74, '#fffdf2'),
  );
  c.add(cloud(420, 190, 170, '#fff', 'opacity="0.6"'), cloud(860, 130, 110, '#fff', 'opacity="0.45"'));
  const haze = c.linear(['#b9c4bd', '#e3d0ae']);
  c.add(
    times(28, (i) =>
      rect(i * 60 - 20, 560 - c.between(30, 210), c.between(34, 62), 400, haze, 'opacity="0.75"'),
    ),
  );
  c.add(
    path(
      'M270 600C264 430 262 330 270 250C284 330 300 345 320 345S356 330 370 250C378 330 376 430 370 600Z',
      '#9fb3b0',
    ),
    path('M1360 600L1410 290L1460 600Z', '#a9b7ad'),
    disc(1410, 318, 12, '#f3d69b'),
  );
  c.add(hills(c, 640, 16, 6, '#e5c894'), hills(c, 700, 20, 4, '#dcb67c'));
  const back = { trunk: '#a9805a', frond: '#6f9a7a', light: '#8fb48a' };
  c.add(times(9, (i) => palm(c, 60 + i * 190, 760, 0.8, back)));
  const concrete = c.linear(['#f7eedd', '#d9cbb5', '#a99a8a'], 0);
  c.add(
    times(4, (i) => {
      const x = 120 + i * 460;
      return path(
        `M${x - 34} 1000V700C${x - 34} 650 ${x - 100} 640 ${x - 130} 618H${x + 130}C${x + 100} 640 ${x + 34} 650 ${x + 34} 700V1000Z`,
        concrete,
      );
    }),
  );
  c.add(
    path('M0 560H1600V612H0Z', c.linear(['#fbf4e6', '#d6c7b0'])),
    rect(0, 612, 1600, 20, '#9c8d80'),
    rect(0, 548, 1600, 13, '#ece0cb'),
  );
  c.add(
    times(54, (i) => rect(i * 30, 528, 4, 26, '#b8a994')),
    rect(0, 524, 1600, 5, '#b8a994'),
  );
  c.add(place(train(c), -150, 0));
  const front = { trunk: '#7d5a3e', frond: '#2f6f5a', light: '#4f9470' };
  c.add(hills(c, 955, 14, 5, c.linear(['#d19f62', '#b9824f'])));
  c.add(...[20, 300, 700, 960, 1190, 1500].map((x, i) => palm(c, x, 990, 1.02 + (i % 3) * 0.08, front)));
  return c.toString();
}
