import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { complain, renderingOf } from './context.ts';
import { ALLOWED_ELEMENTS } from './sanitize.ts';
import { visit } from './visit.ts';

/** Tags in a piece of raw HTML, with their attributes. */
const TAG = /<([a-z][\w-]*)((?:\s+[^<>]*)?)\/?>/giu;

/** Attributes that the sanitiser takes away. */
const REFUSED_ATTRIBUTE = /\b(?:on\w+|style|srcset)\s*=|javascript:/iu;

/**
 * remark plugin: tells the author of HTML that the sanitiser will remove, so that nothing vanishes in silence.
 * `rawHtml` of the rendering then says whether the tree holds any HTML at all and must be parsed again.
 */
export function remarkWarnRawHtml() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    visit(tree, 'html', (node) => {
      rendering.rawHtml = true;
      for (const [, name = '', attributes = ''] of node.value.matchAll(TAG)) {
        const refused = !ALLOWED_ELEMENTS.includes(name.toLowerCase());
        if (!refused && !REFUSED_ATTRIBUTE.test(attributes)) continue;
        complain(
          rendering,
          'warning',
          node.position?.start.line,
          refused ? `الوسم <${name}> غير مسموح وسيُحذف.` : `في الوسم <${name}> خاصية غير مسموحة وستُحذف.`,
          'استعمل كتابة Markdown، أو ::video للفيديو.',
        );
      }
    });
  };
}
