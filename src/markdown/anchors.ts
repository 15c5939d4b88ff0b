import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { complain, renderingOf } from './context.ts';
import { visit } from './visit.ts';

/** What headings' ids begin with, so that no heading shadows a name of the page. */
export const HEADING_PREFIX = 's-';

/**
 * rehype plugin, after headings have their ids: `[…](#عنوان)` finds its heading whatever the ids begin with, and a link
 * to an anchor that does not exist is told to the author.
 */
export function rehypeAnchors() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const ids = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties.id === 'string') ids.add(node.properties.id);
    });
    visit(tree, 'element', (node) => {
      const href = node.properties.href;
      if (node.tagName !== 'a' || typeof href !== 'string' || !/^#./u.test(href)) return;
      let name = href.slice(1);
      try {
        name = decodeURIComponent(name);
      } catch {
        // Not percent-encoded: the name is as it stands.
      }
      if (ids.has(href.slice(1)) || ids.has(name)) return;
      const heading = HEADING_PREFIX + name.toLowerCase();
      if (ids.has(heading)) node.properties.href = `#${heading}`;
      else {
        const message = `لا عنوان فرعي في المقال يقابل الرابط «#${name}».`;
        const remedy = 'اكتب بعد # كلمات العنوان الفرعي تفصل بينها شرطة.';
        complain(rendering, 'warning', node.position?.start.line, message, remedy);
      }
    });
  };
}
