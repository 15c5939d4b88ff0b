import { Canvas } from './brush.ts';
import { cloud, cloudBank, glow, sky, stars } from './land.ts';
import { disc, path, rect, times } from './shapes.ts';

/** A rocket climbing out of a bank of cloud at sunrise on a pillar of fire and smoke. */
export function rocketLaunch(): string {
  const c = new Canvas(12);
  c.add(
    sky(c, ['#2d6a8e', '#5fa0b5', '#b9d3c6', '#ffdcae', '#f8a978']),
    stars(c, 50, 0, 240),
    glow(c, 800, 620, 760, '#fff3cf', 0.85),
  );
  c.add(cloud(260, 330, 150, '#fff', 'opacity="0.35"'), cloud(1400, 250, 190, '#fff', 'opacity="0.3"'));
  c.add(cloudBank(c, 800, 110, '#eeb39a'), cloudBank(c, 860, 120, '#f6cdb0'));
  const smoke = times(46, (i) => {
    const y = 610 + i * 8;
    const wide = 26 + (i / 45) ** 1.4 * 260;
    return disc(
      800 + c.between(-wide, wide),
      y,
      34 + wide * 0.36,
      ['#ffe4c6', '#fff7ea', '#f0c3a6', '#fbd9bd'][i % 4] ?? '#fff',
    );
  });
  c.add(smoke);
  c.add(
    path(
      'M772 520C740 640 776 760 800 900C824 760 860 640 828 520Z',
      c.linear(['#fff', '#fff2a8', '#ffb347 0.95', '#f2683c 0.1']),
    ),
  );
  c.add(path('M785 520C776 600 790 660 800 730C810 660 824 600 815 520Z', '#fff'));
  const side = c.linear(['#fff', '#f1f4f5', '#b9c7d1', '#8598a8'], 0);
  c.add(path('M762 512V262C762 250 766 240 770 234V214H830V234C834 240 838 250 838 262V512Z', side));
  c.add(
    path(
      'M770 214V168C770 128 784 96 800 78C816 96 830 128 830 168V214Z',
      c.linear(['#fdfdfd', '#dfe6ea', '#94a6b4'], 0),
    ),
  );
  c.add(
    rect(770, 204, 60, 11, '#32465a'),
    rect(762, 300, 76, 9, '#32465a'),
    rect(762, 470, 76, 42, '#32465a'),
    rect(762, 470, 22, 42, '#5b7388'),
  );
  c.add(
    disc(800, 156, 10, '#244a66'),
    disc(797, 153, 4, '#a9d5e5'),
    rect(793, 330, 14, 110, '#32465a', 'opacity="0.25"'),
  );
  c.add(
    path('M762 430L722 500V532L762 512Z', '#3f556a'),
    path('M838 430L878 500V532L838 512Z', '#25384a'),
    path('M774 512H826L834 534H766Z', '#222f3d'),
  );
  c.add(
    glow(c, 800, 560, 210, '#fff6c9', 0.75),
    cloudBank(c, 925, 130, '#fdeedd'),
    cloudBank(c, 985, 100, '#fff8ee'),
  );
  return c.toString();
}
