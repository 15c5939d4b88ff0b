import { describe, expect, it } from 'vitest';
import { wordsMissing, wordsOf } from '../../../../src/importing/html/words.ts';
import { beside, jpeg, render } from '../../markdown/render-body.ts';
import { convert } from './convert.ts';

/** Bodies in which a careless writer loses, adds or joins words. */
const BODIES: readonly (readonly [string, string, boolean])[] = [
  [
    'emphasis in words',
    '<p>و<b>«داعش»</b>والتحالف <i>قال:</i>نعم <b>(أ)</b>ب 3<b>%</b>4 *حر* __حر__</p>',
    false,
  ],
  [
    'signs',
    '1. أ\n2) ب\n+ ج\n- د\n# هـ\n&gt; و\n=\n---\n~~~\n```\n| ز | ح |\n\n    أربع مسافات\n\n\\ و &amp;amp; و &lt;b&gt;',
    true,
  ],
  ['directives', '::video{x}\n\n:::note\n\nالساعة 10:30 و المصدر:رويترز a:b{c}', true],
  [
    'lists',
    '<ol start="3"><li>أ<ul><li>ب</li></ul></li><li><p>ج</p><p>د</p></li></ol><dl><dt>هـ</dt><dd>و</dd></dl>',
    false,
  ],
  [
    'tables',
    '<table><caption>عنوان</caption><tr><th>أ</th><td>ب<br>ج</td></tr><tr><td rowspan="2"><ul><li>د</li><li>هـ</li></ul></td><td><table><tr><td>و</td></tr></table></td></tr><tr><td>ز</td></tr></table>',
    false,
  ],
  ['quotes', '<blockquote><p>قول</p><cite>قائل</cite></blockquote><q>منقول</q>', false],
  ['captions', '<figure><img src="a.jpg"><figcaption>تعليق "مقتبس" \\ و *نجمة*</figcaption></figure>', false],
  [
    'footnotes',
    'نص<a href="#f1" id="r1">1</a>\n\n<p id="f1"><a href="#r1">^</a> حاشية <b>مهمة</b></p>',
    true,
  ],
  [
    'addresses',
    '<p>http://x.example/a_b_c، www.y.example. <a href="http://x.example">http://x.example</a> a@b.example</p>',
    false,
  ],
  ['broken nesting', '<p><b>أ<p>ب</b>ج</p><div>د<h2>هـ</div>و</h2><li>ز', false],
  [
    'old elements',
    '<center>أ</center><font color="red">ب</font><address>ج</address><abbr title="x">د</abbr> H<sub>2</sub>O <kbd>Ctrl</kbd>',
    false,
  ],
];

describe('a body in Markdown', () => {
  it.each(BODIES)('renders to the words that it had: %s', async (_name, html, lineBreaks) => {
    beside('a.jpg', await jpeg(40, 20));
    const { markdown, words } = await convert(html, lineBreaks);
    expect(words.length).toBeGreaterThan(0);
    const rendered = await render(markdown);
    const shown = wordsOf(rendered.text);
    expect({ lost: wordsMissing(words, shown), added: wordsMissing(shown, words) }).toEqual({
      lost: [],
      added: [],
    });
    expect(rendered.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
