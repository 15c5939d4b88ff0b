import type { Canvas } from './brush.ts';
import { disc, group, line, path, times } from './shapes.ts';

/** A long-spouted brass pot standing on 0, 0, about 640 high. */
export function dallah(c: Canvas): string {
  const brass = c.linear(['#7d4719', '#c98733', '#f9d98f', '#fff3c9', '#dda04a', '#a8692a', '#6f3d18'], 0);
  const deep = c.linear(['#6b3a15', '#b4742b', '#e9bb62', '#a0632a', '#5f3414'], 0);
  const body =
    'M-122 0C-126 -22 -96 -28 -98 -44C-196 -84 -196 -196 -124 -264C-86 -300 -72 -326 -74 -352C-78 -396 -112 -416 -122 -458H122C112 -416 78 -396 74 -352C72 -326 86 -300 124 -264C196 -196 196 -84 98 -44C96 -28 126 -22 122 0Z';
  const spout =
    'M-84 -300C-190 -318 -238 -430 -372 -548C-386 -562 -368 -574 -350 -566C-268 -526 -196 -470 -116 -462L-40 -440V-300Z';
  const grip = 'M112 -440C190 -486 276 -452 272 -372C268 -300 214 -262 206 -196C202 -166 176 -146 146 -150';
  const petals = times(9, (i) => {
    const t = (i - 4) / 4.6;
    const wide = 20 * Math.cos(t * 1.25) + 3;
    const x = 172 * Math.sin(t * 1.35);
    return path(
      `M${x} -82C${x - wide * 1.5} -120 ${x - wide} -160 ${x * 0.9} -186C${x + wide} -160 ${x + wide * 1.5} -120 ${x} -82Z`,
      'none',
      'stroke="#7d4719" stroke-width="4.5" opacity="0.7"',
    );
  });
  const band = (y: number, half: number, tall: number) =>
    path(
      `M${-half} ${y}Q0 ${y + 20} ${half} ${y}V${y + tall}Q0 ${y + tall + 20} ${-half} ${y + tall}Z`,
      deep,
    ) +
    times(9, (i) => {
      const t = (i - 4) / 4.4;
      return disc(
        half * 0.9 * Math.sin(t * 1.4),
        y + tall / 2 + 10 * Math.cos(t * 1.5),
        4.6 * Math.cos(t * 1.2) + 1,
        '#fff0bd',
      );
    });
  const lid =
    path(
      'M-128 -458C-112 -520 -52 -528 -36 -574C-30 -596 30 -596 36 -574C52 -528 112 -520 128 -458Z',
      brass,
    ) +
    path(
      'M-20 -584C-26 -604 -12 -612 -12 -624C-12 -640 -4 -656 0 -694C4 -656 12 -640 12 -624C12 -612 26 -604 20 -584Z',
      deep,
    ) +
    disc(0, -614, 17, brass) +
    line('M-104 -492Q0 -474 104 -492M-66 -530Q0 -518 66 -530', '#7d4719', 4, 'opacity="0.55"');
  const shade = path(
    'M40 -458H122C112 -416 78 -396 74 -352C72 -326 86 -300 124 -264C196 -196 196 -84 98 -44C96 -28 126 -22 122 0H30C130 -60 150 -190 70 -280C30 -330 40 -400 40 -458Z',
    '#5a2c12',
    'opacity="0.2"',
  );
  return (
    line(grip, '#5f3414', 36) +
    line(grip, '#b9782f', 25) +
    line('M118 -450C190 -490 262 -452 260 -376', '#f9d98f', 7) +
    path(spout, c.linear(['#8a5220', '#d79a44', '#f9d98f', '#a5682a'], 60)) +
    line('M-352 -558C-270 -512 -196 -458 -112 -450', '#fff0bd', 6, 'opacity="0.85"') +
    line('M-98 -330C-190 -350 -240 -444 -330 -524', '#6b3a15', 4, 'opacity="0.5"') +
    path(body, brass) +
    group(petals + band(-78, 160, 20) + band(-258, 136, 22), c.clip(path(body, '#000'))) +
    band(-474, 126, 22) +
    line('M-78 -372Q0 -356 78 -372M-76 -340Q0 -324 76 -340', '#7d4719', 4, 'opacity="0.6"') +
    shade +
    lid +
    line('M-118 -222C-164 -178 -166 -118 -132 -80', '#fffbe6', 13, `opacity="0.75" ${c.blur(3)}`) +
    line('M-52 -300C-44 -340 -52 -380 -72 -416', '#fffbe6', 8, `opacity="0.6" ${c.blur(2)}`)
  );
}
