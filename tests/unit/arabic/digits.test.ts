import { describe, expect, it } from 'vitest';
import { formatDigits } from '../../../src/arabic/digits.ts';

describe('formatDigits', () => {
  it.each([
    [2022, 'latin', '2022'],
    [2022, 'arabic', '٢٠٢٢'],
    ['0123456789', 'arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['-3.5%', 'arabic', '-٣.٥%'],
    ['١٩ أيلول', 'latin', '١٩ أيلول'],
    ['', 'arabic', ''],
  ] as const)('writes %j with %s digits', (value, system, written) => {
    expect(formatDigits(value, system)).toBe(written);
  });
});
