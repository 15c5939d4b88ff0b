import { describe, expect, it } from 'vitest';
import { identityCss } from '../../../src/styles/identity.ts';

describe('identityCss', () => {
  it('sets the accent for light paper, and for dark paper whether the device or the reader chose it', () => {
    expect(identityCss({ colours: { accent: '#0b5563', accentDark: '#7cc7d3' } })).toBe(
      [
        ':root{--accent:#0b5563}',
        "@media (prefers-color-scheme:dark){:root:not([data-theme='light']){--accent:#7cc7d3}}",
        ":root[data-theme='dark']{--accent:#7cc7d3}",
      ].join('\n'),
    );
  });
});
