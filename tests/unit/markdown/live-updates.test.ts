import { describe, expect, it } from 'vitest';
import type { DigitSystem } from '../../../src/arabic/digits.ts';
import { BODY_LINE, render } from './render-body.ts';

const DAY = '2022-09-19';

/** Renders a body as live coverage of that day. */
function live(markdown: string, digits: DigitSystem = 'latin') {
  const style = { timeZone: 'Asia/Kuwait', months: 'gulf', digits, hijri: 'none', hijriAdjust: 0 } as const;
  return render(markdown, '/', { day: DAY, style });
}

const BODY = `مقدمة.

## 14:30 | وصول **الوفد**

فقرة أولى[^1].

- بند

### تفصيل

فقرة ثانية.

## خلفية

ليست من التحديث.

## 2022-09-20 09:05 | اليوم التالي

نص.

[^1]: هامش.
`;

describe('live coverage', () => {
  it('has an update at each heading that begins with a time, until the next heading or the footnotes', async () => {
    const { updates, problems } = await live(BODY);
    expect(problems).toEqual([]);
    expect(updates).toEqual([
      {
        id: 'u-20220919-1430',
        atMs: Date.UTC(2022, 8, 19, 11, 30),
        headline: 'وصول الوفد',
        text: 'فقرة أولى.\n\nبند\nتفصيل\n\nفقرة ثانية.',
        line: BODY_LINE + 2,
      },
      {
        id: 'u-20220920-0905',
        atMs: Date.UTC(2022, 8, 20, 6, 5),
        headline: 'اليوم التالي',
        text: 'نص.',
        line: BODY_LINE + 16,
      },
    ]);
  });

  it('shows the time in the digits of the newsroom, with the date only on another day', async () => {
    expect((await live(BODY)).html).toContain(
      '<h2 id="u-20220919-1430" class="update"><a href="#u-20220919-1430"><time datetime="2022-09-19T14:30:00+03:00">14:30</time></a> وصول <strong>الوفد</strong></h2>',
    );
    const { html } = await live(BODY, 'arabic');
    expect(html).toContain('<time datetime="2022-09-19T14:30:00+03:00">١٤:٣٠</time>');
    expect(html).toContain(
      '<time datetime="2022-09-20T09:05:00+03:00">٢٠ سبتمبر ٢٠٢٢، ٠٩:٠٥</time></a> اليوم التالي',
    );
  });

  it('keeps an anchor when the headline is another, and has two for two updates of a minute', async () => {
    const { updates } = await live('## 14:30 | آخر\n\nأ\n\n# 14:30\n\nب');
    expect(updates?.map(({ id, headline, text }) => [id, headline, text])).toEqual([
      ['u-20220919-1430', 'آخر', 'أ'],
      ['u-20220919-1430-2', '', 'ب'],
    ]);
  });

  it('lets links of the text lead to an update', async () => {
    const { html, problems } = await live('[السابق](#u-20220919-1430)\n\n## 14:30 | وصول');
    expect(problems).toEqual([]);
    expect(html).toContain('<a href="#u-20220919-1430">السابق</a>');
  });

  it('tells the line of a time that cannot be read, and of one in bold', async () => {
    const { problems, updates } = await live(
      '## 25:70 | وصول\n\n## **14:30** وصول\n\n### 26:00 | عنوان أصغر',
    );
    expect(problems.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ['error', BODY_LINE, 'لا وجود للساعة «25:70».'],
      ['error', BODY_LINE + 2, 'وقت التحديث منسّق، فلا يُقرأ وقتا.'],
    ]);
    expect(updates).toBeUndefined();
  });
});

describe('a story of another kind', () => {
  it('has headings as they are written, whatever they begin with', async () => {
    const { html, updates, problems } = await render('## 14:30 | وصول\n\n## 25:70');
    expect(html).toContain('>14:30 | وصول</h2>');
    expect(html).not.toContain('<time');
    expect([updates, problems]).toEqual([undefined, []]);
  });
});
