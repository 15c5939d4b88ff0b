import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectCopy } from '../../site/project-copy.ts';
import { TEST_NOW } from '../../site/run-build.ts';
import { article, NEWSROOM, type ContentFiles } from '../../site/small-site.ts';

/**
 * Commits in a real repository with the project's own hook. The project lies in a folder with spaces and Arabic
 * letters.
 */
let root = '';

/** Variables of the author's shell; none of ours, and none of the git that may run these tests. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT|NASHRA)_/u.test(name))),
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', NASHRA_NOW: TEST_NOW },
};

function git(...args: string[]): { code: number | null; said: string } {
  const settings = [
    'user.name=هدى',
    'user.email=desk@example.org',
    'core.quotePath=false',
    'commit.gpgsign=false',
  ];
  const { status, stdout, stderr } = spawnSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

function write(files: ContentFiles): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const read = (name: string) => readFileSync(path.join(root, 'content', name), 'utf8');

const whole = (title: string) => article({ title, authors: '[amal]' }, `متن ${title}.`);
/** An article that stops a build. */
const broken = (title: string) => article({ title, section: 'none' }, `متن ${title}.`);

const A = 'articles/خبر-أول.md';
const B = 'articles/صور وأخبار/خبر-ثان.md';

describe('the hook before a commit', { timeout: 120_000 }, () => {
  beforeAll(() => {
    const copy = projectCopy();
    root = `${copy.root} نشرة جديدة`;
    renameSync(copy.root, root);
    cpSync('.githooks', path.join(root, '.githooks'), { recursive: true });
    cpSync('.gitignore', path.join(root, '.gitignore'));
  });

  beforeEach(() => {
    for (const folder of ['.git', 'content'])
      rmSync(path.join(root, folder), { recursive: true, force: true });
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'core.hooksPath', '.githooks');
    write({ ...NEWSROOM, [A]: whole('خبر أول'), [B]: whole('خبر ثان') });
  });

  /** The repository with everything committed. */
  function committed(): void {
    git('add', '--all');
    expect(git('commit', '-m', 'first', '--no-verify').code).toBe(0);
  }

  /** Runs a commit and looks whether anything was left behind. */
  function commit(...args: string[]) {
    const ended = git('commit', '-m', 'إيداع', ...args);
    expect(existsSync(path.join(root, '.cache/staged'))).toBe(false);
    return ended;
  }

  const heads = () => git('rev-list', '--count', '--all').said.trim();

  it('judges the first commit too', () => {
    write({ [A]: broken('خبر أول') });
    git('add', '--all');
    const refused = commit();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`content/${A}\n`);
    expect(refused.said).not.toContain('staged');
    write({ [A]: whole('خبر أول') });
    git('add', '--all');
    expect(commit()).toMatchObject({ code: 0 });
    expect(heads()).toBe('1');
  });

  it('stops what is staged broken, though it is mended in the folder', () => {
    committed();
    write({ [B]: broken('خبر ثان') });
    git('add', '--all');
    write({ [B]: whole('خبر ثان') });
    const { code, said } = commit();
    expect(code).toBe(1);
    expect(said).toContain(`content/${B}\n`);
    expect(said).toContain('[section]');
    expect(read(B)).toBe(whole('خبر ثان'));
    expect(heads()).toBe('1');
  });

  it('lets pass what is staged whole, though it is broken in the folder or lies there unstaged', () => {
    committed();
    write({ [B]: whole('خبر ثان معدل') });
    git('add', '--all');
    write({ [B]: broken('خبر ثان'), 'articles/new.md': 'بلا حقول', [A]: broken('خبر أول') });
    git('add', '--intent-to-add', 'content/articles/new.md');
    expect(commit().code).toBe(0);
    expect(git('show', `HEAD:content/${B}`).said).toBe(whole('خبر ثان معدل'));
    expect(read(B)).toBe(broken('خبر ثان'));
  });

  it('judges what `git commit -a` and `git commit FILE` take, and not the rest', () => {
    committed();
    write({ [A]: broken('خبر أول'), [B]: whole('خبر ثان معدل') });
    expect(commit('-a').code).toBe(1);
    // Staged broken, but not in this commit.
    git('add', `content/${A}`);
    expect(commit(`content/${B}`).code).toBe(0);
    expect(commit(`content/${A}`).code).toBe(1);
    expect(git('diff', '--cached', '--name-only').said).toContain(A);
    write({ [A]: whole('خبر أول معدل') });
    expect(commit('-a').code).toBe(0);
  });

  it('stops a file from being taken away that others need, and lets a renamed story pass', () => {
    committed();
    git('rm', '--quiet', 'content/authors/amal.yaml');
    const { code, said } = commit();
    expect(code).toBe(1);
    expect(said).toContain(`content/${A}\n`);
    git('reset', '--quiet', '--hard');
    git('mv', `content/${A}`, 'content/articles/خبر-آخر.md');
    expect(commit().code).toBe(0);
    git('rm', '--quiet', '-r', 'content/articles/صور وأخبار');
    expect(commit().code).toBe(0);
  });

  it('tells of a picture that was not staged with its story', async () => {
    committed();
    const picture = await sharp({ create: { width: 1200, height: 400, channels: 3, background: '#0b5563' } })
      .jpeg()
      .toBuffer();
    write({
      'articles/c/index.md': article({ title: 'خبر مصور' }, '![وصف](<./صورة أولى.jpg>)'),
      'articles/c/صورة أولى.jpg': picture,
    });
    git('add', 'content/articles/c/index.md');
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('صورة أولى.jpg') as string });
    git('add', '--all');
    expect(commit().code).toBe(0);
  });

  it('judges a merge whose conflict was mended', () => {
    committed();
    git('switch', '--quiet', '-c', 'desk');
    write({ [A]: whole('خبر المكتب') });
    git('commit', '-a', '-m', 'desk', '--no-verify');
    git('switch', '--quiet', 'main');
    write({ [A]: whole('خبر الصحيفة') });
    git('commit', '-a', '-m', 'main', '--no-verify');
    expect(git('merge', 'desk').code).toBe(1);
    git('add', '--all');
    expect(commit().code).toBe(1);
    write({ [A]: whole('خبر المكتب والصحيفة') });
    git('add', '--all');
    expect(commit().code).toBe(0);
    expect(git('rev-list', '--parents', '-1', 'HEAD').said.trim().split(' ')).toHaveLength(3);
  });

  it('has nothing to say where no content is in the commit', () => {
    committed();
    write({ [A]: broken('خبر أول') });
    writeFileSync(path.join(root, 'NOTES.md'), 'x');
    git('add', 'NOTES.md');
    expect(commit()).toMatchObject({ code: 0, said: expect.not.stringContaining('content') as string });
  });
});
