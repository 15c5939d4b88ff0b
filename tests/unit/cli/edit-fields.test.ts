import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFields } from '../../../src/cli/desk/edit-fields.ts';
import { splitFrontMatter } from '../../../src/loading/front-matter.ts';

/** Fields that stand around those that are edited: quotes, blocks, lists, comments, empty lines. */
const OTHERS = [
  'title: خبر # تعليق',
  "title: 'قال ''نعم'': ثم مضى'",
  'title: "سطر\\nآخر"',
  'summary: >-\n  سطر أول\n  سطر ثان\n\n  فقرة',
  'summary: |+\n  نص\n\n',
  'summary: "على\n  سطرين"',
  'tags: [الكويت, "date: 2020-01-01", draft]',
  'tags:\n  - أ\n  - ب # draft: true',
  'image:\n  src: ./a.jpg\n  alt: date',
  'corrections:\n  - date: 2026-01-01\n    text: draft',
  '# draft: true',
  '',
  'kicker:    مسافات   ',
];

const DATES = [
  '2026-11-20',
  '"2026-11-20T10:00"',
  "'2026-11-20 10:00'",
  '2026-11-20T10:00 # متى',
  '>-\n  2026-11-20',
];
const DRAFTS = [undefined, 'true', 'false', 'true # بعد', '   true   '];

/** Whole files, and what stands in them around the values that may change. */
const files = fc
  .record({
    before: fc.uniqueArray(fc.constantFrom(...OTHERS), {
      maxLength: 4,
      selector: (field) => field.split(':')[0],
    }),
    date: fc.constantFrom(...DATES),
    draft: fc.constantFrom(...DRAFTS),
    swapped: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('متن.\n', '', '\ndate: 1\ndraft: true\n\n---\nبعد الخط', 'بلا سطر في آخره'),
  })
  .map(({ before, date, draft, swapped, newline, bom, body }) => {
    const own = [`date: ${date}`, ...(draft === undefined ? [] : [`draft: ${draft}`])];
    const fields = [...before.slice(0, 2), ...(swapped ? own.reverse() : own), ...before.slice(2)];
    return bom + ['---', ...fields, '---', body].join('\n').replaceAll('\n', newline);
  });

const edits = fc.record(
  { date: fc.constantFrom('2026-12-01T08:00', '2027-01-01', '2026-12-01T08:00+03:00'), draft: fc.boolean() },
  { requiredKeys: [] },
);

function dataOf(text: string): Record<string, unknown> {
  const parts = splitFrontMatter(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), '');
  if ('problem' in parts) throw new Error('no front matter');
  return parts.yaml.data as Record<string, unknown>;
}

describe('editFields', { timeout: 120_000 }, () => {
  it('says what was wanted and leaves all other fields as they were', () => {
    fc.assert(
      fc.property(files, edits, (text, wanted) => {
        const edited = editFields(text, wanted);
        expect(edited).toBeDefined();
        expect(dataOf(edited ?? '')).toEqual({ ...dataOf(text), ...wanted });
      }),
      { numRuns: 400 },
    );
  });

  it('leaves every other byte as it was, so that the old values give back the old file', () => {
    fc.assert(
      fc.property(files, edits, (text, wanted) => {
        const { date, draft } = dataOf(text);
        const edited = editFields(text, wanted) ?? '';
        const old = {
          ...(wanted.date !== undefined && { date: String(date) }),
          ...(wanted.draft !== undefined && typeof draft === 'boolean' && { draft }),
        };
        const back = editFields(edited, old) ?? '';
        // A field that was not there remains, on top; a block of one line comes back as one line.
        const isAdded = wanted.draft !== undefined && draft === undefined;
        const without = isAdded ? back.replace(/draft: (?:true|false)(?:\r\n|\r|\n)/u, '') : back;
        const before = wanted.date === undefined ? text : text.replace(/>-\s+(?=2026)/u, '');
        expect(without).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing where it is told nothing', () => {
    fc.assert(fc.property(files, (text) => editFields(text, {}) === text));
  });

  it('adds a draft to fields in braces', () => {
    const text = '---\n{ title: خبر, date: 2026-11-20, section: science }\n---\n';
    const edited = editFields(text, { draft: true });
    expect(dataOf(edited ?? '')).toMatchObject({ title: 'خبر', draft: true });
  });

  it.each(['لا حقول هنا', '---\ntitle: خبر\n', '---\n- قائمة\n---\n', '---\ndate: {a: 1}\n---\n'])(
    'refuses what it cannot edit: %j',
    (text) => {
      expect(editFields(text, { date: '2026-12-01', draft: true })).toBeUndefined();
    },
  );
});
