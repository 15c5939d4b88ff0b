import { describe, expect, it } from 'vitest';
import { BODY_LINE, told } from './render-body.ts';

describe('raw HTML that will be removed', () => {
  it.each([
    ['<script>alert(1)</script>', 'الوسم <script> غير مسموح وسيُحذف.'],
    ['<iframe src="https://example.com"></iframe>', 'الوسم <iframe> غير مسموح وسيُحذف.'],
    ['<b>نص</b>', 'الوسم <b> غير مسموح وسيُحذف.'],
    ['<h1>نص</h1>', 'الوسم <h1> غير مسموح وسيُحذف.'],
    ['<p style="color:red">نص</p>', 'في الوسم <p> خاصية غير مسموحة وستُحذف.'],
    ['<p\nonclick="x">نص</p>', 'في الوسم <p> خاصية غير مسموحة وستُحذف.'],
  ])('is told with its line: %j', async (html, message) => {
    expect(await told(`سطر\n\n${html}`)).toEqual([['warning', BODY_LINE + 2, message]]);
  });

  it('is told for each tag', async () => {
    expect((await told('نص <b>أ</b> و <i>ب</i>')).map(([, , message]) => message)).toEqual([
      'الوسم <b> غير مسموح وسيُحذف.',
      'الوسم <i> غير مسموح وسيُحذف.',
    ]);
  });

  it.each(['<mark>نص</mark>', 'أ < ب > ج', '`<script>`', '```\n<script>\n```', '<!-- تعليق -->', '5 <6'])(
    'is not seen in %j',
    async (markdown) => {
      expect(await told(markdown)).toEqual([]);
    },
  );
});
