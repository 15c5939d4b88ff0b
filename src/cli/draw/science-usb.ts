import { Canvas } from './brush.ts';
import { glow, sky } from './land.ts';
import { disc, line, oval, path, place, polar, rect, times } from './shapes.ts';

/** A USB-C plug standing on its cable inside a circle of twelve stars. */
export function usbPlug(): string {
  const c = new Canvas(42);
  c.add(sky(c, ['#17509a', '#2b78bd', '#6fb4d8'], 70), glow(c, 800, 450, 720, '#cfefff', 0.6));
  const star = path(
    'M0 -46L10.8 -14.9L43.7 -14.2L17.5 5.7L27 37.2L0 18.4L-27 37.2L-17.5 5.7L-43.7 -14.2L-10.8 -14.9Z',
    c.linear(['#fff0a8', '#ffc83d']),
  );
  c.add(
    times(12, (i) => {
      const [x, y] = polar(800, 490, 362, i * 30 - 90);
      return place(star, x, y, 1.15);
    }),
  );
  const cable = 'M800 800C800 900 796 960 770 1060';
  c.add(
    line('M830 810C836 900 830 960 800 1060', '#0f3c78', 74, `opacity="0.35" ${c.blur(10)}`),
    line(cable, '#c9d3dd', 68),
    line('M788 800C788 900 784 960 758 1060', '#f7f9fb', 26),
  );
  const shell = c.linear(['#ffffff', '#f3f5f7', '#cfd8e0', '#8d9dad'], 0);
  c.add(oval(850, 600, 150, 260, '#0f3c78', `opacity="0.35" ${c.blur(24)}`));
  c.add(
    rect(760, 770, 80, 110, shell, 'rx="16"'),
    times(4, (i) =>
      line(`M764 ${800 + i * 20}Q800 ${808 + i * 20} 836 ${800 + i * 20}`, '#8393a3', 5, 'opacity="0.6"'),
    ),
  );
  c.add(
    path(
      'M632 430C632 400 672 388 800 388S968 400 968 430V640C968 740 900 796 800 796S632 740 632 640Z',
      shell,
    ),
  );
  c.add(
    path(
      'M632 430C632 400 672 388 800 388S968 400 968 430S928 464 800 464S632 460 632 430Z',
      c.linear(['#ffffff', '#e2e8ee']),
    ),
  );
  const steel = c.linear(['#8e9aa8', '#f4f7fa', '#cdd5dd', '#7d8a99', '#b9c3cd'], 0);
  c.add(
    path('M668 236V424C668 442 730 450 800 450S932 442 932 424V236Z', steel),
    path(
      'M668 400V424C668 442 730 450 800 450S932 442 932 424V400C932 420 870 428 800 428S668 420 668 400Z',
      '#5f6c7b',
      'opacity="0.45"',
    ),
  );
  c.add(
    rect(668, 192, 264, 92, c.linear(['#ffffff', '#c3ccd5', '#96a3b1'], 30), 'rx="46"'),
    rect(684, 205, 232, 66, c.linear(['#26303d', '#47566a']), 'rx="33"'),
  );
  c.add(
    rect(716, 228, 168, 22, '#1a222d', 'rx="9"'),
    times(9, (i) => rect(725 + i * 17, 230, 9, 18, '#f2c14e', 'rx="2"')),
    path('M700 262Q800 274 900 262', 'none', 'stroke="#7f90a5" stroke-width="3"'),
  );
  c.add(
    rect(700, 300, 16, 110, '#fff', 'rx="8" opacity="0.6"'),
    rect(668, 500, 22, 170, '#fff', 'rx="11" opacity="0.75"'),
  );
  const fork =
    line('M0 58V-46M0 26L-32 -4V-22M0 40L32 12V-8', '#7c8c9c', 9) +
    path('M0 -70L15 -42H-15Z', '#7c8c9c') +
    disc(0, 62, 13, '#7c8c9c') +
    disc(-32, -28, 10, '#7c8c9c') +
    rect(23, -26, 18, 18, '#7c8c9c');
  c.add(place(fork, 800, 615, 0.95));
  return c.toString();
}
