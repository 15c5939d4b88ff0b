import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/building/read-edition.ts';
import { updateNotes } from '../../../src/history/update-notes.ts';
import { NOW, SmallNewsroom } from '../loading/small-newsroom.ts';
import { repository } from './repository.ts';

const FIELDS = 'title: عنوان\ndate: 2026-11-10T09:00\nsection: science';
const LONG = 'أضافت الوزارة أن العمل ينتهي في الربيع القادم.';

let newsroom: SmallNewsroom;

beforeEach(() => {
  newsroom = new SmallNewsroom();
  symlinkSync(path.resolve('src'), path.join(newsroom.paths.root, 'src'));
  writeFileSync(path.join(newsroom.paths.root, 'package-lock.json'), '');
});

/** The notes on a story that was published with one text and later committed with another. */
async function notes(
  fields: string,
  { after = LONG, at = '2026-11-20T12:30:00Z', message = 'تعديل', first = FIELDS, now = NOW } = {},
) {
  const repo = repository(newsroom.paths.content);
  newsroom.article('a.md', first, 'نص الخبر.');
  repo.commit('2026-11-10T07:00:00Z');
  newsroom.article('a.md', fields, after);
  repo.commit(at, message);
  const { edition } = await readEdition(newsroom.paths, now);
  return edition ? updateNotes(edition, newsroom.paths) : undefined;
}

describe('updateNotes', () => {
  it('proposes a date for a change that the story does not tell of', async () => {
    const [note, ...others] = (await notes(FIELDS)) ?? [];
    expect(others).toEqual([]);
    expect(note).toMatchObject({ severity: 'warning', file: 'content/articles/a.md', field: 'updated' });
    expect(note?.message).toContain('20 نوفمبر 2026');
    expect(note?.remedy).toContain('updated: 2026-11-20T15:30');
  });

  it.each<[string, string, Parameters<typeof notes>[1]?]>([
    ['the day of the change', `${FIELDS}\nupdated: 2026-11-20`],
    ['a correction', `${FIELDS}\ncorrections: [{date: 2026-11-20, text: الصواب كذا}]`],
    ['the mark of a typo', FIELDS, { message: 'همزة [typo]' }],
    ['a small change', FIELDS, { after: 'نص الخبر كله.' }],
    ['history: false', `${FIELDS}\nhistory: false`],
    ['a change of long ago', FIELDS, { now: Date.UTC(2027, 0, 30) }],
  ])('says nothing after %s', async (_what, fields, options) => {
    expect(await notes(fields, options)).toEqual([]);
  });

  it('speaks of an update that is older than the change', async () => {
    expect(await notes(`${FIELDS}\nupdated: 2026-11-19`)).toHaveLength(1);
  });

  it('takes a change on the day of a story without an hour for its publication', async () => {
    const first = FIELDS.replace('T09:00', '');
    expect(await notes(first, { first, at: '2026-11-10T10:00:00Z' })).toEqual([]);
    expect(await notes(first, { first, at: '2026-11-11T10:00:00Z' })).toHaveLength(1);
  });
});
