import { describe, expect, it } from 'vitest';
import type { Version } from '../../../src/history/chains.ts';
import { publishedVersions, type VersionFacts } from '../../../src/history/published-versions.ts';

const NOW = 1000;

/** A version by name, made at a moment, of a story that was due at `due`. */
interface Made {
  name: string;
  at: number;
  due?: number | null;
  draft?: boolean;
  typo?: boolean;
  source?: string;
}

/** Names of the versions that readers saw, with the moment. */
function seen(made: Made[], dateMs = 100, now = NOW): string[] {
  const facts = new Map(
    made.map(({ name, due = 100, draft = false, source = name }): [string, VersionFacts] => [
      name,
      { dateMs: due, isDraft: draft, source },
    ]),
  );
  const chain = made.map(({ name, at, typo = false }): Version => ({
    blob: name,
    atMs: at,
    author: '',
    isTypo: typo,
  }));
  return publishedVersions(chain, (blob) => facts.get(blob), dateMs, now).map(
    ({ blob, fromMs, isTypo }) => `${blob}@${String(fromMs)}${isTypo ? ' typo' : ''}`,
  );
}

describe('publishedVersions', () => {
  it('begins with what stood there when the story fell due', () => {
    const made = [
      { name: 'secret', at: 10 },
      { name: 'first', at: 90 },
      { name: 'second', at: 150 },
    ];
    expect(seen(made)).toEqual(['first@100', 'second@150']);
  });

  it.each<[string, Made, number?, number?]>([
    ['a draft', { name: 'x', at: 150, draft: true }],
    ['a version that was replaced before it was due', { name: 'x', at: 10 }, 90],
    ['a version whose date cannot be read', { name: 'x', at: 150, due: null }],
    ['a version with a later date of its own', { name: 'x', at: 150, due: 250 }],
    ['what was written before the story was put under embargo', { name: 'x', at: 10, due: 1 }, 120, 180],
    ['a version of the same moment as the next', { name: 'x', at: 200 }],
    ['a version that a clock set wrong puts after the next', { name: 'x', at: 300 }],
  ])('leaves out %s', (_what, version, next = 200, dateMs = 100) => {
    expect(seen([version, { name: 'shown', at: next }], dateMs)).toEqual([
      `shown@${String(Math.max(next, dateMs))}`,
    ]);
  });

  it('shows nothing that is written after the moment of the build', () => {
    expect(
      seen(
        [
          { name: 'a', at: 150 },
          { name: 'b', at: 500 },
        ],
        100,
        499,
      ),
    ).toEqual(['a@150']);
  });

  it('takes a version with the same words for the one before it', () => {
    expect(
      seen([
        { name: 'a', at: 150, source: 's' },
        { name: 'b', at: 160, source: 's' },
      ]),
    ).toEqual(['a@150']);
  });

  it('calls a change a typo only when all that it is made of is', () => {
    const first = { name: 'a', at: 150 };
    const draft = { name: 'b', at: 160, draft: true };
    const last = { name: 'c', at: 170, typo: true };
    expect(seen([first, last])).toEqual(['a@150', 'c@170 typo']);
    expect(seen([first, draft, last])).toEqual(['a@150', 'c@170']);
  });
});
