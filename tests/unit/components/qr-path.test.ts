import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../src/components/qr-path.ts';

/** The modules that a path of horizontal lines paints. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let x = 0;
  let y = 0;
  for (const [, command = '', first = '', second = ''] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/gu)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    else if (command === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x++) modules[y]?.splice(x, 1, true);
  }
  return modules;
}

describe('qrPath', () => {
  it.each(['https://nashra.example/s/k7m2q9xa/', 'https://a.example/news/s/abcd/'])(
    'paints the dark modules of %s and no others',
    (address) => {
      const { data } = encode(address, { ecc: 'M', border: 0, maskPattern: 3 });
      expect(painted(qrPath(address))).toEqual(data);
    },
  );
});
