import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/articles/schema.ts';
import { CommandNewsroom } from './run-nashra.ts';

const FILE = 'content/articles/2026/11/riyadh-tafuz-istidafa-expo-2030.md';

describe('nashra new', { timeout: 120_000 }, () => {
  it('makes a draft that passes the check, under a name that readers pronounce', async () => {
    const newsroom = new CommandNewsroom();
    const made = await newsroom.run('new', 'الرياض تفوز باستضافة «إكسبو» 2030: "نعم" و\'لا\'');
    expect(made.code).toBe(0);
    expect(made.out).toContain('content/articles/2026/11/riyadh-tafuz-istidafa-expo-2030-naam.md');
    expect(made.out).toContain('nashra publish');
    const checked = await newsroom.run('check', '--json');
    expect(checked.code).toBe(0);
    // The copy desk has a word on the headline's own quotation marks, and on nothing that the command wrote.
    expect(checked.json()).toMatchObject({ articles: 1, problems: [{ rule: 'straight-quotes', line: 3 }] });
    const { articles } = (await newsroom.run('list', '--json')).json();
    expect(articles).toMatchObject([
      { state: 'draft', title: 'الرياض تفوز باستضافة «إكسبو» 2030: "نعم" و\'لا\'', section: 'science' },
    ]);
  });

  it('writes every field of the schema with what it is for, and those not given as comments', async () => {
    const newsroom = new CommandNewsroom();
    await newsroom.run(
      'new',
      'الرياض تفوز باستضافة إكسبو 2030',
      '--author',
      'كريم منصور',
      '--series',
      'webb',
    );
    const text = newsroom.text(FILE);
    for (const [name, schema] of Object.entries(articleSchema.shape)) {
      const line = text.split('\n').findIndex((one) => one.startsWith(`# ${schema.description ?? '?'}`));
      expect(text.split('\n')[line + 1]).toMatch(new RegExp(`^(?:# )?${name}:`, 'u'));
    }
    expect(text).toContain('\nauthors: [karim]\n');
    expect(text).toContain('\nseries: webb\n');
    expect(text).toMatch(/\ndate: 2026-11-24T11:00 # /u);
    expect(text).toContain('\n# summary: ');
  });

  it('never writes over a story: a second of the same headline gets -2, an asked-for slug is refused', async () => {
    const newsroom = new CommandNewsroom();
    newsroom.article(
      '2026/11/elsewhere.md',
      'title: س\ndate: 2026-11-01\nsection: science\nslug: nashra-tasdur-2',
    );
    const first = await newsroom.run('new', 'نشرة تصدر', '--json');
    const second = await newsroom.run('new', 'نشرة تصدر', '--json');
    expect([first.json().address, second.json().address]).toEqual([
      '/2026/11/nashra-tasdur/',
      '/2026/11/nashra-tasdur-3/',
    ]);
    const before = newsroom.text('content/articles/2026/11/nashra-tasdur.md');
    const asked = await newsroom.run('new', 'غيرها', '--slug', 'nashra-tasdur');
    expect(asked.code).toBe(2);
    expect(newsroom.text('content/articles/2026/11/nashra-tasdur.md')).toBe(before);
  });

  it('puts a story into the month of its date in the newsroom’s zone', async () => {
    const newsroom = new CommandNewsroom();
    const { json } = await newsroom.run('new', 'خبر', '--date', '2026-11-30T22:30Z', '--no-draft', '--json');
    expect(json()).toMatchObject({ file: 'content/articles/2026/12/khabar.md', draft: false });
    expect(newsroom.text('content/articles/2026/12/khabar.md')).not.toMatch(/^draft/mu);
    expect((await newsroom.run('check')).code).toBe(0);
  });

  it.each([
    ['an unknown author, with the one meant', ['خبر', '--author', 'karin'], 'karim'],
    ['part of an author’s name', ['خبر', '--author', 'سلمى'], 'salma-haddad'],
    ['an unknown section, with all known', ['خبر', '--section', 'zzzzzz'], 'economy (الاقتصاد)'],
    ['a date that is none', ['خبر', '--date', '2026-02-31'], '2026-02-31'],
    ['a slug that is no address', ['خبر', '--slug', 'a b'], 'kuwait-workshop'],
    ['an empty headline', [' '], 'العنوان'],
  ])('refuses %s with exit code 2', async (_what, words, said) => {
    const newsroom = new CommandNewsroom();
    const { code, err, out } = await newsroom.run('new', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect((await newsroom.load()).content.articles).toEqual([]);
  });

  it('says how a time is read that the clocks skip that night', async () => {
    const newsroom = new CommandNewsroom();
    newsroom.write(
      'site.yaml',
      newsroom.text('content/site.yaml').replace(/^timeZone: .*$/mu, 'timeZone: Africa/Cairo'),
    );
    const { out } = await newsroom.run('new', 'خبر الليل', '--date', '2026-04-24T00:30');
    expect(out).toContain('2026-04-24T00:30: تُقدَّم الساعة في تلك الليلة');
    expect(out).toContain('01:30');
    expect((await newsroom.run('new', 'خبر النهار', '--date', '2026-04-24T09:30')).out).not.toContain('تُقدَّم');
  });

  it('says what is missing where there is no section', async () => {
    const newsroom = new CommandNewsroom();
    rmSync(`${newsroom.paths.content}/sections`, { recursive: true });
    const { code, err } = await newsroom.run('new', 'خبر');
    expect(code).toBe(1);
    expect(err).toContain('content/sections/');
  });
});
