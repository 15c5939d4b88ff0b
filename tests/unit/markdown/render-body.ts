import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import type { LiveCoverage } from '../../../src/markdown/live-time.ts';
import { renderMarkdown, type Rendered } from '../../../src/markdown/render.ts';

/** The line of the file on which every test's Markdown begins. */
export const BODY_LINE = 7;

const root = mkdtempSync(path.join(tmpdir(), 'nashra-unit-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The folder of the article that is rendered. */
const folder = path.join(root, 'content/articles/x');
mkdirSync(folder, { recursive: true });

/** Writes a file beside the article. */
export function beside(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

/** A picture of one colour as JPEG. */
export function jpeg(width: number, height: number): Promise<Buffer> {
  const canvas = { width, height, channels: 3 as const, background: '#0b5563' };
  return sharp({ create: canvas }).jpeg().toBuffer();
}

/** Renders Markdown as the body of an article of a site under `base`; with `live` as live coverage. */
export function render(markdown: string, base = '/', live?: LiveCoverage): Promise<Rendered> {
  return renderMarkdown(markdown, {
    file: 'content/articles/x/index.md',
    folder,
    bodyLine: BODY_LINE,
    base,
    reduced: false,
    live,
    folders: { content: path.join(root, 'content'), cache: path.join(root, '.cache') },
  });
}

/** The HTML of Markdown that has no problem. */
export async function htmlOf(markdown: string, base = '/'): Promise<string> {
  const { html, problems } = await render(markdown, base);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return html;
}

/** Severity, line and message of each problem of Markdown. */
export async function told(markdown: string): Promise<[string, number | undefined, string][]> {
  const { problems } = await render(markdown);
  return problems.map(({ severity, line, message }) => [severity, line, message]);
}
