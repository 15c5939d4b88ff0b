import { describe, expect, it } from 'vitest';
import { expandShortcodes } from '../../../../src/importing/wordpress/shortcodes.ts';

/** What is made of a text, and what its editor is told. */
function expanded(html: string): [string, ...string[]] {
  const told: string[] = [];
  const made = expandShortcodes(html, (note, detail) => told.push(`${note} ${detail}`));
  return [made, ...told];
}

describe('expandShortcodes', () => {
  it.each([
    ['[myplugin id=3]', ''],
    ['[myplugin id=3 title="عاجل"]', ''],
    ["[box title='عاجل']نص[/box]", 'نص'],
    ['[myplugin]نص[/myplugin]', 'نص'],
    ['[vc_row]نص[/vc_row]', 'نص'],
  ])('takes out a shortcode of a plugin, keeps what is in it, and tells: %s', (written, left) => {
    const opening = /^\[[^\]]*\]/u.exec(written)?.[0] ?? '';
    expect(expanded(`قبل ${written} بعد`)).toEqual([`قبل ${left} بعد`, `shortcode-dropped ${opening}`]);
  });

  it.each(['[contact]', '[tribune2 7]', '[weather /]'])(
    'leaves what may be a word where it is, and tells: %s',
    (written) => {
      expect(expanded(`قبل ${written} بعد`)).toEqual([`قبل ${written} بعد`, `shortcode-kept ${written}`]);
    },
  );

  it.each(['[sic]', '[رويترز]', '[Reuters]', '[1]', '[in the original text]', '[2020-05-10]'])(
    'leaves words in brackets alone: %s',
    (written) => {
      expect(expanded(`قبل ${written} بعد`)).toEqual([`قبل ${written} بعد`]);
    },
  );

  it('makes players and galleries of those that WordPress knows', () => {
    expect(expanded('[gallery ids="1,2"]')[0]).toContain('<nashra-gallery ids="1,2">');
    expect(expanded('[embed]https://youtu.be/abcdefghijk[/embed]')).toEqual([
      '\n\nhttps://youtu.be/abcdefghijk\n\n',
    ]);
    expect(expanded('[video mp4="https://old.example/v.mp4"][/video]')[0]).toContain(
      '<video src="https://old.example/v.mp4">',
    );
  });
});
