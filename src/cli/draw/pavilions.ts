import type { Canvas } from './brush.ts';
import { oval, path, poly, rect, times } from './shapes.ts';

/** A few pavilions of simple bold forms. */
export function pavilions(c: Canvas): string {
  const dome = (x: number, y: number, r: number, tone: string) =>
    path(`M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`, c.linear(['#fff7e8', tone], 30)) +
    oval(x, y, r, r * 0.2, tone);
  const block = (x: number, y: number, w: number, h: number, tone: string, dark: string) =>
    rect(x, y - h, w, h, tone) +
    poly(
      [
        [x + w, y - h],
        [x + w + w * 0.35, y - h - 14],
        [x + w + w * 0.35, y - 14],
        [x + w, y],
      ],
      dark,
    ) +
    poly(
      [
        [x, y - h],
        [x + w * 0.35, y - h - 14],
        [x + w * 1.35, y - h - 14],
        [x + w, y - h],
      ],
      '#fff6e6',
    ) +
    times(4, (i) => rect(x + 8, y - h + 14 + i * 18, w - 16, 6, '#fff', 'opacity="0.4"'));
  const peak = (x: number, y: number, w: number, h: number, tone: string, dark: string) =>
    poly(
      [
        [x, y - h],
        [x + w / 2, y],
        [x, y + w * 0.1],
      ],
      dark,
    ) +
    poly(
      [
        [x, y - h],
        [x - w / 2, y],
        [x, y + w * 0.1],
      ],
      tone,
    );
  return [
    block(470, 500, 92, 74, '#e27a4d', '#b55636'),
    dome(640, 486, 56, '#5aa39a'),
    peak(760, 480, 100, 120, '#f0c25a', '#cf9636'),
    block(860, 482, 84, 96, '#f6efe2', '#c9bba8'),
    dome(1040, 492, 62, '#d9606a'),
    block(1128, 512, 78, 66, '#5f93b5', '#3d6b8d'),
    peak(420, 580, 110, 96, '#5f93b5', '#3d6b8d'),
    dome(560, 590, 70, '#f0b14a'),
    block(1010, 592, 96, 84, '#8f6aa0', '#6a4a7c'),
    peak(1200, 588, 110, 120, '#e27a4d', '#b55636'),
    dome(430, 668, 50, '#8f6aa0'),
    block(1120, 664, 88, 60, '#f0c25a', '#cf9636'),
  ].join('');
}
