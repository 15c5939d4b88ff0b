import path from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { imageAttributes } from '../pictures/attributes.ts';
import { measurePicture, type Picture } from '../pictures/picture.ts';
import type { VFile } from 'vfile';
import { complain, renderingOf, type Rendering } from './context.ts';
import { SKIP, visit } from './visit.ts';

/** How wide a body picture is shown: the column on a wide screen, the screen on a phone. */
const SIZES = '(min-width: 48rem) 42rem, 100vw';

/** Resolves the picture of an `img`, or says what is wrong with it. */
async function resolvePicture(image: Element, rendering: Rendering): Promise<Picture | undefined> {
  const src = image.properties.src ?? '';
  const line = image.position?.start.line;
  const refuse = (message: string, remedy: string) => complain(rendering, 'error', line, message, remedy);
  let name = src;
  try {
    name = decodeURIComponent(src);
  } catch {
    // Not percent-encoded: the name is as it stands.
  }
  const file = path.resolve(rendering.folder, name);
  if (/^[a-z][\w+.-]*:|^\/\//iu.test(src)) {
    refuse(`الصورة «${src}» في موقع آخر.`, 'نزّل الصورة إلى مجلد المقال واكتب ./اسمها.');
  } else if (src === '' || !file.startsWith(rendering.folders.content + path.sep)) {
    refuse(`الصورة «${name}» خارج مجلد المحتوى.`, 'ضع الصورة بجانب المقال واكتب ./اسمها.');
  } else {
    try {
      const picture = await measurePicture(file, rendering.folders);
      return rendering.reduced ? { ...picture, reduced: true } : picture;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        refuse(
          `الصورة «${name}» غير موجودة.`,
          'راجع الاسم (والحروف الكبيرة والصغيرة فيه) وضع الصورة بجانب المقال.',
        );
      } else refuse(`الصورة «${name}» تالفة أو ليست صورة.`, 'صدّر الصورة من جديد بصيغة JPEG أو PNG.');
    }
  }
  return undefined;
}

/** The figure of a picture: its title becomes the caption. */
function figure(image: Element, caption: unknown): Element {
  return h('figure', { className: 'picture' }, [
    image,
    ...(typeof caption === 'string' && caption !== '' ? [h('figcaption', caption)] : []),
  ]);
}

/** Whether a paragraph holds pictures and nothing else. */
function isPictureParagraph(node: Element): boolean {
  return (
    node.tagName === 'p' &&
    node.children.length > 0 &&
    node.children.every(
      (child) =>
        (child.type === 'element' && ['img', 'br'].includes(child.tagName)) ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/**
 * rehype plugin, after the sanitiser: every `img` becomes responsive and lazy with its size set; a picture alone in its
 * paragraph, or in a gallery, becomes a figure whose caption is the picture's title.
 */
export function rehypePictures() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const rendering = renderingOf(file);
    const made = new Map<Element, { image: Element; caption: unknown }>();
    const images: Element[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName === 'img') images.push(node);
    });
    for (const node of images) {
      const picture = await resolvePicture(node, rendering);
      if (!picture) continue;
      rendering.pictures.push(picture);
      const alt = node.properties.alt ?? '';
      const image = h('img', { ...imageAttributes(picture, alt, rendering.base, { sizes: SIZES }) });
      made.set(node, { image, caption: node.properties.title });
    }
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const isGallery = node.properties.className?.toString() === 'gallery';
      if (isPictureParagraph(node) || isGallery) {
        const figures = node.children.flatMap((child): ElementContent[] => {
          const found = child.type === 'element' ? made.get(child) : undefined;
          return found ? [figure(found.image, found.caption)] : [];
        });
        if (isGallery) node.children = figures;
        else parent.children.splice(index, 1, ...figures);
        return [SKIP, isGallery ? index + 1 : index + figures.length];
      }
      const found = made.get(node);
      if (found) parent.children[index] = found.image;
      return undefined;
    });
  };
}
