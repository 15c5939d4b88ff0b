import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/articles/schema.ts';
import { kickerOf } from '../../../src/components/kicker.ts';

describe('the words above a headline', () => {
  it("are the author's own, whatever the kind", () => {
    for (const kind of KINDS) expect(kickerOf({ kicker: 'زاوية', kind })).toBe('زاوية');
  });

  it('are none above plain news', () => {
    expect(kickerOf({ kind: 'news' })).toBeUndefined();
  });

  it('tell every other kind apart', () => {
    const told = KINDS.filter((kind) => kind !== 'news').map((kind) => kickerOf({ kind }));
    expect(new Set(told).size).toBe(KINDS.length - 1);
    expect(told).not.toContain(undefined);
  });
});
