import path from 'node:path';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import type { EleventyConfig } from './templates.ts';

/** Markdown by Nashra's own renderer, so that the generators can be compared without their renderers. */
export function addUnified(config: EleventyConfig): void {
  config.addExtension('md', {
    compile: (text, file) => {
      const folder = path.resolve(path.dirname(file));
      const context = {
        file,
        folder,
        bodyLine: 1,
        base: '/',
        reduced: false,
        folders: { content: folder, cache: folder },
      };
      return async () => (await renderMarkdown(text, context)).html;
    },
  });
}
