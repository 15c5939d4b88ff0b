import { describe, expect, it } from 'vitest';
import { htmlOf } from './render-body.ts';

describe('tables', () => {
  it('say alignment in classes that follow the direction of the page', async () => {
    expect(await htmlOf('| أ | ب | ج | د |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |')).toBe(
      [
        '<section class="table-frame" aria-label="جدول 1" tabindex="0"><table>',
        '<thead>',
        '<tr>',
        '<th scope="col" class="align-end">أ</th>',
        '<th scope="col" class="align-center">ب</th>',
        '<th scope="col" class="align-start">ج</th>',
        '<th scope="col">د</th>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td class="align-end">1</td>',
        '<td class="align-center">2</td>',
        '<td class="align-start">3</td>',
        '<td>4</td>',
        '</tr>',
        '</tbody>',
        '</table></section>',
      ].join('\n'),
    );
  });

  it('in raw HTML keep their spans and lose their style', async () => {
    const html = await htmlOf('<table border="1"><tr><td colspan="2" align="right">أ</td></tr></table>');
    expect(html).toBe(
      '<section class="table-frame" aria-label="جدول 1" tabindex="0"><table><tbody><tr>' +
        '<td colspan="2" class="align-start">أ</td></tr></tbody></table></section>',
    );
  });

  it('are numbered for those who hear the page', async () => {
    const html = await htmlOf('| أ |\n|---|\n\nنص\n\n| ب |\n|---|');
    expect(html.match(/aria-label="[^"]+"/gu)).toEqual(['aria-label="جدول 1"', 'aria-label="جدول 2"']);
  });

  it('take emphasis, links and breaking runs in their cells', async () => {
    expect(await htmlOf('| أ |\n|---|\n| **-5** و [ب](/b/) |', '/news/')).toContain(
      '<td><strong><bdi dir="ltr">-5</bdi></strong> و <a href="/news/b/">ب</a></td>',
    );
  });
});
