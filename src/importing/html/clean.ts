import type { Element, Root } from 'hast';
import type { BodyHost } from './host.ts';
import { element, property, replaceElements, textOf, type Child, type Holder } from './tree.ts';

/** Elements that go with all that is in them; those that did something for readers are told. */
const DROPPED: Readonly<Record<string, 'script-dropped' | 'form-dropped' | undefined>> = {
  script: 'script-dropped',
  style: undefined,
  noscript: undefined,
  template: undefined,
  link: undefined,
  meta: undefined,
  base: undefined,
  title: undefined,
  xml: undefined,
  svg: undefined,
  math: undefined,
  canvas: undefined,
  form: 'form-dropped',
  input: undefined,
  select: 'form-dropped',
  textarea: 'form-dropped',
};

/** Characters that pasting leaves in texts and that nobody sees; marks of direction (U+200E, U+200F) stay. */
const UNSEEN = /[\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Spaces that Word and editors put instead of plain ones. */
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Hosts whose pictures count readers. */
const COUNTERS =
  /(?:pixel|beacon|analytics|stats?|counter|feeds\.feedburner|doubleclick|scorecardresearch)[.\-/]/iu;

const styleOf = (node: Element) => property(node, 'style').toLowerCase();

/** A picture of a point or two, put there to count readers. */
function isPixel(node: Element): boolean {
  const size = (name: string) => {
    const value = property(node, name);
    return /^\d+(?:px)?$/u.test(value) ? Number.parseInt(value, 10) : undefined;
  };
  const [width, height] = [size('width'), size('height')];
  if (width !== undefined && height !== undefined && width <= 3 && height <= 3) return true;
  const src = property(node, 'src');
  return /^https?:/iu.test(src) && COUNTERS.test(new URL(src, 'http://x').host + '/') && width === undefined;
}

/** The address of a picture that a plugin loads late stands in other attributes. */
function lateSource(node: Element): void {
  const src = property(node, 'src');
  if (src !== '' && !src.startsWith('data:')) return;
  for (const name of ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile', 'dataLargeFile']) {
    const late = property(node, name);
    if (late !== '') {
      node.properties.src = late;
      return;
    }
  }
}

/** Bold and slanted spans, as Word pastes them, are emphasis. */
function emphasisOf(node: Element): string | undefined {
  const style = styleOf(node);
  if (/font-weight:\s*(?:bold|[6-9]00)/u.test(style)) return 'strong';
  if (/font-style:\s*italic/u.test(style)) return 'em';
  return undefined;
}

function replacement(node: Element, host: BodyHost): Child[] | undefined {
  const name = node.tagName;
  if (Object.hasOwn(DROPPED, name)) {
    const note = DROPPED[name];
    if (note) host.tell(note, textOf(node).trim().slice(0, 80));
    return [];
  }
  if (name === 'img') {
    lateSource(node);
    if (!isPixel(node)) return undefined;
    host.tell('pixel-dropped', property(node, 'src'));
    return [];
  }
  if (/display:\s*none|mso-hide:\s*all/u.test(styleOf(node))) {
    const hidden = textOf(node).trim();
    if (hidden !== '') host.tell('hidden-dropped', hidden.slice(0, 80));
    return [];
  }
  // Word's own elements (o:p, w:sdt, st1:place, v:shape): only what is in them is the text.
  if (name.includes(':') || ['font', 'big', 'u', 'nobr', 'bdo', 'bdi', 'label', 'object'].includes(name)) {
    return node.children;
  }
  if (name === 'span') {
    const emphasis = emphasisOf(node);
    return emphasis === undefined ? node.children : [element(emphasis, {}, node.children)];
  }
  return undefined;
}

/** Spaces and unseen characters of all texts, and comments, which are Gutenberg's and Word's. */
function cleanTexts(holder: Holder, verbatim: boolean): void {
  const children: Child[] = holder.children;
  const kept = children.filter(({ type }) => type !== 'comment' && type !== 'doctype');
  holder.children = kept;
  for (const child of kept) {
    if (child.type === 'text') {
      child.value = child.value.replace(UNSEEN, '').replace(SPACES, ' ');
      if (!verbatim) child.value = child.value.replace(/\r\n?/gu, '\n');
    } else if (child.type === 'element') cleanTexts(child, verbatim || child.tagName === 'pre');
  }
}

/**
 * Takes away what is not the story: scripts, styles, forms, counters of readers, hidden text, Word's elements and the
 * spans that editors leave behind. Frames and players are left to `embeds.ts`.
 */
export function cleanTree(tree: Root, host: BodyHost): void {
  replaceElements(tree, (node) => replacement(node, host));
  cleanTexts(tree, false);
}
