import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nashraProgram } from '../../../src/cli/program.ts';
import { CommandNewsroom } from './run-nashra.ts';

describe('the command line', { timeout: 120_000 }, () => {
  it('helps in Arabic and English, on standard output', async () => {
    const { code, out, err } = await new CommandNewsroom().run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of ['الاستعمال (Usage):', 'الخيارات (Options):', 'الأوامر (Commands):', 'publish']) {
      expect(out).toContain(words);
    }
    expect(out).not.toMatch(/^(?:Usage|Options|Commands|Arguments):|\(default:/mu);
  });

  it('helps with every command in both languages', () => {
    for (const command of nashraProgram(() => undefined).commands) {
      const help = command.helpInformation();
      expect(help).toMatch(/[ء-ي].*\([a-z]/u);
      expect(help).not.toMatch(/^(?:Usage|Options|Arguments):|\(default:/mu);
    }
  });

  it.each([
    [[], 'الاستعمال'],
    [['lst'], 'لعلك تقصد: list'],
    [['list', '--darfts'], 'لعلك تقصد: --drafts'],
    [['list', '--limit'], 'تنقصه قيمته'],
    [['list', '--limit', 'x'], '--limit'],
    [['publish'], 'تنقص قيمة'],
    [['publish', 'a', 'b'], 'كلمات زائدة'],
    [['preview', '--port', '99999'], '--port'],
    [['ping', '--since', 'x'], 'الخيار --since <moment> لا يقبل «x»'],
    [['import', 'wordpress', 'x.xml', '--media', 'x'], 'المقبول: copy'],
    [['import', 'wordpress', 'none.xml'], 'خطأ: لا ملف هنا: none.xml'],
    [['check', 'none.md'], 'الإصلاح: اكتب مسار ملف'],
  ])('ends with 2 and says in Arabic what is wrong with %j', async (words, said) => {
    const { code, out, err } = await new CommandNewsroom().run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('takes an export from the folder where it was called', () => {
    const newsroom = new CommandNewsroom();
    newsroom.write('old.xml', '<rss');
    const run = spawnSync(
      process.execPath,
      [`${process.cwd()}/src/cli/nashra.ts`, 'import', 'wordpress', 'old.xml'],
      {
        cwd: newsroom.paths.content,
        env: { ...process.env, NASHRA_CONTENT: newsroom.paths.content, NASHRA_CACHE: newsroom.paths.cache },
        encoding: 'utf8',
      },
    );
    expect(run.stderr).toMatch(/old\.xml:\d+:\d+\n {2}خطأ: ملف التصدير تالف/u);
  });

  it('speaks of drafts to look over only where an import wrote one', async () => {
    const newsroom = new CommandNewsroom();
    const { code, out } = await newsroom.run('import', 'page', 'none.txt');
    expect(code).toBe(1);
    expect(out).toContain('لم يُستورد');
    expect(out).not.toContain('راجع كل مسودة');
  });

  it('gives a failure as one JSON object when asked for JSON', async () => {
    const newsroom = new CommandNewsroom();
    expect((await newsroom.run('list', '--section', 'x', '--json')).json()).toMatchObject({
      error: expect.stringContaining('x') as string,
      remedy: expect.stringContaining('science') as string,
    });
    expect((await newsroom.run('list', '--nope', '--json')).json()).toHaveProperty('error');
    expect((await newsroom.run('ping', '--json')).json()).toMatchObject({
      error: expect.stringContaining('لا بناء بعد') as string,
      remedy: expect.stringContaining('npm run build') as string,
    });
    newsroom.write('site.yaml', 'name: نشرة\n');
    const { code, json } = await newsroom.run('list', '--json');
    expect(code).toBe(1);
    expect(json().problems).not.toHaveLength(0);
  });

  it('runs from any folder, and takes paths as they are there', () => {
    const newsroom = new CommandNewsroom();
    newsroom.article('2026/11/story.md', 'title: خبر\ndate: 2026-11-20\nsection: science\ndraft: true');
    const run = spawnSync(
      process.execPath,
      [`${process.cwd()}/src/cli/nashra.ts`, 'unpublish', './story.md'],
      {
        cwd: `${newsroom.paths.content}/articles/2026/11`,
        env: { ...process.env, NASHRA_CONTENT: newsroom.paths.content, NASHRA_CACHE: newsroom.paths.cache },
        encoding: 'utf8',
      },
    );
    expect({ code: run.status, err: run.stderr }).toEqual({ code: 0, err: '' });
  });
});

describe('nashra list', { timeout: 120_000 }, () => {
  it('lists by state, section, author and series, newest first', async () => {
    const newsroom = new CommandNewsroom();
    newsroom.article('a.md', 'title: الأول\ndate: 2026-11-01\nsection: science\nseries: webb');
    newsroom.article('b.md', 'title: الثاني\ndate: 2026-11-02T10:00\nsection: economy\nauthors: [karim]');
    newsroom.article('c.md', 'title: الثالث\ndate: 2026-11-03\nsection: science\ndraft: true');
    newsroom.article('d.md', 'title: الرابع\ndate: 2026-12-03\nsection: science');
    const titles = async (...words: string[]) => {
      const { articles } = (await newsroom.run('list', '--json', ...words)).json();
      return (articles as { title: string }[]).map(({ title }) => title);
    };
    expect(await titles()).toEqual(['الرابع', 'الثالث', 'الثاني', 'الأول']);
    expect(await titles('--drafts')).toEqual(['الثالث']);
    expect(await titles('--drafts', '--scheduled')).toEqual(['الرابع', 'الثالث']);
    expect(await titles('--section', 'اقتصاد')).toEqual(['الثاني']);
    expect(await titles('--author', 'karim')).toEqual(['الثاني']);
    expect(await titles('--series', 'رحلة ويب')).toEqual(['الأول']);
    const { out } = await newsroom.run('list', '--limit', '3');
    expect(out).toContain('الثاني\n  منشور، 2 نوفمبر 2026 10:00، الاقتصاد\n  content/articles/b.md\n');
    expect(out).toContain('4 مقالات، هذه أحدث 3 منها');
  });
});

describe('nashra doctor', { timeout: 120_000 }, () => {
  it('tells of each thing with a remedy where one is needed, and ends with 1 when something fails', async () => {
    const newsroom = new CommandNewsroom();
    newsroom.article('a.md', 'title: الأول\ndate: 2026-12-01\nsection: science');
    const sound = await newsroom.run('doctor', '--json');
    expect(sound.code).toBe(0);
    const findings = sound.json().findings as {
      name: string;
      status: string;
      message: string;
      remedy?: string;
    }[];
    const status = Object.fromEntries(findings.map((finding) => [finding.name, finding.status]));
    expect(status).toMatchObject({
      ...{ node: 'ok', packages: 'ok', 'cache-folder': 'ok', 'out-folder': 'ok', content: 'ok', due: 'ok' },
      ...{ sections: 'warn', authors: 'warn', address: 'warn', clock: 'warn' },
    });
    for (const { status: one, remedy } of findings) expect(remedy !== undefined).toBe(one !== 'ok');
    expect(findings.find(({ name }) => name === 'due')?.message).toContain('1 ديسمبر 2026');

    newsroom.article('b.md', 'title: خبر');
    const broken = await newsroom.run('doctor');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('عطل: في المحتوى أخطاء');
  });
});
