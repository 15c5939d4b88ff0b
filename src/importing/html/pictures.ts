import type { Element, ElementContent, Root } from 'hast';
import type { BodyHost } from './host.ts';
import {
  element,
  findElement,
  isBlank,
  isBlock,
  isElement,
  property,
  replaceElements,
  textOf,
  type Child,
} from './tree.ts';

const isImage = (node: Child | undefined) => isElement(node, 'img');

/** All pictures in a node, in order. */
function imagesIn(node: Element | Root): Element[] {
  const found: Element[] = [];
  findElement(node, (child) => {
    if (isImage(child)) found.push(child);
    return false;
  });
  return found;
}

/** Text on one line. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The caption of a figure, with what a title cannot hold told. */
function captionOf(figure: Element, host: BodyHost): { caption: string; node: Element | undefined } {
  const node = findElement(
    figure,
    (child) => child.tagName === 'figcaption' || /\bwp-caption-text\b/u.test(property(child, 'className')),
  );
  if (!node) return { caption: '', node };
  const link = findElement(node, (child) => child.tagName === 'a');
  const caption = oneLine(textOf(node));
  if (link) host.tell('caption-link-lost', `${caption.slice(0, 60)} → ${property(link, 'href')}`);
  return { caption, node };
}

const isGallery = (node: Element) =>
  /\b(?:wp-block-gallery|blocks-gallery-grid|gallery-item-list)\b/u.test(property(node, 'className')) ||
  node.tagName === 'nashra-gallery';

/** A picture's caption goes into its title, which our renderer shows under it. */
function setCaptions(tree: Root, host: BodyHost): void {
  replaceElements(tree, (node) => {
    const isFigure =
      node.tagName === 'figure' ||
      (node.tagName === 'div' && /\bwp-caption\b/u.test(property(node, 'className')));
    if (!isFigure || isGallery(node)) return undefined;
    const images = imagesIn(node);
    if (images.length !== 1 || findElement(node, (child) => child.tagName === 'table')) return undefined;
    const { caption, node: words } = captionOf(node, host);
    const image = images[0];
    if (!image) return undefined;
    const others = oneLine(textOf(node)).length > caption.length;
    if (others && !words) return undefined;
    image.properties.title = caption;
    if (!others) return [element('p', {}, [linked(image, node, host)])];
    removeNode(node, words);
    return undefined;
  });
}

function removeNode(from: Element, gone: Element | undefined): void {
  replaceElements(from, (node) => (node === gone ? [] : undefined));
}

/** A picture with the link around it, unless the link only leads to the picture itself. */
function linked(image: Element, within: Element, host: BodyHost): ElementContent {
  const link = findElement(
    within,
    (node) => node.tagName === 'a' && imagesIn(node).includes(image) && property(node, 'href') !== '',
  );
  return link && !host.isPictureLink(property(link, 'href'))
    ? element('a', { href: link.properties.href }, [image])
    : image;
}

/** Galleries of all kinds hold their pictures alone; what a gallery says of itself follows it. */
function gatherGalleries(tree: Root, host: BodyHost): void {
  replaceElements(tree, (node, parent) => {
    if (!isGallery(node)) return undefined;
    if (parent.type === 'element' && isGallery(parent)) return node.children;
    const ids = property(node, 'ids');
    if (node.tagName === 'nashra-gallery') {
      const sources = host.gallery(ids.split(/[\s,]+/u).filter((id) => id !== ''));
      return [
        element(
          'nashra-gallery',
          {},
          sources.map((src) => element('img', { src, alt: '' })),
        ),
      ];
    }
    const caption = findElement(node, (child) =>
      /\bblocks-gallery-caption\b/u.test(property(child, 'className')),
    );
    // Each picture of an old gallery is in a list, its caption beside it.
    const captions = [...imagesIn(node)].map((image) => ({ image, caption: property(image, 'title') }));
    for (const { image, caption: known } of captions) {
      if (known === '') image.properties.title = nearestCaption(node, image, caption);
    }
    const direct = node.children.find(
      (child): child is Element => isElement(child, 'figcaption') && child !== caption,
    );
    const words = [caption, direct].flatMap((found) => (found ? [element('p', {}, found.children)] : []));
    return [element('nashra-gallery', {}, imagesIn(node)), ...words];
  });
}

