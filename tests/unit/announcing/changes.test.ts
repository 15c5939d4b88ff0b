import { describe, expect, it } from 'vitest';
import { changesBetween, changesSince, stateAfter, stateWithout } from '../../../src/announcing/changes.ts';

const entry = (digest: string, at = 0) => ({ digest, at });
const before = {
  feeds: { 'f/all': entry('1'), 'f/gone': entry('1'), 'f/same': entry('1') },
  stories: { 's/old': entry('1', 10), 's/gone': entry('1', 20) },
};
const now = {
  feeds: { 'f/all': entry('2', 30), 'f/new': entry('1', 30), 'f/same': entry('1') },
  stories: { 's/old': entry('1', 10), 's/new': entry('1', 30) },
};

describe('changesBetween', () => {
  it('finds feeds that changed or are new, and stories that are gone too', () => {
    expect(changesBetween(now, before)).toEqual({ feeds: ['f/all', 'f/new'], stories: ['s/gone', 's/new'] });
  });

  it('finds nothing between a state and itself', () => {
    expect(changesBetween(now, now)).toEqual({ feeds: [], stories: [] });
  });
});

describe('changesSince', () => {
  it('finds what is as new as the moment', () => {
    expect(changesSince(now, 30)).toEqual({ feeds: ['f/all', 'f/new'], stories: ['s/new'] });
  });
});

describe('stateAfter', () => {
  it('leaves for the next time exactly what was not told', () => {
    const after = stateAfter(now, before, { feeds: ['f/new'], stories: ['s/gone'] });
    expect(changesBetween(now, after)).toEqual({ feeds: ['f/all'], stories: ['s/new'] });
  });

  it('is the present when all was told', () => {
    expect(stateAfter(now, before, changesBetween(now, before))).toEqual(now);
  });
});

describe('stateWithout', () => {
  it('is a state in which the changes are yet to be told', () => {
    const changes = { feeds: ['f/all'], stories: ['s/new'] };
    expect(changesBetween(now, stateWithout(now, changes))).toEqual(changes);
  });
});
