import { describe, expect, it } from 'vitest';
import { signersOf } from '../../../src/articles/signers.ts';

const author = (slug: string) => ({ slug, name: `اسم ${slug}`, links: [] });

describe('signersOf', () => {
  it('finds who signs, in the order of the byline', () => {
    expect(signersOf({ authors: ['salma', 'adam'] }, author).map(({ slug }) => slug)).toEqual([
      'salma',
      'adam',
    ]);
  });

  it('leaves out whom the newsroom does not know, and is empty where the newspaper signs', () => {
    expect(signersOf({ authors: ['salma'] }, () => undefined)).toEqual([]);
    expect(signersOf({ authors: [] }, author)).toEqual([]);
  });
});
