import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../../src/seo/description.ts';

describe('descriptionOf', () => {
  it('gives the summary, or else the first words, or else nothing', () => {
    expect(descriptionOf({ summary: 'الموجز' }, { opening: 'أول النص' })).toBe('الموجز');
    expect(descriptionOf({}, { opening: 'أول النص' })).toBe('أول النص');
    expect(descriptionOf({}, {})).toBeUndefined();
  });
});
