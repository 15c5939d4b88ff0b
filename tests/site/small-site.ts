import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuild, type BuildEnvironment, type BuildResult } from './run-build.ts';

/** The files of a newsroom's content, by path below content/. */
export type ContentFiles = Record<string, string | Uint8Array>;

/** The least a newsroom has. */
export const NEWSROOM: ContentFiles = {
  'site.yaml': `name: جريدة
tagline: جريدة للاختبار
address: https://example.org/
region: KW
timeZone: Asia/Kuwait
navigation:
  - section: news
`,
  'sections/news.yaml': 'name: أخبار\n',
  'authors/amal.yaml': 'name: أمل\n',
};

/** A Markdown article. */
export function article(fields: Record<string, string>, body = 'نص الخبر.'): string {
  const lines = Object.entries({ title: 'خبر', date: '2026-11-20', section: 'news', ...fields });
  return `---\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n${body}\n`;
}

/** A small real site, in folders of its own. */
export interface SmallSite {
  /** The content folder. */
  content: string;
  /** The built site. */
  out: string;
  /** Writes (or overwrites) files of the content. */
  write: (files: ContentFiles) => void;
  /** Builds it, at the tests' moment unless told otherwise. */
  build: (now?: string) => Promise<BuildResult>;
  /** Builds it into another folder with no cache, and gives that folder. */
  buildClean: (now?: string) => Promise<string>;
  /** Where it is built, for tests that start builds by themselves. */
  environment: BuildEnvironment;
}

/**
 * Lays out a newsroom's content in a temporary folder.
 * @param cwd the project that builds it; this one by default
 */
export function smallSite(files: ContentFiles, cwd?: string): SmallSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'nashra-'));
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'dist');
  const write = (more: ContentFiles) => {
    for (const [name, text] of Object.entries(more)) {
      const file = path.join(content, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  write({ ...NEWSROOM, ...files });
  const environment = { NASHRA_CONTENT: content, NASHRA_OUT: out, NASHRA_CACHE: path.join(folder, 'cache') };
  const at = (now?: string) => (now === undefined ? {} : { NASHRA_NOW: now });
  const build = (now?: string) => runBuild({ ...environment, ...at(now) }, cwd);
  const buildClean = async (now?: string) => {
    const fresh = mkdtempSync(path.join(tmpdir(), 'nashra-clean-'));
    const clean = { NASHRA_OUT: path.join(fresh, 'dist'), NASHRA_CACHE: path.join(fresh, 'cache') };
    const { code, output } = await runBuild({ ...environment, ...clean, ...at(now) }, cwd);
    if (code !== 0) throw new Error(`A clean build fails:\n${output}`);
    return clean.NASHRA_OUT;
  };
  return { content, out, write, build, buildClean, environment };
}