/** The caption in the item of a list that holds a picture. */
function nearestCaption(gallery: Element, image: Element, notThis: Element | undefined): string {
  let holder: Element | undefined;
  findElement(gallery, (node) => {
    if (['li', 'figure', 'dl'].includes(node.tagName) && imagesIn(node).includes(image)) holder = node;
    return false;
  });
  const words =
    holder && holder !== gallery
      ? findElement(holder, (node) => node.tagName === 'figcaption' && node !== notThis)
      : undefined;
  return words ? oneLine(textOf(words)) : '';
}

/** A picture in the midst of a text stands before its paragraph: on a narrow screen there is no beside. */
function hoist(tree: Root, host: BodyHost): void {
  replaceElements(tree, (node) => {
    if (node.tagName === 'a' && imagesIn(node).length > 0 && host.isPictureLink(property(node, 'href'))) {
      return node.children;
    }
    if (node.tagName !== 'p') return undefined;
    const isPicture = (child: Child) =>
      isImage(child) || (isElement(child, 'a') && textOf(child).trim() === '' && imagesIn(child).length > 0);
    const pictures = node.children.filter(isPicture);
    const rest = node.children.filter((child) => !isPicture(child));
    if (pictures.length === 0) return undefined;
    const words = rest.every((child) => isBlank(child) || isElement(child, 'br'))
      ? []
      : [{ ...node, children: rest }];
    return [...pictures.map((picture) => element('p', {}, [picture])), ...words];
  });
  // Loose pictures between blocks.
  replaceElements(tree, (node, parent) =>
    isImage(node) &&
    (parent.type === 'root' || (isElement(parent, 'div', 'figure') && parent.children.some(isBlock)))
      ? [element('p', {}, [node])]
      : undefined,
  );
}

/** What stands for a picture after its host has spoken. */
async function settle(image: Element, host: BodyHost): Promise<Child[]> {
  const alt = oneLine(property(image, 'alt'));
  const caption = oneLine(property(image, 'title'));
  const fate = await host.picture(property(image, 'src'), { alt, caption });
  if (!fate) return [];
  if ('file' in fate) {
    return [element('img', { src: fate.file, alt: fate.alt ?? '', title: fate.caption ?? '' })];
  }
  const words = caption || alt || decodeName(fate.link);
  return [element('a', { href: fate.link }, [{ type: 'text', value: words }])];
}

function decodeName(address: string): string {
  const name = address.split(/[?#]/u)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name || address;
  }
}

/**
 * Pictures, captions and galleries in the form in which our renderer wants them: `![alt](./file "caption")` in a
 * paragraph of its own, or in a gallery.
 */
export async function settlePictures(tree: Root, host: BodyHost): Promise<void> {
  setCaptions(tree, host);
  gatherGalleries(tree, host);
  hoist(tree, host);
  const settled = new Map<Element, Child[]>();
  for (const image of imagesIn(tree)) settled.set(image, await settle(image, host));
  replaceElements(tree, (node) => {
    if (node.tagName === 'img') return settled.get(node);
    if (node.tagName === 'a' && node.children.length === 1 && isElement(node.children[0], 'a'))
      return node.children;
    if (node.tagName !== 'nashra-gallery') return undefined;
    const images = node.children.filter(isImage);
    const others = node.children.filter((child) => !isImage(child) && !isBlank(child));
    return [
      ...(images.length > 0 ? [element('nashra-gallery', {}, images)] : []),
      ...others.map((child) => element('p', {}, [child])),
    ];
  });
}
