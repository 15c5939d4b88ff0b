import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { complain, renderingOf } from './context.ts';
import { visit } from './visit.ts';

/** Addresses that name a scheme the sanitiser refuses. */
const REFUSED_SCHEME = /^\s*(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/iu;

/**
 * rehype plugin, before the sanitiser: tells the author of a link that will lose its address. Schemes get small letters,
 * since the sanitiser knows no others and telephones write `Https://`.
 */
export function rehypeWarnLinks() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    visit(tree, 'element', (node) => {
      const href = node.properties.href;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      node.properties.href = href.replace(/^[a-z]+:/iu, (scheme) => scheme.toLowerCase());
      if (!REFUSED_SCHEME.test(href)) return;
      const remedy = 'استعمل عنوانا يبدأ بالمقطع https:// أو mailto: أو tel: أو بشرطة مائلة.';
      complain(
        rendering,
        'warning',
        node.position?.start.line,
        'رابط من نوع غير مسموح، وسيُحذف عنوانه.',
        remedy,
      );
    });
  };
}

/** rehype plugin, after the sanitiser: links from the root get the site's base path; links abroad say so. */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    visit(tree, 'element', (node) => {
      const href = node.properties.href;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      if (/^\/(?!\/)/u.test(href)) node.properties.href = rendering.base + href.slice(1);
      else if (/^(?:https?:)?\/\//iu.test(href)) node.properties.rel = ['noopener', 'external'];
    });
  };
}
