import { describe, expect, it } from 'vitest';
import { htmlOf, render } from './render-body.ts';

describe('links inside an article', () => {
  it.each([
    ['#عنوان-فرعي', '#s-عنوان-فرعي'],
    ['#s-عنوان-فرعي', '#s-عنوان-فرعي'],
    [`#${encodeURIComponent('عنوان-فرعي')}`, '#s-عنوان-فرعي'],
  ])('find their heading: %s', async (written, href) => {
    const html = decodeURI(await htmlOf(`[نص](${written})\n\n## عنوان فرعي`));
    expect(html).toContain(`<a href="${href}">نص</a>`);
    expect(html).toContain('<h2 id="s-عنوان-فرعي">');
  });

  it('that find none are told to the author with their line', async () => {
    const { problems } = await render('نص\n\n[نص](#مفقود)');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning' });
    expect(problems[0]?.message).toContain('#مفقود');
  });
});
