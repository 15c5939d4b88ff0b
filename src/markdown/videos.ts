import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { digestOf } from '../digest.ts';
import { labels } from '../labels.ts';
import { complain, renderingOf } from './context.ts';
import { visit } from './visit.ts';

/**
 * rehype plugin, after the sanitiser: videos ask nobody for anything before the reader does. YouTube is a link until
 * it is clicked (src/components/article.client.ts then puts the player in its place); a file has `preload="none"`.
 */
export function rehypeVideos() {
  return (tree: Root, source: VFile): void => {
    const rendering = renderingOf(source);
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'figure' || node.properties.className?.toString() !== 'video') return;
      const { dataYoutube, dataFile } = node.properties;
      if (typeof dataYoutube === 'string') {
        const address = `https://www.youtube.com/watch?v=${dataYoutube}`;
        const link = h('a', { className: 'video-facade', href: address, rel: 'noopener external' }, [
          h('span', { className: 'video-play', ariaHidden: 'true' }),
          h('span', labels.videoExternal),
        ]);
        node.children.unshift(link);
        return;
      }
      const name = String(dataFile ?? '');
      delete node.properties.dataFile;
      const file = path.resolve(rendering.folder, name);
      const refuse = (message: string) =>
        complain(
          rendering,
          'error',
          node.position?.start.line,
          message,
          'ضع ملف mp4 أو webm بجانب المقال واكتب ./اسمه.',
        );
      if (!file.startsWith(rendering.folders.content + path.sep) || !/\.(?:mp4|webm)$/iu.test(name)) {
        refuse(`ملف الفيديو «${name}» غير مقبول.`);
        return;
      }
      try {
        const published = `${digestOf(readFileSync(file))}${path.extname(file).toLowerCase()}`;
        rendering.media.push({ file: path.relative(rendering.folders.content, file), name: published });
        const src = `${rendering.base}media/${published}`;
        node.children.unshift(h('video', { src, controls: true, preload: 'none', playsInline: true }));
      } catch {
        refuse(`ملف الفيديو «${name}» غير موجود.`);
      }
    });
  };
}
