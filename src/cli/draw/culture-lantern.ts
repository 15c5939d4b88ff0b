import type { Canvas } from './brush.ts';
import { glow } from './land.ts';
import { disc, line, path, rect, times } from './shapes.ts';

/** A glowing lantern of brass and coloured glass, hanging from 0, 0 and 370 long. */
export function lantern(c: Canvas): string {
  const glass = c.linear(['#c8472f', '#f08a3a', '#ffd36b', '#f08a3a', '#b93a2c'], 0);
  return (
    glow(c, 0, 170, 330, '#ffe08a', 0.8) +
    disc(0, -20, 20, 'none', 'stroke="#8a5a1e" stroke-width="9"') +
    path('M-24 4H24L40 44H-40Z', '#b97f2c') +
    path(
      'M-40 44H40C92 70 104 96 110 120H-110C-104 96 -92 70 -40 44Z',
      c.linear(['#8a5a1e', '#e9b850', '#fff0b0', '#c98f34', '#7d4f1a'], 0),
    ) +
    path('M-110 120H110L78 300H-78Z', glass) +
    path('M-110 120L-34 120L-24 300H-78ZM110 120L34 120L24 300H78Z', '#7d1f24', 'opacity="0.25"') +
    line('M-110 120L-78 300M-34 120L-24 300M34 120L24 300M110 120L78 300', '#8a5a1e', 7) +
    times(3, (i) =>
      path(
        'M0 -34L12 -12L34 0L12 12L0 34L-12 12L-34 0L-12 -12Z',
        '#fff3c0',
        `opacity="0.9" transform="translate(${(i - 1) * 62} 204) scale(${i === 1 ? 0.85 : 0.6} 0.85)"`,
      ),
    ) +
    rect(-116, 110, 232, 16, '#c98f34', 'rx="5"') +
    path('M-84 300H84L64 330H-64Z', '#b97f2c') +
    path('M-30 330H30L0 372Z', '#8a5a1e')
  );
}
