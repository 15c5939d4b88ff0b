import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { labels } from '../labels.ts';
import { complain, renderingOf, type Rendering } from './context.ts';
import { SKIP, visit } from './visit.ts';

type Directive = ContainerDirective | LeafDirective;

const KNOWN = ':::note و :::quote{by="…"} و :::gallery و ::video{youtube="…"} أو ::video{file="…"}';

/** A paragraph-like node that becomes the HTML element `hName`. */
function element(hName: string, hProperties: Record<string, string>, children: RootContent[]): Paragraph {
  return { type: 'paragraph', data: { hName, hProperties }, children: children as PhrasingContent[] };
}

/** The `[label]` of a container directive, taken out of its children. */
function takeLabel(node: ContainerDirective): string {
  const first = node.children[0];
  if (first?.type !== 'paragraph' || first.data?.directiveLabel !== true) return '';
  node.children.shift();
  return toString(first);
}

/** `:::note[title]`: a box beside the story. */
function note(node: Directive): RootContent {
  const title = node.type === 'containerDirective' ? takeLabel(node) : toString(node);
  const heading = element('p', { className: 'note-title' }, [{ type: 'text', value: title || labels.note }]);
  const body = node.type === 'containerDirective' ? node.children : [];
  return element('div', { className: 'note', role: 'note' }, [heading, ...body]);
}

/** `:::quote{by="…"}`: a quotation with its speaker. */
function quote(node: Directive): RootContent {
  const words = node.type === 'containerDirective' ? node.children : [element('p', {}, node.children)];
  const by = node.attributes?.by;
  const caption = by ? [element('figcaption', {}, [{ type: 'text', value: by }])] : [];
  return element('figure', { className: 'quote' }, [element('blockquote', {}, words), ...caption]);
}

/** The pictures of a gallery: those inside the container, or those named by `images="a.jpg, b.jpg"`. */
function galleryImages(node: Directive): Image[] {
  const images: Image[] = [];
  visit(node, 'image', (image) => void images.push(image));
  const label = toString(node.type === 'containerDirective' ? { type: 'root', children: [] } : node);
  for (const url of (node.attributes?.images ?? '').split(/[\s,،]+/u)) {
    if (url !== '')
      images.push({ type: 'image', url, alt: label, ...(node.position && { position: node.position }) });
  }
  return images;
}

/** Makes elements of directives; what cannot be made is told. */
function directiveMakers(rendering: Rendering) {
  const refuse = (node: Directive, message: string, remedy: string) =>
    complain(rendering, 'error', node.position?.start.line, message, remedy);

  const gallery = (node: Directive): RootContent => {
    const images = galleryImages(node);
    if (images.length === 0) {
      refuse(
        node,
        'معرض بلا صور.',
        'اكتب داخله صورا: ![الوصف](./1.jpg "التعليق")، أو ::gallery[وصف]{images="1.jpg, 2.jpg"}',
      );
    }
    return element('div', { className: 'gallery' }, images);
  };

  const video = (node: Directive): RootContent => {
    const { youtube, file } = node.attributes ?? {};
    if (youtube && !/^[\w-]{11}$/u.test(youtube)) {
      refuse(
        node,
        `معرّف يوتيوب غير صحيح: «${youtube}».`,
        'انسخ الرمز المؤلف من 11 محرفا بعد v= في عنوان الفيديو.',
      );
    } else if (!youtube && !file) {
      refuse(node, 'فيديو بلا مصدر.', 'اكتب ::video{youtube="الرمز"} أو ::video{file="./clip.mp4"}');
    } else {
      const label = toString(node) || labels.video;
      const about = {
        className: 'video',
        ...(youtube ? { dataYoutube: youtube } : { dataFile: file ?? '' }),
      };
      return element('figure', about, [element('figcaption', {}, [{ type: 'text', value: label }])]);
    }
    return element('figure', {}, []);
  };

  const makers: Readonly<Record<string, (node: Directive) => RootContent>> = { note, quote, gallery, video };

  return { makers, refuse };
}

/**
 * remark plugin: turns the known directives into elements. Text directives do not exist here («الساعة 10:30» or
 * `قال:كذا` stays text), and an unknown or empty directive is an error with its line.
 */
export function remarkNashraDirectives() {
  return (tree: Root, source: VFile): void => {
    const rendering = renderingOf(source);
    const { makers, refuse } = directiveMakers(rendering);
    const text = String(source);
    visit(tree, 'paragraph', (node) => {
      if (!/^(?::{3,}|:{2,}\s*\p{L})/u.test(sourceOf(node, text))) return;
      const remedy =
        'اكتب التوجيه بلا مسافة بعد النقاط: :::note[عنوان] في سطر وحده، وأغلقه بسطر فيه ::: وحدها.';
      complain(rendering, 'error', node.position?.start.line, 'سطر يشبه توجيها ولم يُفهم.', remedy);
    });
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'leafDirective' || node.type === 'containerDirective') {
        if (node.type === 'containerDirective' && !isClosed(sourceOf(node, text))) {
          refuse(node, `التوجيه :::${node.name} بلا نهاية.`, 'أغلقه بسطر فيه ::: وحدها.');
        }
        const make = Object.hasOwn(makers, node.name) ? makers[node.name] : undefined;
        if (make) {
          parent.children[index] = { ...make(node), ...(node.position && { position: node.position }) };
          // Visited again in its new form, so that directives inside it are made too.
          return [SKIP, index];
        }
        refuse(node, `توجيه غير معروف: «${node.name}».`, `المعروف: ${KNOWN}`);
      }
      return undefined;
    });
  };
}

/** Whether the last line of a container's source is a fence, at least as long as the one that opens it. */
function isClosed(source: string): boolean {
  const opening = /^:+/u.exec(source)?.[0].length ?? 0;
  const closing = /\n[\s>]*(:{3,})\s*$/u.exec(source)?.[1]?.length ?? 0;
  return closing >= opening;
}

/** The code of `:`, with which a text directive would begin. */
const COLON = 58;

/**
 * remark plugin, after remark-directive: there are no text directives here. «الساعة 10:30[^1]» and `المصدر:رويترز` are
 * plain Arabic, and read as directives they would lose what stands in them.
 */
export function remarkNoTextDirectives(this: Processor): void {
  const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: Extension[] };
  for (const extension of micromarkExtensions) {
    if (extension.text && COLON in extension.text) extension.text = {};
  }
}

/** The source text of a node. */
function sourceOf(node: Directive | Paragraph, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
