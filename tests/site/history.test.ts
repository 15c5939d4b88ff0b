import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { connectBrowser } from '../browser/chromium.ts';
import { openPage } from '../browser/open.ts';
import { repository, type Repository } from '../unit/history/repository.ts';
import { differences, elementsOf, filesOf, pagesOf, parsePage, read, readPlain } from './output.ts';
import { serve } from './serve.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

/** Files of a built site that hold a word. */
function traces(folder: string, word: string): string[] {
  return filesOf(folder).filter((name) => readPlain(folder, name).includes(word));
}

const settings = (history: string) => `${String(NEWSROOM['site.yaml'])}history: ${history}\n`;

const FIELDS = { title: 'ترميم المتحف', date: '2026-11-10T09:00', summary: 'قاعات ثلاث.' };
const CHANGES = '2026/11/museum/changes/index.html';

describe('the history of a story', () => {
  let site: SmallSite;
  let repo: Repository;
  const write = (body: string, fields: Record<string, string> = {}) => {
    site.write({ 'articles/2026/11/museum.md': article({ ...FIELDS, ...fields }, body) });
  };

  beforeAll(async () => {
    site = smallSite({ 'site.yaml': settings('{ authors: true }') });
    repo = repository(site.content);
    write('كتمانية: الوزير يستقيل.', { title: 'سرطوق' });
    repo.commit('2026-11-08T10:00:00Z', 'أول', 'زعفرانة');
    write('بلغت الكلفة ثلاثة ملايين دينار.');
    repo.commit('2026-11-09T10:00:00Z');
    write('بلغت الكلفة أربعة ملايين دينار (+965 2222-3333).', { summary: 'قاعات أربع.' });
    repo.commit('2026-11-11T10:00:00Z');
    write('خفاء', { draft: 'true' });
    repo.commit('2026-11-12T10:00:00Z');
    write('بلغت الكلفةُ أربعة ملايين دينار (+965 2222-3333).', { summary: 'قاعات أربع.' });
    repo.commit('2026-11-13T10:00:00Z', 'حركة [typo]', 'Sami Haddad');
    expect((await site.build()).code).toBe(0);
  });

  it('is a page of its own, to which the story leads, and which search engines leave out', () => {
    const page = read(site.out, CHANGES);
    const words = (tag: string) =>
      elementsOf(parsePage(page), ({ tagName }) => tagName === tag).map(({ children }) =>
        children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join(''),
      );
    // The draft lies between the last two versions: not all of that change is a typo.
    expect(words('del')).toEqual(['الكلفة', 'ثلاث', 'ثلاثة']);
    expect(words('ins')).toEqual(['الكلفةُ', 'أربع', 'أربعة', '()']);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<bdi>Sami Haddad</bdi>');
    expect(traces(site.out, '/changes/')).toEqual([CHANGES, '2026/11/museum/index.html']);
    expect(read(site.out, '2026/11/museum/index.html')).toMatch(/سجلّ التعديلات \(2\)/u);
  });

  it.each(['كتمانية', 'سرطوق', 'زعفرانة', 'خفاء'])('tells nothing of «%s», which no reader saw', (secret) => {
    expect(traces(site.out, secret)).toEqual([]);
  });

  it('is told well to html-validate, to those who hear it, and in both themes', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'require-sri': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const { results } = await judge.validateFile(path.join(site.out, CHANGES));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
    const served = await serve(site.out, '/');
    const browser = await connectBrowser(inject('browserEndpoint'));
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await openPage(browser, `${served.url}2026/11/museum/changes/`, {
        colorScheme,
      });
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
    await browser.close();
    await served.close();
  });

  it('is made anew with the next commit alone, to the same bytes as in a clean build', async () => {
    const before = readFileSync(path.join(site.out, CHANGES), 'utf8');
    const body = 'بلغت الكلفةُ خمسة ملايين دينار (+965 2222-3333).';
    write(body, { summary: 'قاعات أربع.' });
    expect((await site.build()).code).toBe(0);
    expect(read(site.out, CHANGES)).toBe(before);
    repo.commit('2026-11-14T10:00:00Z');
    expect((await site.build()).code).toBe(0);
    expect(read(site.out, CHANGES)).not.toBe(before);
    expect(differences(site.out, await site.buildClean())).toEqual([]);
    // Whatever changes besides, both still say the same: a commit is taken back, another is put in its place.
    repo.git('reset', '--quiet', '--hard', 'HEAD~2');
    write(body, { summary: 'قاعات أربع.', title: 'ترميم المتحف كله' });
    repo.commit('2026-11-15T10:00:00Z');
    expect((await site.build('2026-11-25T08:00:00Z')).code).toBe(0);
    expect(differences(site.out, await site.buildClean('2026-11-25T08:00:00Z'))).toEqual([]);
  });

  it('is shown of no story, or without names, where authors say so', async () => {
    write('نص آخر تماما للخبر.', { history: 'false' });
    repo.commit('2026-11-16T10:00:00Z');
    expect((await site.build('2026-11-25T08:00:00Z')).code).toBe(0);
    expect(traces(site.out, '/changes/')).toEqual([]);
    expect(pagesOf(site.out).filter((name) => name.includes('changes'))).toEqual([]);
    write('نص آخر تماما للخبر.');
    site.write({ 'site.yaml': settings('{ authors: false }') });
    expect((await site.build('2026-11-25T08:00:00Z')).code).toBe(0);
    expect(traces(site.out, '/changes/')).not.toEqual([]);
    expect(traces(site.out, 'هدى المحررة')).toEqual([]);
    site.write({ 'site.yaml': settings('{ show: false }') });
    expect((await site.build('2026-11-25T08:00:00Z')).code).toBe(0);
    expect(traces(site.out, '/changes/')).toEqual([]);
  });
});
